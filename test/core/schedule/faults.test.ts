// Faulty networks: what is said of them, and that everything else is scheduled all the same.
import type { ScheduleFault } from "../../../src/core/schedule/fault";
import type { ScheduleTask } from "../../../src/core/schedule/task";
import { line, linksTo, planned, task } from "./cases";

interface Case {
  readonly name: string;
  readonly tasks: readonly ScheduleTask[];
  readonly faults: readonly ScheduleFault[];
  readonly expected: Readonly<Record<string, string>>;
}

const cycle = (...ids: string[]): ScheduleFault => ({ code: "cycle", ids, at: ids[0] ?? "" });

test.each<Case>([
  {
    name: "an unknown reference is left out, the known one kept",
    tasks: [task("A", 1), task("B", 1, "X A Y X")],
    faults: [{ code: "unknown", ids: ["X", "Y"], at: "B" }],
    expected: { B: "03-03..03-03 latest 03-03..03-03 slack 0/0 by A (critical)" },
  },
  {
    name: "a task of none but unknown references begins with the project",
    tasks: [task("B", 1, "X")],
    faults: [{ code: "unknown", ids: ["X"], at: "B" }],
    expected: { B: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)" },
  },
  {
    name: "a task that waits for itself is in no cycle",
    tasks: [task("A", 1, "A A"), task("B", 1, "A")],
    faults: [{ code: "self", ids: ["A"], at: "A" }],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      B: "03-03..03-03 latest 03-03..03-03 slack 0/0 by A (critical)",
    },
  },
  {
    name: "of several tasks of one id the first is scheduled, and it is said once",
    tasks: [task("A", 2), task("A", 9), task("B", 1, "A"), task("A", 1, "A")],
    faults: [{ code: "duplicateId", ids: ["A"], at: "A" }],
    expected: {
      A: "03-02..03-03 latest 03-02..03-03 slack 0/0 by projectStart (critical)",
      B: "03-04..03-04 latest 03-04..03-04 slack 0/0 by A (critical)",
    },
  },
  {
    name: "two that wait for each other; before and after them all is scheduled",
    tasks: [task("A", 1), task("C", 2, "B A"), task("B", 1, "C"), task("D", 1, "C")],
    faults: [cycle("B", "C")],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      B: "03-02..03-02 latest 03-05..03-05 slack 3/3 by projectStart (in cycle)",
      C: "03-03..03-04 latest 03-03..03-04 slack 0/0 by A (critical, in cycle)",
      D: "03-05..03-05 latest 03-05..03-05 slack 0/0 by C (critical)",
    },
  },
  {
    name: "a cycle is spelled out in the order of time, from the lowest id on",
    tasks: [task("C", 1, "A"), task("A", 1, "D"), task("D", 1, "B"), task("B", 1, "C")],
    faults: [cycle("A", "C", "B", "D")],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical, in cycle)",
    },
  },
  {
    name: "two cycles through one task are two, a third elsewhere is another",
    tasks: [
      task("A", 1, "B"),
      task("B", 1, "A C"),
      task("C", 1, "B"),
      task("Y", 1, "Z"),
      task("Z", 1, "Y C"),
    ],
    faults: [cycle("A", "B"), cycle("B", "C"), cycle("Y", "Z")],
    expected: {
      B: "03-02..03-02 latest 03-03..03-03 slack 1/1 by projectStart (in cycle)",
      Z: "03-03..03-03 latest 03-03..03-03 slack 0/0 by C (critical, in cycle)",
    },
  },
  {
    name: "all kinds at once",
    tasks: [task("A", 1, "A Q"), task("B", 1, "C"), task("C", 1, "B A"), task("B", 3)],
    faults: [
      { code: "duplicateId", ids: ["B"], at: "B" },
      { code: "self", ids: ["A"], at: "A" },
      { code: "unknown", ids: ["Q"], at: "A" },
      cycle("B", "C"),
    ],
    expected: {
      A: "03-02..03-02 latest 03-02..03-02 slack 0/0 by projectStart (critical)",
      C: "03-03..03-03 latest 03-03..03-03 slack 0/0 by A (critical, in cycle)",
    },
  },
  {
    name: "names that every object has are names like others",
    tasks: [task("constructor", 1, "toString"), task("__proto__", 1, "constructor")],
    faults: [{ code: "unknown", ids: ["toString"], at: "constructor" }],
    expected: {
      ["__proto__"]: "03-03..03-03 latest 03-03..03-03 slack 0/0 by constructor (critical)",
    },
  },
])("$name", ({ tasks, faults, expected }) => {
  const found = planned(tasks);
  expect(found.faults).toEqual(faults);
  for (const [id, said] of Object.entries(expected))
    expect([id, line(found, id)]).toEqual([id, said]);
});

describe("size", () => {
  const name = (index: number): string => `T-${index}`;
  const many = (count: number, after: (index: number) => number[]): ScheduleTask[] =>
    Array.from({ length: count }, (_, index) => ({
      ...task(name(index), 1),
      after: linksTo(after(index).map(name).join(" ")),
    }));

  test.each([
    ["from the first on", (tasks: ScheduleTask[]) => tasks],
    ["from the last on", (tasks: ScheduleTask[]) => tasks.reverse()],
  ])("100,000 tasks in one chain, %s", (_name, ordered) => {
    const tasks = ordered(many(100_000, (index) => (index === 0 ? [] : [index - 1])));
    const found = planned(tasks);
    expect(found.faults).toEqual([]);
    const last = found.tasks.get(name(99_999));
    expect((last?.ends ?? 0) - 46_083).toBe(19_999 * 7 + 4);
    expect([...found.tasks.values()].every(({ critical }) => critical)).toBe(true);
  });

  test("100,000 tasks in one circle are one fault with 100,000 ids", () => {
    const { tasks, faults } = planned(many(100_000, (index) => [(index + 99_999) % 100_000]));
    expect(tasks.size).toBe(100_000);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.ids).toHaveLength(100_000);
    expect(new Set(faults[0]?.ids).size).toBe(100_000);
  });

  test("a knot with more cycles than anyone could read names some, each a true one, each once", () => {
    const all = Array.from({ length: 60 }, (_, index) => index);
    const tasks = many(60, (index) => all.filter((other) => other !== index));
    const { faults } = planned(tasks);
    const after = new Map(
      tasks.map((each) => [each.id, each.after.map(({ predecessor }) => predecessor as string)]),
    );
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.reduce((sum, { ids }) => sum + ids.length, 0)).toBeLessThanOrEqual(60 + 60 * 59);
    expect(new Set(faults.map(({ ids }) => ids.join())).size).toBe(faults.length);
    for (const { ids } of faults) {
      ids.forEach((id, at) => {
        expect(after.get(ids[(at + 1) % ids.length] ?? "")).toContain(id);
      });
    }
  });
});
