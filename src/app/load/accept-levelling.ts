// Writes the accepted moves as the tasks' "not before", and recalculates: one undo takes all of it back.
import { isMovable } from "../../core/load/level";
import { type Day, parseIsoDay } from "../../core/model/day";
import type { TaskId } from "../../core/model/rows";
import type { TaskState } from "../../core/model/task-state";
import type { Host } from "../../platform/host";
import { type PlannedChange, planChange, writeChanges } from "../entries/change-row";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { AcceptedMove, LoadLevelled } from "../rpc";
import { alone, userTexts } from "../session";
import { readLoad } from "./read-load";

/** What has begun or changed meanwhile stays, and is told; a formula of the user's stays as well. */
export function acceptLevelling(host: Host, moves: readonly AcceptedMove[]): LoadLevelled {
  return alone(host, () => {
    const done = untilRowsRest(() => acceptOnce(host, moves));
    recalculateLocked(host);
    return done;
  });
}

function acceptOnce(host: Host, moves: readonly AcceptedMove[]): LoadLevelled {
  const texts = userTexts(host);
  const { book, model } = readLoad(host);
  const states = new Map(model.tasks.map((state) => [state.task.id, state]));
  const notes: string[] = [];
  const planned = moves.flatMap(({ id, day }): readonly PlannedChange[] => {
    const start = parseIsoDay(day);
    const state = states.get(id as TaskId);
    if (start === undefined || !state || !canMove(state, start)) {
      notes.push(texts.level.changed(id));
      return [];
    }
    return [planChange(book, { table: "tasks", id, cells: { start }, blanks: {} }, texts)];
  });
  writeChanges(host, book, planned);
  return {
    moved: planned.filter((change) => change.cells.length > 0).length,
    notes: [...notes, ...planned.flatMap(({ left }) => left)],
  };
}

const canMove = (state: TaskState, to: Day): boolean =>
  isMovable(state) && to > state.begins && to <= state.latest.begins;
