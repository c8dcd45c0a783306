// Baselines: which one is compared with, and how far ends have moved since. Monday 2 March 2026 to Friday 13.
import { formatDay } from "../../../src/core/model/day";
import type { BaselineRow, ProjectId, TaskId } from "../../../src/core/model/rows";
import {
  baselinesOf,
  chosenBaseline,
  projectSlips,
  slipBetween,
} from "../../../src/core/schedule/baseline";
import { iso, task, WEEKDAYS } from "../rows";

const row = (
  name: string | null,
  savedOn: string,
  of: string,
  ends = "2026-03-06",
): BaselineRow => ({
  id: `B-${of}`,
  name,
  savedOn: iso(savedOn),
  task: of,
  begins: iso("2026-03-02"),
  ends: iso(ends),
});

const ROWS = [
  row("Bid", "2026-02-02", "T-1"),
  row("Contract", "2026-02-16", "T-1"),
  row(null, "2026-02-20", "T-9"),
  row("Contract", "2026-02-16", "T-2"),
  row("After the call", "2026-02-16", "T-1"),
];

test("the latest stand first, of one day the lower", () => {
  expect(baselinesOf(ROWS).map(({ name, spans }) => [name, [...spans.keys()]])).toEqual([
    ["After the call", ["T-1"]],
    ["Contract", ["T-1", "T-2"]],
    ["Bid", ["T-1"]],
  ]);
});

test.each<[string, string | null, string | undefined]>([
  ["the named one", "Bid", "Bid"],
  ["the latest without a name", null, "After the call"],
  ["the latest for a name that nothing has", "Offer", "After the call"],
])("%s is compared with", (_, name, expected) => {
  expect(chosenBaseline(ROWS, name)?.name).toBe(expected);
});

test("nothing saved, nothing to compare with", () => {
  expect(chosenBaseline([], "Bid")).toBeNull();
});

test("rows without a date hold no task", () => {
  const rows = [{ ...row("Bid", "2026-02-02", "T-1"), ends: null }];
  expect(baselinesOf(rows).map(({ spans }) => spans.size)).toEqual([0]);
});

test.each<[before: string, now: string, slip: number]>([
  ["2026-03-06", "2026-03-06", 0],
  ["2026-03-06", "2026-03-09", 1],
  ["2026-03-06", "2026-03-13", 5],
  ["2026-03-09", "2026-03-06", -1],
  ["2026-03-06", "2026-03-08", 0],
  ["2026-03-08", "2026-03-06", 0],
])("from %s to %s: %d working days", (before, now, slip) => {
  expect(slipBetween(WEEKDAYS, iso(before), iso(now))).toBe(slip);
});

/** What is asked of a state here. */
const state = (id: string, project: string | null, ends: string, before: string | null) => ({
  task: task({ id: id as TaskId, project: project as ProjectId | null }),
  ends: iso(ends),
  baseline: before === null ? null : { begins: iso("2026-03-02"), ends: iso(before) },
});

test("a project slips with the last of its tasks, those that were added included", () => {
  const states = [
    state("T-1", "P-1", "2026-03-06", "2026-03-06"),
    state("T-2", "P-1", "2026-03-11", "2026-03-09"),
    state("T-3", "P-1", "2026-03-13", null),
    state("T-4", "P-2", "2026-03-05", "2026-03-10"),
    state("T-5", "P-3", "2026-03-05", null),
    state("T-6", null, "2026-03-05", "2026-03-02"),
  ];
  const slips = projectSlips(states, WEEKDAYS);
  expect(
    [...slips].map(([id, { before, now, slip }]) => [id, formatDay(before), formatDay(now), slip]),
  ).toEqual([
    ["P-1", "2026-03-09", "2026-03-13", 4],
    ["P-2", "2026-03-10", "2026-03-05", -3],
  ]);
});
