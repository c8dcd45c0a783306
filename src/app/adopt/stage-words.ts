// Which of the workbook's stages a sheet's words mean, and which of them are to become stages of their own.
import type { Stage, StageKind } from "../../core/model/rows";
import { stageMeaning } from "../../workbook/recognize/stage-words";
import { plainHeader } from "../../workbook/schema/headers";

export interface StageWord {
  readonly word: string;
  /** Null where the word is none of the usual ones, so that the user has to say. */
  readonly kind: StageKind | null;
  /** The stage that it means; null where it becomes one. */
  readonly into: string | null;
  readonly order: number;
  /** 0 to 1; null where nothing usual is known. */
  readonly chance: number | null;
}

/** More words than that are no stages but another column. */
export const MOST_STAGES = 30;

/** @param words as they stand in the sheets, the frequent ones first */
export function stageWords(
  words: readonly string[],
  stages: readonly Stage[],
): readonly StageWord[] {
  const names = new Map(
    stages.flatMap(({ name }) => (name === null ? [] : [[plainHeader(name), name] as const])),
  );
  const taken = new Set(words.flatMap((word) => names.get(plainHeader(word)) ?? []));
  const last = stages.reduce((most, { order }) => Math.max(most, order ?? 0), 0);
  return words.map((word, i): StageWord => {
    const named = names.get(plainHeader(word));
    const meaning = stageMeaning(word);
    const stage =
      stages.find(({ name }) => name === (named ?? "")) ??
      // Two words of theirs for one stage of ours stay two: the second becomes a stage of its own.
      stages.find(
        ({ name, kind }) =>
          name !== null &&
          !taken.has(name) &&
          meaning !== null &&
          stageMeaning(name)?.order === meaning.order &&
          kind === meaning.kind,
      );
    if (stage?.name) taken.add(stage.name);
    return {
      word,
      kind: stage?.kind ?? meaning?.kind ?? null,
      into: stage?.name ?? null,
      order: last + i + 1,
      chance: stage ? stage.chance : (meaning?.chance ?? null),
    };
  });
}
