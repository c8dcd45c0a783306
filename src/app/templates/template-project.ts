// The project that a template's tasks belong to: one that stands, a new one, or none.
import type { WorkbookRead } from "../../workbook/read/read-workbook";
import type { NewRow } from "../../workbook/write/append-rows";
import { asWritten, type EntryReader } from "../entries/entry-reader";
import type { TemplateRequest } from "../rpc";

export interface MeantProject {
  /** As tasks name it; null for none. */
  readonly written: string | null;
  /** The row of a new one, without id and dates; null where it stands. */
  readonly row: NewRow | null;
}

/**
 * @param made the id of a project that a run made for this request before it was cut off
 * @param reader of tasks; tells of what is wrong with the arguments
 */
export function meantProject(
  { project, newProject, goal, owner }: TemplateRequest,
  made: string | null,
  book: WorkbookRead,
  reader: EntryReader,
): MeantProject {
  if (made !== null) return { written: asWritten(book, "projects", made), row: null };
  if (newProject === undefined) {
    const id = reader.reference("project", project);
    return { written: asWritten(book, "projects", id), row: null };
  }
  const own = reader.of("projects");
  const name = own.text("name", newProject.name);
  own.demand("name", name);
  const taken = book.rows.projects.some((row) => plain(row.name ?? "") === plain(name ?? ""));
  if (name !== null && taken)
    reader.tell("name", "repeatedName", reader.texts.templates.repeated(name));
  return {
    written: name,
    row: {
      name,
      customer: own.text("customer", newProject.customer),
      goal: reader.reference("goal", goal),
      manager: asWritten(book, "team", reader.reference("owner", owner)),
    },
  };
}

const plain = (name: string) => name.normalize("NFKC").trim().toLowerCase();
