// Tasks as people see them: status, reasons, on time. Monday 2 March 2026 to Friday 13.
import type { Project, Task } from "../../../src/core/model/rows";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { formatter } from "../../../src/i18n/format";
import { sentence } from "../../../src/i18n/say";
import { textsOf } from "../../../src/i18n/texts";
import { CONTEXT, iso, project, task } from "../rows";

const FORMAT = formatter("en", "USD");
const assess = (tasks: readonly Task[], asOf: string, projects: readonly Project[] = []) =>
  assessTasks(tasks, projects, CONTEXT, iso(asOf));
const said = (tasks: readonly Task[], asOf: string) => {
  const state = assess(tasks, asOf).tasks[0];
  const reasons = state?.reasons.map((reason) => sentence(reason, textsOf("en"), FORMAT)) ?? [];
  return [state?.status, ...reasons].join(" | ");
};

const WEEK = { start: iso("2026-03-02"), days: 5 };
const OTHER = task({ id: "T-9", start: iso("2026-03-02"), days: 30 });

test.each<[string, readonly Task[], string, string]>([
  ["not begun", [task(WEEK)], "2026-02-27", "waiting"],
  ["on its first day", [task(WEEK)], "2026-03-02", "running"],
  ["begun before its first day", [task({ ...WEEK, done: 0.1 })], "2026-02-27", "running"],
  ["on its last day, with a day left", [task({ ...WEEK, done: 0.8 })], "2026-03-06", "running"],
  [
    "on its last day, not begun",
    [task(WEEK), OTHER],
    "2026-03-06",
    "running | Should have begun 4 working days ago.",
  ],
  ["on the weekend after", [task(WEEK), OTHER], "2026-03-07", "late | Late."],
  ["a working day later", [task(WEEK), OTHER], "2026-03-09", "late | Late by 1 working day."],
  ["a week later", [task(WEEK), OTHER], "2026-03-13", "late | Late by 5 working days."],
  ["done", [task({ ...WEEK, done: 1 })], "2026-03-13", "done"],
  [
    "finished, whatever its share",
    [task({ ...WEEK, finished: iso("2026-03-04") })],
    "2026-03-13",
    "done",
  ],
  [
    "to miss its deadline",
    [task({ ...WEEK, due: iso("2026-03-04") }), OTHER],
    "2026-03-02",
    "risk | Will miss its deadline, 4 Mar 2026, by 2 working days.",
  ],
  [
    "late, and past its deadline, on the critical path",
    [task({ ...WEEK, due: iso("2026-03-04") })],
    "2026-03-10",
    "late | Late by 2 working days. | Will miss its deadline, 4 Mar 2026, by 8 working days. | On the critical path: no slack.",
  ],
  [
    "waits for what is not done",
    [
      task({ days: 2, after: ["T-8"], due: iso("2026-03-06") }),
      task({ id: "T-8", name: "Build", ...WEEK }),
    ],
    "2026-03-02",
    "risk | Will miss its deadline, 6 Mar 2026, by 2 working days. | Waits for T-8 Build; no slack left.",
  ],
  [
    "waits no longer",
    [
      task({ days: 2, after: ["T-8"], due: iso("2026-03-03") }),
      task({ id: "T-8", ...WEEK, done: 1 }),
      OTHER,
    ],
    "2026-03-02",
    "risk | Will miss its deadline, 3 Mar 2026, by 1 working day.",
  ],
])("%s", (_, tasks, asOf, expected) => {
  expect(said(tasks, asOf)).toBe(expected);
});

const DUE = { milestone: true, due: iso("2026-03-06") };
test.each<[string, Task, string, boolean | null]>([
  ["not decided yet", task(DUE), "2026-03-06", null],
  ["not reached by the day after", task(DUE), "2026-03-07", false],
  ["reached before", task({ ...DUE, finished: iso("2026-03-05") }), "2026-03-20", true],
  ["reached on the day", task({ ...DUE, finished: iso("2026-03-06") }), "2026-03-20", true],
  ["reached after", task({ ...DUE, finished: iso("2026-03-09") }), "2026-03-20", false],
  ["without deadline", task({ milestone: true, finished: iso("2026-03-05") }), "2026-03-20", null],
  ["a task, overdue", task({ ...WEEK, due: iso("2026-03-06") }), "2026-03-20", false],
])("on time: %s", (_, row, asOf, onTime) => {
  expect(assess([row], asOf).tasks[0]?.onTime).toBe(onTime);
});

test("a milestone that hangs on nothing stands where it is due, a task without days takes one", () => {
  const { tasks } = assess(
    [task({ ...DUE }), task({ id: "T-2", start: iso("2026-03-07") })],
    "2026-03-02",
  );
  expect(tasks.map(({ begins, ends }) => [begins, ends])).toEqual([
    [iso("2026-03-06"), iso("2026-03-06")],
    [iso("2026-03-09"), iso("2026-03-09")],
  ]);
});

test("tasks begin with their project, those of none today", () => {
  const { tasks } = assess(
    [task({ project: "P-1", days: 1 }), task({ id: "T-2", days: 1 })],
    "2026-03-11",
    [project({ start: iso("2026-03-04") })],
  );
  expect(tasks.map(({ begins }) => begins)).toEqual([iso("2026-03-11"), iso("2026-03-11")]);
  expect(tasks.map(({ planned }) => planned.begins)).toEqual([
    iso("2026-03-04"),
    iso("2026-03-11"),
  ]);
});

test("circles and links to oneself are told where they stand; unknown links are the reader's to tell", () => {
  const { tasks, findings } = assess(
    [
      task({ id: "T-1", after: ["T-2"] }),
      task({ id: "T-2", after: ["T-1"] }),
      task({ id: "T-3", after: ["T-3"] }),
      task({ id: "T-4", after: ["T-99"] }),
    ],
    "2026-03-02",
  );
  expect(tasks).toHaveLength(4);
  expect(findings.map(({ code, id, table, column }) => [code, id, table, column])).toEqual(
    expect.arrayContaining([
      ["cycle", "T-1", "tasks", "after"],
      ["selfReference", "T-3", "tasks", "after"],
    ]),
  );
  expect(findings).toHaveLength(2);
});
