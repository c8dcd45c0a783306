// Options as people type them: which one a text means, and which to suggest for it.
// Pure, so that a form checks as one types.
import type { Option } from "../../src/app/rpc";

/** How many suggestions are shown at once. */
const SHOWN = 8;

/** What a typed text means: one option, none, or several of one name. Blank is none. */
export type Meant =
  | { readonly id: string }
  | { readonly unknown: string }
  | { readonly several: readonly string[] };

const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();

/** The text that stands for an option: its name, with the id where two have the same name. */
export function labelOf(option: Option, options: readonly Option[]): string {
  if (option.name.trim() === "") return option.id;
  const name = plain(option.name);
  const alone = options.every((other) => other.id === option.id || plain(other.name) !== name);
  return alone ? option.name : `${option.name} (${option.id})`;
}

/** Ids first, then names, then names with their id behind them; upper and lower case are the same. */
export function meantBy(text: string, options: readonly Option[]): Meant {
  const wanted = plain(text);
  const byId = options.find(({ id }) => plain(id) === wanted);
  if (byId) return { id: byId.id };
  const named = options.filter(({ name }) => plain(name) === wanted);
  if (named.length > 1) return { several: named.map(({ id }) => id) };
  const [one] = named;
  if (one) return { id: one.id };
  const labelled = options.find(({ id, name }) => plain(`${name} (${id})`) === wanted);
  return labelled ? { id: labelled.id } : { unknown: text.trim() };
}

/** 0 the best; null where the option does not match. */
function rank({ id, name }: Option, wanted: string): number | null {
  const [plainId, plainName] = [plain(id), plain(name)];
  if (plainId === wanted) return 0;
  if (plainName.startsWith(wanted)) return 1;
  if (plainId.startsWith(wanted)) return 2;
  if (plainName.includes(` ${wanted}`)) return 3;
  if (plainName.includes(wanted) || plainId.includes(wanted)) return 4;
  return wanted.split(/\s+/).every((word) => plainName.includes(word)) ? 5 : null;
}

/** The best suggestions for a text, and how many there are in all. A blank text suggests the first ones. */
export function suggest(
  text: string,
  options: readonly Option[],
): { readonly best: readonly Option[]; readonly count: number } {
  const wanted = plain(text);
  if (wanted === "") return { best: options.slice(0, SHOWN), count: options.length };
  const found = options.flatMap((option) => {
    const place = rank(option, wanted);
    return place === null ? [] : [{ option, place }];
  });
  const best = found.sort((a, b) => a.place - b.place).slice(0, SHOWN);
  return { best: best.map(({ option }) => option), count: found.length };
}
