// Sheet names as Excel takes them: at most 31 characters, without some of them, and never "History".
import { quoteSheet } from "../engine/place";

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/g;
const RESERVED = /^history$/i;

/** Excel's name of each sheet by its own. */
export function excelNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const kept = new Set(
    names.filter((name) => plain(name) === name).map((name) => name.toLowerCase()),
  );
  return new Map(
    names.map((name) => {
      const wanted = plain(name);
      let found = wanted;
      for (let n = 2; isTaken(found, name); n++) found = `${wanted.slice(0, LONGEST - 4)} (${n})`;
      taken.add(found.toLowerCase());
      return [name, found];
    }),
  );

  function isTaken(candidate: string, name: string): boolean {
    const key = candidate.toLowerCase();
    return taken.has(key) || (kept.has(key) && candidate !== name);
  }
}

function plain(name: string): string {
  const allowed = name.replace(FORBIDDEN, "_").slice(0, LONGEST);
  return RESERVED.test(allowed) ? `${allowed}_` : allowed;
}

/** A piece of a formula that is no quoted text, with the names of sheets exchanged: `Deals!A1`, `'My deals'!A1`. */
export function withExcelNames(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(
    /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, written: string) => {
      const name = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
      const excel = names.get(name);
      return excel === undefined || excel === name ? whole : `${quoteSheet(excel)}!`;
    },
  );
}
