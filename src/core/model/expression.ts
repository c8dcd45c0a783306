// What a KPI of one's own is computed from: numbers and other KPIs, added, subtracted, multiplied and divided.

export const SIGNS = ["+", "-", "*", "/"] as const;
export type Sign = (typeof SIGNS)[number];

export type Expression =
  /** `digits` as typed, with a decimal point where it has one: "0.05". */
  | { readonly kind: "number"; readonly digits: string }
  /** A KPI of the dictionary by its key, or one of the user's own by its row's id. */
  | { readonly kind: "kpi"; readonly id: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "percent"; readonly of: Expression }
  | {
      readonly kind: "sum";
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    };

/** The KPIs that it names, each once, in the order in which they stand. */
export function kpisIn(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const walk = (part: Expression): void => {
    if (part.kind === "kpi") found.add(part.id);
    if (part.kind === "negative" || part.kind === "percent") walk(part.of);
    if (part.kind === "sum") {
      walk(part.left);
      walk(part.right);
    }
  };
  walk(expression);
  return [...found];
}

/** How its leaves are written. */
export interface Leaves {
  readonly kpi: (id: string) => string;
  readonly number: (digits: string) => string;
}

const WEIGHT: Readonly<Record<Sign, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const UNARY = 3;
const LEAF = 4;

/** Written out, with no more brackets than it needs. What is written with plain digits and names is read back as it was. */
export function writtenOut(expression: Expression, leaves: Leaves): string {
  const write = (part: Expression, least: number): string => {
    const [text, weight] = parted(part);
    return weight < least ? `(${text})` : text;
  };
  const parted = (part: Expression): readonly [text: string, weight: number] => {
    switch (part.kind) {
      case "number":
        return [leaves.number(part.digits), LEAF];
      case "kpi":
        return [leaves.kpi(part.id), LEAF];
      case "negative":
        return [`-${write(part.of, LEAF)}`, UNARY];
      case "percent":
        return [`${write(part.of, LEAF)}%`, LEAF];
      case "sum": {
        const weight = WEIGHT[part.sign];
        return [
          `${write(part.left, weight)} ${part.sign} ${write(part.right, weight + 1)}`,
          weight,
        ];
      }
    }
  };
  return write(expression, 0);
}
