// What the user answered, from the questions' ids; and what was answered when the sheet was adopted before.
import { STAGE_KINDS, type StageKind } from "../../core/model/rows";
import type { Reading } from "../../workbook/reading";
import { readingOf, type TablePlace } from "../../workbook/registry";
import { plainHeader } from "../../workbook/schema/headers";
import type { Answered } from "./sheet-reading";

export interface Answers extends Answered {
  readonly order: "mdy" | "dmy" | null;
  readonly stageKinds: Readonly<Record<string, StageKind>>;
  /** The stage of all deals of a sheet that has no column for it. */
  readonly withoutStage: string | null;
}

/** What keeps a word as it is. */
export const KEEP = "=";

/** Ids: dayOrder, year, person:WORD, word:FIELD:WORD, stage:WORD, field:FIELD. */
export function answersOf(
  answers: Readonly<Record<string, string>>,
  standing: TablePlace | undefined,
): Answers {
  const before: Reading | null = standing ? readingOf(standing) : null;
  const meant: Record<string, Record<string, string>> = {};
  for (const [field, words] of Object.entries(before?.meant ?? {})) meant[field] = { ...words };
  const mean = (field: string, word: string, meaning: string) => {
    meant[field] = { ...meant[field], [plainHeader(word)]: meaning };
  };
  const stageKinds: Record<string, StageKind> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const [kind = "", first = "", ...rest] = id.split(":");
    if (kind === "person")
      for (const field of PEOPLE) mean(field, [first, ...rest].join(":"), answer);
    // A word that is to stay means itself, so that it is not asked about again.
    const word = rest.join(":");
    if (kind === "word") mean(first, word, answer === KEEP ? word : answer);
    const stage = STAGE_KINDS.find((known) => known === answer);
    if (kind === "stage" && stage) stageKinds[[first, ...rest].join(":")] = stage;
  }
  const order =
    answers["dayOrder"] === "mdy" || answers["dayOrder"] === "dmy" ? answers["dayOrder"] : null;
  const year = Number(answers["year"] ?? Number.NaN);
  return {
    order,
    orders: before?.orders ?? {},
    meant,
    year: Number.isInteger(year) ? year : (before?.year ?? null),
    stageKinds,
    withoutStage: before?.given["stage"] ?? null,
  };
}

/** Fields that name a person of the team. */
export const PEOPLE = ["owner", "person", "manager"] as const;
