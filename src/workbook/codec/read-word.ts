// Cells of words that mean something else: yes and no, a choice, a row of another table.
import { ALL_TEXTS } from "../../i18n/texts";
import type { Choices } from "../schema/field";
import {
  type CellContext,
  type CellRead,
  type Plain,
  type ReferenceRead,
  shown,
} from "./cell-read";
import { parsePeople, parsePerson } from "./parse-person";
import { CHOICE_WORDS, NO, NO_CHOICE, plainWord, YES } from "./words";

/** A ticked box, or a word for yes or no. */
export function readFlag(cell: Plain): CellRead {
  if (typeof cell === "boolean") return { value: cell };
  const word = plainWord(String(cell));
  if (YES.has(word)) return { value: true, interpreted: true };
  if (NO.has(word)) return { value: false, interpreted: true };
  return { fault: { code: "notAYesNo", params: { value: shown(cell) } } };
}

/** Each choice's words in every language, its key, and what else people call it, as they are looked up. */
const WORDS: ReadonlyMap<Choices, ReadonlyMap<string, string>> = new Map(
  (Object.keys(ALL_TEXTS[0]?.choice ?? {}) as Choices[]).map((choices) => [
    choices,
    wordsOf(choices),
  ]),
);

function wordsOf(choices: Choices): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [key, others] of Object.entries(CHOICE_WORDS[choices] ?? {}))
    for (const word of others) words.set(word, key);
  for (const texts of ALL_TEXTS)
    for (const [key, word] of Object.entries(texts.choice[choices] ?? {})) {
      words.set(plainWord(word), key);
      words.set(key.toLowerCase(), key);
    }
  return words;
}

/** The key of a choice, by any word for it in either language. */
export function readChoice(cell: Plain, choices: Choices, context: CellContext): CellRead {
  const word = plainWord(String(cell));
  const key = WORDS.get(choices)?.get(word);
  if (key !== undefined) return { value: key };
  if (NO_CHOICE[choices]?.has(word)) return { value: null };
  const offered = Object.values(context.texts.choice[choices]);
  return { fault: { code: "notAChoice", params: { value: shown(cell), choices: offered } } };
}

/** The row that a text means: its id, name, or whatever else the directory knows it by. */
export function toReference(table: string, cell: Plain, context: CellContext): CellRead {
  const text = String(cell).trim();
  const found = context.resolve(table, text);
  if (!("fault" in found)) return { value: found.id };
  if (table === "goals" && found.fault.code === "unknownReference")
    return severalGoalsIn(text, context) ?? found;
  if (table !== "team") return found;
  const person = personIn(text, context) ?? found;
  if (!("fault" in person)) return { value: person.id };
  return person.fault.code === "unknownReference" ? (severalIn(text, context) ?? person) : person;
}

/** "G-1, G-2" where Goals knows each; null where it does not. One named twice is one. */
function severalGoalsIn(text: string, context: CellContext): CellRead | null {
  const found = text.split(/[,;，；、\n]/).map((part) => context.resolve("goals", part.trim()));
  const ids = new Set(found.map((one) => ("fault" in one ? null : one.id)));
  const [only = null] = ids;
  if (ids.has(null) || only === null) return null;
  if (ids.size === 1) return { value: only };
  const all = [...ids].flatMap((id) => (id === null ? [] : [id]));
  return { fault: { code: "severalGoals", params: { value: shown(text), ids: all } } };
}

/** "Anna, Ben" where Team knows both; null where it does not, or where both are one. */
function severalIn(text: string, context: CellContext): CellRead | null {
  const people = parsePeople(text);
  const found = people.map(({ name, mail }) => {
    const byMail = mail === null ? null : context.resolve("team", mail);
    return byMail && !("fault" in byMail) ? byMail : context.resolve("team", name ?? mail ?? "");
  });
  const ids = new Set(found.map((one) => ("fault" in one ? null : one.id)));
  const [only = null] = ids;
  if (ids.has(null) || only === null) return null;
  if (ids.size === 1) return { value: only };
  const names = people.map(({ name, mail }) => name ?? mail ?? "");
  return { fault: { code: "severalOwners", params: { value: shown(text), names } } };
}

/** Whom "张三 <zhang@x.com>" or "@张三" means: the address decides, since two may have one name. */
function personIn(text: string, context: CellContext): ReferenceRead | null {
  const { name, mail } = parsePerson(text);
  const byMail = mail === null ? null : context.resolve("team", mail);
  if (byMail && !("fault" in byMail)) return byMail;
  return name === null || name === text ? null : context.resolve("team", name);
}
