// A cell of links to tasks, each to the task that it names: "T-3; T-7FS+2d".
import { readLinks } from "../../core/typed/links";
import type { CellContext, CellRead, Plain } from "./cell-read";

/** One that cannot be read, or whose task cannot be found, leaves the others. */
export function readLinksCell(cell: Plain, context: CellContext): CellRead {
  const { links, faults } = readLinks(String(cell), (text) => context.resolve("tasks", text));
  return faults.length === 0 ? { value: links } : { value: links, faults };
}
