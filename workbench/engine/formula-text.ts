// Formulas as people and Google write them, and as Univer wants them: Google takes ";" between arguments in every
// locale, Univer takes "," only.

/** Exchanges the separator between arguments; quoted text, sheet names and array literals stay. */
function exchange(formula: string, from: string, to: string): string {
  let out = "";
  let quote = "";
  let braces = 0;
  for (const char of formula) {
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "{") braces++;
    else if (char === "}") braces--;
    out += char === from && !quote && braces === 0 ? to : char;
  }
  return out;
}

/** A formula for Univer, and whether it was written with ";" so that it can be given back so. */
export function formulaIn(text: string): {
  readonly formula: string;
  readonly semicolons: boolean;
} {
  const formula = exchange(text, ";", ",");
  return { formula, semicolons: formula !== text };
}

/** The formula as it was set, with references as they are now. */
export const formulaOut = (formula: string, semicolons: boolean): string =>
  semicolons ? exchange(formula, ",", ";") : formula;
