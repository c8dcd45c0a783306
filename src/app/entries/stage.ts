// Which of the team's stages is meant.
import type { Stage } from "../../core/model/rows";
import { inOrder } from "../../core/model/stages";
import type { EntryReader } from "./entry-reader";

/** Null where none was given, or none of that name is in Stages, which is told. */
export function stageMeant(
  field: string,
  given: string | undefined,
  { book, texts, tell }: EntryReader,
): Stage | null {
  const name = plain(given ?? "");
  if (name === "") return null;
  const stage = book.rows.stages.find((each) => plain(each.name ?? "") === name);
  return (
    stage ?? tell(field, "unknownStage", texts.form.unknown((given ?? "").trim().slice(0, 60)))
  );
}

/** Where a new deal begins. */
export const firstStage = (stages: readonly Stage[]): Stage | null =>
  inOrder(stages).find(({ kind, name }) => kind === "open" && name !== null) ?? null;

const plain = (name: string) => name.normalize("NFKC").trim().toLowerCase();
