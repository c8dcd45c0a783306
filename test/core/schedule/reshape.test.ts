// Which cell has to hold what, so that a task begins or ends on another day. Monday 2 March 2026 is today.
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { toBeginOn, toEndOn } from "../../../src/core/schedule/reshape";
import { CONTEXT, iso, task, WEEKDAYS } from "../rows";

const MONDAY = iso("2026-03-02");
const WEDNESDAY = iso("2026-03-04");

function stateOf(row: Parameters<typeof task>[0]) {
  const before = task({ id: "T-8", start: MONDAY, days: 1 });
  const found = assessTasks([task(row), before], [], CONTEXT, MONDAY).tasks[0];
  if (!found) throw new Error("not assessed");
  return found;
}

test.each([
  ["a task", { days: 2 }, { field: "start", value: WEDNESDAY }],
  ["a milestone of its own", { milestone: true }, { field: "start", value: WEDNESDAY }],
  ["one behind others", { milestone: true, after: ["T-8"] }, { field: "due", value: WEDNESDAY }],
  ["one that is reached", { milestone: true, done: 1 }, { field: "finished", value: WEDNESDAY }],
])("to begin on Wednesday: %s", (_, row, expected) => {
  expect(toBeginOn(stateOf(row).task, WEDNESDAY)).toEqual(expected);
});

test.each([
  ["a task", { start: MONDAY, days: 1 }, { field: "days", value: 3 }],
  ["one that is half done", { start: MONDAY, days: 2, done: 0.5 }, { field: "days", value: 6 }],
  [
    "one that is done",
    { start: MONDAY, days: 1, done: 1 },
    { field: "finished", value: WEDNESDAY },
  ],
  ["a milestone", { milestone: true, start: MONDAY }, { field: "start", value: WEDNESDAY }],
  ["one that begins later", { start: iso("2026-03-05"), days: 1 }, "beforeBegin"],
])("to end on Wednesday: %s", (_, row, expected) => {
  expect(toEndOn(stateOf(row), WEDNESDAY, WEEKDAYS, MONDAY)).toEqual(expected);
});
