// Pointer and keys on the bars: what each does to the change that is being tried.
import { useRef } from "preact/hooks";
import type { TaskId } from "../../src/core/model/rows";
import { isPoint } from "../../src/core/schedule/reshape";
import type { TaskShape } from "./bar-shapes";
import { gripOf, pullAt, pulled } from "./grip";
import type { HandleEvents } from "./handles";
import type { PictureRow } from "./picture-rows";
import type { Change } from "./use-change";

interface Hands {
  readonly rows: readonly PictureRow[];
  readonly zoom: number;
  readonly change: Change;
  readonly onChoose: (id: TaskId, focus: boolean) => void;
}

/** A pointer's shorter way is a click. */
const SLACK = 4;

export function useHands(hands: Hands): HandleEvents {
  const latest = useRef(hands);
  latest.current = hands;
  const onGrip: HandleEvents["onGrip"] = (down, { id, state, box }) => {
    if (down.button !== 0) return;
    const handle = down.currentTarget as HTMLElement;
    const pull = pullAt(
      gripOf(state),
      down.clientX - handle.getBoundingClientRect().left,
      box.width,
    );
    const { zoom, change } = latest.current;
    if (pull === null || change.busy) return;
    handle.setPointerCapture(down.pointerId);
    const from = pull === "stretch" || isPoint(state.task) ? state.ends : state.begins;
    let last = from;
    const move = (event: PointerEvent) => {
      const way = event.clientX - down.clientX;
      const day = Math.abs(way) < SLACK ? from : pulled(from, way, zoom);
      if (day === last) return;
      last = day;
      latest.current.change.pull(id, pull, day, change.draft);
    };
    const end = () => {
      handle.removeEventListener("pointermove", move);
      handle.removeEventListener("pointerup", end);
      handle.removeEventListener("pointercancel", end);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", end);
    handle.addEventListener("pointercancel", end);
  };
  return {
    onGrip,
    onKey: (event, shape) => press(event, shape, hands),
    onChoose: (id) => hands.onChoose(id, false),
  };
}

function press(event: KeyboardEvent, { id }: TaskShape, { rows, change, onChoose }: Hands): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const pull = event.shiftKey ? "stretch" : "move";
  const onward = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[event.key];
  if (step !== undefined) change.nudge(id, pull, step);
  else if (onward !== undefined) {
    const next = neighbour(rows, id, onward);
    if (next !== null) onChoose(next, true);
  } else if (event.key === "Enter" && change.draft !== null) void change.write();
  else if (event.key === "Escape" && change.draft !== null) change.cancel();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The next task among the rows that are open; the first or last for an infinite step. */
export function neighbour(rows: readonly PictureRow[], id: TaskId, step: number): TaskId | null {
  const tasks = rows.flatMap((row) => (row.kind === "task" ? [row.key] : []));
  const at = tasks.indexOf(id) + step;
  return tasks[Math.min(tasks.length - 1, Math.max(0, at))] ?? null;
}
