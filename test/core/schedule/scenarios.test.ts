// One scenario each: tasks, and the line that every one of them is to give.
// March 2026: Monday 2, weekends 7-8, 14-15 and 21-22. Slack is total/free in working days.
import type { ScheduleRequest, ScheduleTask } from "../../../src/core/schedule/task";
import { forecast, HOLIDAYS, iso, line, MONDAY, planned, task } from "./cases";

interface Scenario {
  readonly name: string;
  readonly tasks: readonly ScheduleTask[];
  readonly request?: Partial<ScheduleRequest>;
  readonly expected: Readonly<Record<string, string>>;
}

const LINKS: Scenario[] = [
  {
    name: "a chain over a weekend is critical from end to end",
    tasks: [task("A", 3), task("B", 4, "A")],
    expected: {
      A: "03-02..03-04 latest 03-02..03-04 slack 0/0 by projectStart (critical)",
      B: "03-05..03-10 latest 03-05..03-10 slack 0/0 by A (critical)",
    },
  },
  {
    name: "of two branches the shorter has slack",
    tasks: [task("A", 1), task("B", 5, "A"), task("C", 2, "A"), task("D", 1, "B C")],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      B: "03-03..03-09 latest 03-03..03-09 slack 0/0 by A (critical)",
      C: "03-03..03-04 latest 03-06..03-09 slack 3/3 by A",
      D: "03-10..03-10 latest 03-10..03-10 slack 0/0 by B (critical)",
    },
  },
  {
    name: "free slack belongs to the last of a slack chain, total slack to all of it",
    tasks: [task("A", 6), task("B", 1), task("C", 2, "B"), task("D", 1, "A C")],
    expected: {
      A: "03-02..03-09 latest 03-02..03-09 slack 0/0 by projectStart (critical)",
      B: "03-02..03-02 latest 03-05..03-05 slack 3/0 by projectStart",
      C: "03-03..03-04 latest 03-06..03-09 slack 3/3 by B",
      D: "03-10..03-10 latest 03-10..03-10 slack 0/0 by A (critical)",
    },
  },
  {
    name: "rows may stand in any order, and name a predecessor twice",
    tasks: [task("B", 1, "A A"), task("A", 1)],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      B: "03-03..03-03 latest 03-03..03-03 slack 0/0 by A (critical)",
    },
  },
  {
    name: "holidays and a make-up Saturday",
    tasks: [task("A", 2), task("B", 2, "A")],
    request: { calendar: HOLIDAYS },
    expected: {
      A: "03-02..03-05 latest 03-02..03-05 slack 0/0 by projectStart (critical)",
      B: "03-06..03-07 latest 03-06..03-07 slack 0/0 by A (critical)",
    },
  },
  {
    name: "a part of a day counts whole, less than nothing is a milestone",
    tasks: [task("A", 0.5), task("B", -2, "A")],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      B: "03-02..03-02 latest 03-02..03-02 slack 0/0 by A (critical)",
    },
  },
];

const STARTS: Scenario[] = [
  {
    name: "a start moves a task later than its links, not earlier",
    tasks: [
      task("A", 2),
      task("B", 1, "A", { start: iso("2026-03-09") }),
      task("C", 1, "A", { start: iso("2026-03-02") }),
    ],
    expected: {
      A: "03-02..03-03 latest 03-05..03-06 slack 3/0 by projectStart",
      B: "03-09..03-09 latest 03-09..03-09 slack 0/0 by start (critical)",
      C: "03-04..03-04 latest 03-09..03-09 slack 3/3 by A",
    },
  },
  {
    name: "a start that its links give too is said to be the predecessor's doing",
    tasks: [task("A", 2), task("B", 1, "A", { start: iso("2026-03-04") })],
    expected: { B: "03-04..03-04 latest 03-04..03-04 slack 0/0 by A (critical)" },
  },
  {
    name: "a start on a Saturday is the Monday, and may lie before the project's",
    tasks: [
      task("A", 1, "", { start: iso("2026-03-07") }),
      task("B", 1, "", { start: iso("2026-02-25") }),
    ],
    expected: {
      A: "03-09..03-09 latest 03-09..03-09 slack 0/0 by start (critical)",
      B: "02-25..02-25 latest 03-09..03-09 slack 8/8 by start",
    },
  },
  {
    name: "a project's own start; blank cells are null",
    tasks: [
      task("A", 1, "", { project: "P", start: null, due: null, started: null, finished: null }),
      task("B", 1, "", { project: "Q" }),
      task("C", 1, "", { project: null }),
    ],
    request: { projectStarts: new Map([["P", iso("2026-03-14")]]) },
    expected: {
      A: "03-16..03-16 latest 03-16..03-16 slack 0/0 by projectStart (critical)",
      B: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      C: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
    },
  },
];

const MILESTONES: Scenario[] = [
  {
    name: "after predecessors it shows on their last day, and what follows begins the day after",
    tasks: [task("A", 5), task("M", 0, "A"), task("N", 0, "M"), task("B", 1, "N")],
    expected: {
      M: "03-06..03-06 latest 03-06..03-06 slack 0/0 by A (critical)",
      N: "03-06..03-06 latest 03-06..03-06 slack 0/0 by M (critical)",
      B: "03-09..03-09 latest 03-09..03-09 slack 0/0 by N (critical)",
    },
  },
  {
    name: "without predecessors it shows on its start, and what follows begins that day",
    tasks: [
      task("M", 0, "", { start: iso("2026-03-09") }),
      task("N", 0, "M"),
      task("A", 1, "N"),
      task("Z", 0, "A"),
    ],
    expected: {
      M: "03-09..03-09 latest 03-09..03-09 slack 0/0 by start (critical)",
      N: "03-09..03-09 latest 03-09..03-09 slack 0/0 by M (critical)",
      A: "03-09..03-09 latest 03-09..03-09 slack 0/0 by N (critical)",
      Z: "03-09..03-09 latest 03-09..03-09 slack 0/0 by A (critical)",
    },
  },
  {
    name: "at the project's start it shows on the first workday",
    tasks: [task("M", 0), task("A", 3)],
    request: { projectStart: iso("2026-03-01") },
    expected: { M: "03-02..03-02 latest 03-04..03-04 slack 3/3 by projectStart" },
  },
  {
    name: "its own start on the Monday after its predecessors' Friday keeps it on the Monday",
    tasks: [task("A", 5), task("M", 0, "A", { start: iso("2026-03-09") }), task("B", 1, "M")],
    expected: {
      M: "03-09..03-09 latest 03-09..03-09 slack 0/0 by A (critical)",
      B: "03-09..03-09 latest 03-09..03-09 slack 0/0 by M (critical)",
    },
  },
  {
    name: "its own start on its predecessors' last day leaves it there",
    tasks: [task("A", 5), task("M", 0, "A", { start: iso("2026-03-06") }), task("B", 1, "M")],
    expected: {
      M: "03-06..03-06 latest 03-06..03-06 slack 0/0 by A (critical)",
      B: "03-09..03-09 latest 03-09..03-09 slack 0/0 by M (critical)",
    },
  },
  {
    name: "never before one that it follows: with predecessors of both kinds it stands later",
    tasks: [
      task("A", 5),
      task("M", 0, "", { start: iso("2026-03-09") }),
      task("N", 0, "A M"),
      task("O", 0, "M A"),
    ],
    expected: {
      N: "03-09..03-09 latest 03-09..03-09 slack 0/0 by A (critical)",
      O: "03-09..03-09 latest 03-09..03-09 slack 0/0 by M (critical)",
    },
  },
];

const PROGRESS: Scenario[] = [
  {
    name: "what is finished keeps its actual dates, and what follows moves with them",
    tasks: [
      task("A", 3, "", { done: 1, started: iso("2026-03-03"), finished: iso("2026-03-10") }),
      task("B", 2, "A"),
    ],
    expected: {
      A: "03-03..03-10 latest 03-03..03-10 slack 0/0 by actual",
      B: "03-11..03-12 latest 03-11..03-12 slack 0/0 by A (critical)",
    },
  },
  {
    name: "finished early on a Saturday: days off stay as given, the beginning is counted back",
    tasks: [
      task("A", 10),
      task("B", 2, "A", { done: 1, finished: iso("2026-03-07") }),
      task("C", 1, "B"),
    ],
    expected: {
      A: "03-02..03-13 latest 03-02..03-13 slack 0/0 by projectStart (critical)",
      B: "03-05..03-07 latest 03-05..03-07 slack 0/0 by actual",
      C: "03-09..03-09 latest 03-13..03-13 slack 4/4 by B",
    },
  },
  {
    name: "a finish is enough to be finished, and a beginning after it is taken for it",
    tasks: [task("A", 2, "", { started: iso("2026-03-05"), finished: iso("2026-03-04") })],
    expected: { A: "03-04..03-04 latest 03-04..03-04 slack 0/0 by actual" },
  },
  {
    name: "a milestone reached stands at its day's end",
    tasks: [task("M", 0, "", { done: 1, finished: iso("2026-03-04") }), task("A", 1, "M")],
    expected: {
      M: "03-04..03-04 latest 03-04..03-04 slack 0/0 by actual",
      A: "03-05..03-05 latest 03-05..03-05 slack 0/0 by M (critical)",
    },
  },
  {
    name: "done without dates keeps its planned ones",
    tasks: [task("A", 2, "", { done: 1 }), task("B", 1, "A")],
    expected: {
      A: "03-02..03-03 latest 03-02..03-03 slack 0/0 by projectStart",
      B: "03-04..03-04 latest 03-04..03-04 slack 0/0 by A (critical)",
    },
  },
  {
    name: "under way it runs from the day it began, and holds its predecessors no longer",
    tasks: [
      task("A", 4),
      task("B", 3, "A", { done: 0.5, started: iso("2026-03-03") }),
      task("C", 1, "B"),
    ],
    expected: {
      A: "03-02..03-05 latest 03-03..03-06 slack 1/1 by projectStart",
      B: "03-03..03-05 latest 03-03..03-05 slack 0/0 by actual (critical)",
      C: "03-06..03-06 latest 03-06..03-06 slack 0/0 by B (critical)",
    },
  },
];

const DATES: Scenario[] = [
  {
    name: "a deadline moves nothing; slack to it is told apart",
    tasks: [
      task("A", 3, "", { due: iso("2026-03-06") }),
      task("B", 3, "", { due: iso("2026-03-04") }),
      task("C", 3, "", { due: iso("2026-03-03") }),
      task("D", 3, "", { due: iso("2026-03-03"), done: 1, finished: iso("2026-03-05") }),
      task("E", 6, "", { due: iso("2026-03-07") }),
    ],
    expected: {
      A: "03-02..03-04 latest 03-05..03-09 slack 3/3 by projectStart (due 2)",
      B: "03-02..03-04 latest 03-05..03-09 slack 3/3 by projectStart (due 0)",
      C: "03-02..03-04 latest 03-05..03-09 slack 3/3 by projectStart (due -1)",
      D: "03-02..03-05 latest 03-02..03-05 slack 0/0 by actual (due -2)",
      E: "03-02..03-09 latest 03-02..03-09 slack 0/0 by projectStart (critical, due -1)",
    },
  },
];

const PROJECTS: Scenario[] = [
  {
    name: "slack is measured against the end of a task's own project",
    tasks: [
      task("P1", 2, "", { project: "P" }),
      task("P2", 1, "", { project: "P" }),
      task("Q1", 10, "", { project: "Q" }),
      task("N1", 4),
      task("N2", 1),
    ],
    expected: {
      P1: "03-02..03-03 latest 03-02..03-03 slack 0/0 by projectStart (critical)",
      P2: "03-02..03-02 latest 03-03..03-03 slack 1/1 by projectStart",
      Q1: "03-02..03-13 latest 03-02..03-13 slack 0/0 by projectStart (critical)",
      N1: "03-02..03-05 latest 03-02..03-05 slack 0/0 by projectStart (critical)",
      N2: "03-02..03-02 latest 03-05..03-05 slack 3/3 by projectStart",
    },
  },
  {
    name: "a link to another project holds as well: the nearer limit for total slack, what follows for free",
    tasks: [
      task("P1", 1, "", { project: "P" }),
      task("P2", 5, "", { project: "P" }),
      task("Q1", 2, "P1", { project: "Q" }),
      task("Q2", 2, "P2", { project: "Q", start: iso("2026-03-16") }),
      task("R1", 1, "P1", { project: "R" }),
    ],
    expected: {
      P1: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      P2: "03-02..03-06 latest 03-02..03-06 slack 0/5 by projectStart (critical)",
      Q1: "03-03..03-04 latest 03-16..03-17 slack 9/9 by P1",
      Q2: "03-16..03-17 latest 03-16..03-17 slack 0/0 by start (critical)",
      R1: "03-03..03-03 latest 03-03..03-03 slack 0/0 by P1 (critical)",
    },
  },
];

describe.each<[string, Scenario[]]>([
  ["links", LINKS],
  ["starts", STARTS],
  ["milestones", MILESTONES],
  ["progress", PROGRESS],
  ["deadlines and fixed dates", DATES],
  ["projects", PROJECTS],
])("%s", (_group, scenarios) => {
  test.each(scenarios)("$name", ({ tasks, request, expected }) => {
    const found = planned(tasks, request);
    const lines = Object.keys(expected).map((id) => [id, line(found, id)]);
    expect(Object.fromEntries(lines)).toEqual(expected);
    expect([...found.tasks.keys()]).toEqual(tasks.map(({ id }) => id));
    expect(found.faults).toEqual([]);
  });
});

test("what is left is scheduled from today on, after what it waits for", () => {
  const found = forecast(
    [
      task("A", 4, "", { done: 0.5 }),
      task("B", 2, "A"),
      task("C", 3),
      task("D", 2, "C", { started: iso("2026-03-03"), done: 0.5 }),
      task("E", 2, "", { done: 1 }),
    ],
    iso("2026-03-11"),
  );
  const lines = ["A", "B", "C", "D", "E"].map((id) => line(found, id).split(" latest")[0]);
  expect(lines).toEqual([
    "03-02..03-12",
    "03-13..03-16",
    "03-11..03-13",
    "03-03..03-16",
    "03-02..03-03",
  ]);
});

test("nothing to schedule", () => {
  expect(planned([])).toEqual({ tasks: new Map(), faults: [] });
  expect(line(planned([task("A", 1)], { projectStart: MONDAY }), "B")).toBe("not scheduled");
});
