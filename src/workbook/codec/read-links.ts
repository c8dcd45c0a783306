// A cell of links to tasks: "T-3; T-7FS+2d", each to the task that it names.
import type { Link } from "../../core/model/link";
import type { TaskId } from "../../core/model/rows";
import { splitLinks } from "../../core/typed/links";
import type { CellContext, CellRead, Plain } from "./cell-read";

/** One that cannot be read, or whose task cannot be found, makes the cell faulty. */
export function readLinks(cell: Plain, context: CellContext): CellRead {
  const links: Link[] = [];
  for (const part of splitLinks(String(cell))) {
    const whole = context.resolve("tasks", part.text);
    const found = "fault" in whole ? context.resolve("tasks", part.predecessor) : whole;
    if ("fault" in found) return found;
    const predecessor = found.id as TaskId;
    links.push(
      found === whole
        ? { predecessor, type: "FS", lag: null }
        : { predecessor, type: part.type, lag: part.lag },
    );
  }
  return { value: links };
}
