// Digits with their decimal sign and what stands between thousands: 1,200.50 or 1.200,50, as a column writes them.

/** The decimal sign. */
export type NumberStyle = "point" | "comma";

/** Spaces, apostrophes and the other style's decimal sign may stand between thousands; lakhs only with commas. */
const DIGITS: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^(\d{1,3}(?:([, '’])\d{3})(?:\2\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d+)?(?:\.(\d+))?$/,
  comma: /^(\d{1,3}(?:([. '’])\d{3})(?:\2\d{3})*|\d+)?(?:,(\d+))?$/,
};
/** Texts that are written in one style only, whatever their column says: 1.200,50 and 1.200.000. */
const CLEAR = /\..*,|,.*\.|\..*\.|,.*,/;

/** The number of plain digits, without sign or unit; null where they are not grouped as numbers are. */
export function digitsIn(text: string, style: NumberStyle): number | null {
  const own = inStyle(text, style);
  if (own !== null || !CLEAR.test(text)) return own;
  return inStyle(text, style === "point" ? "comma" : "point");
}

function inStyle(text: string, style: NumberStyle): number | null {
  const [, whole, , fraction] = DIGITS[style].exec(text) ?? [];
  if (whole === undefined && fraction === undefined) return null;
  return Number(`${(whole ?? "0").replace(/\D/g, "")}.${fraction ?? "0"}`);
}

/** What a column's texts say: "undecided" for 1.200 alone, "none" where no text has a sign in its digits. */
export type ColumnStyle = NumberStyle | "undecided" | "none";

/** The style that a column's texts are written in. One that can be read in one way decides for all of them. */
export function columnStyle(texts: Iterable<string>): ColumnStyle {
  const votes = { point: 0, comma: 0, either: 0 };
  for (const text of texts) {
    const runs = text.normalize("NFKC").match(/\d[\d.,'’ ]*(?<=\d)/g) ?? [];
    const [run = ""] = runs;
    if (runs.length !== 1 || !/[.,]/.test(run)) continue;
    const point = inStyle(run, "point");
    const comma = inStyle(run, "comma");
    if (point === comma) continue;
    if (point === null) votes.comma += 1;
    else if (comma === null) votes.point += 1;
    else votes.either += 1;
  }
  if (votes.point > 0 && votes.comma > 0) return "undecided";
  if (votes.point > 0) return "point";
  if (votes.comma > 0) return "comma";
  return votes.either > 0 ? "undecided" : "none";
}

const COMMA_LOCALES =
  /^(?:de(?!_CH|_LI)|fr(?!_CH)|es(?!_(?:MX|US|GT|HN|NI|PA|PE|PR|SV|DO))|it(?!_CH)|pt|nl|pl|ru|uk|tr|cs|sk|sl|da|fi|sv|nb|no|hu|ro|bg|hr|sr|el|id|vi|lt|lv|et|ca)(?:_|$)/;

/** The style of a locale's own numbers. */
export function styleOfLocale(locale: string): NumberStyle {
  return COMMA_LOCALES.test(locale) ? "comma" : "point";
}
