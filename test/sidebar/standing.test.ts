// Where a draft would stand: computed as in the sheet, with its calendar and leave, and said in both languages.
import { candidate } from "../../sidebar/task-form/candidate";
import { endShown, withDates } from "../../sidebar/task-form/dates";
import { blankDraft, type Draft } from "../../sidebar/task-form/draft";
import { type Choices, dayTyped, knownOf } from "../../sidebar/task-form/known";
import { sayStanding } from "../../sidebar/task-form/say-standing";
import { standingOf } from "../../sidebar/task-form/standing";
import { formatDay } from "../../src/core/model/day";
import type { PersonId, TaskId } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { textsOf } from "../../src/i18n/texts";
import { iso } from "../core/rows";

const choices: Choices = {
  people: [{ id: "M-1", name: "Ann" }],
  projects: [],
  goals: [],
  tasks: [
    { id: "T-1", name: "Collect", start: iso("2026-03-02"), days: 5 },
    {
      id: "T-2",
      name: "Compare",
      days: 2,
      after: [{ predecessor: "T-1" as TaskId, type: "FS", lag: null }],
    },
  ],
  schedule: {
    asOf: iso("2026-03-02"),
    settings: DEFAULTS,
    order: "dmy",
    projects: [],
    calendar: [
      { on: iso("2026-03-06"), until: iso("2026-03-09") },
      { on: iso("2026-03-14"), kind: "work" },
      { on: iso("2026-03-12"), until: iso("2026-03-17"), person: "M-1" as PersonId },
    ],
    phases: [],
    departments: [],
  },
};
const known = knownOf(choices);
const drafted = (part: Partial<Draft>): Draft => ({ ...blankDraft, name: "Offer", ...part });
const standing = (part: Partial<Draft>, self: string | null = null) =>
  standingOf(candidate(drafted(part), choices, known, self), known);
const after = (text: string) => ({ links: [], text });

test.each<[Partial<Draft>, string, string]>([
  [{}, "2026-03-02", "2026-03-02"],
  [{ days: "5" }, "2026-03-02", "2026-03-10"],
  [{ days: "1 week" }, "2026-03-02", "2026-03-10"],
  [{ start: "5/3/2026", days: "2" }, "2026-03-05", "2026-03-10"],
  [{ start: "next monday", days: "1" }, "2026-03-10", "2026-03-10"],
  [{ after: after("T-1") }, "2026-03-11", "2026-03-11"],
  [{ after: after("T-2"), days: "3" }, "2026-03-13", "2026-03-16"],
])("%j stands from %s to %s", (part, begins, ends) => {
  const { state } = standing(part) ?? {};
  expect([state?.begins, state?.ends].map((day) => day && formatDay(day))).toEqual([begins, ends]);
});

test("an end gives the working days, and takes the place of the one that follows from them", () => {
  const start = { start: "2026-03-05" };
  const change = (part: Partial<Draft>, upon: Partial<Draft> = start) =>
    withDates(part, dayTyped(part.ends ?? "", choices.schedule), (days) => {
      const task = { ...candidate(drafted(upon), choices, known, null), days };
      return standingOf(task, known)?.state.ends ?? null;
    });
  expect(change({ ends: "2026-03-11" })).toEqual({ ends: "2026-03-11", days: "3" });
  // A Sunday, and somebody's leave before it.
  expect(change({ ends: "2026-03-22" })).toEqual({ ends: "2026-03-22", days: "11" });
  expect(change({ ends: "2026-03-22" }, { ...start, owner: "Ann" })).toMatchObject({ days: "6" });
  expect(change({ ends: "2027-12-31" })).toMatchObject({ days: "476" });
  for (const ends of ["2026-03-04", "2026-03-1", "soon", ""])
    expect(change({ ends })).toEqual({ ends });
  expect(change({ days: "2" })).toEqual({ days: "2", ends: null });
  expect(change({ name: "x" })).toEqual({ name: "x" });
  expect(endShown(drafted({}), standing({}))).toBe("");
  expect(endShown(drafted({ days: "3" }), standing({ days: "3" }))).toBe("2026-03-04");
  expect(endShown(drafted({ days: "3", ends: "" }), standing({ days: "3" }))).toBe("");
});

test("days mean what they mean in the spreadsheet", () => {
  expect(dayTyped("3/4/2026", choices.schedule)).toBe(iso("2026-04-03"));
  expect(dayTyped("March", choices.schedule, "first")).toBe(iso("2026-03-01"));
  expect(dayTyped("March", choices.schedule)).toBe(iso("2026-03-31"));
  expect(dayTyped("soon", choices.schedule)).toBeNull();
});

const en = textsOf("en");
const say = (part: Partial<Draft>, self: string | null = null) => {
  const stood = standing(part, self);
  return stood === null ? [] : sayStanding(stood, part.owner ?? "", "en", en);
};

test("what it waits for, its deadline and its owner's leave are said", () => {
  expect(say({ days: "2", owner: "Ann" })).toEqual([
    en.taskForm.runs("Mon 2 Mar 2026", "Tue 3 Mar 2026"),
  ]);
  const said = say({ after: after("T-2"), days: "5", owner: "Ann", due: "2026-03-16" });
  expect(said[0]).toBe(en.taskForm.runs("Wed 18 Mar 2026", "Tue 24 Mar 2026"));
  expect(said.join(" ")).toContain("Waits for T-2 Compare");
  expect(said.join(" ")).toContain("by 6 working days");
  expect(said[said.length - 1]).toBe(en.taskForm.away("Ann", "12 Mar 2026", "17 Mar 2026"));
});

test("what is done moves the rest", () => {
  const ends = (part: Partial<Draft>) => {
    const { state } = standing({ start: "2026-03-02", days: "8", ...part }, "T-1") ?? {};
    return state && formatDay(state.ends);
  };
  expect(ends({})).toBe("2026-03-13");
  expect(ends({ done: "50%" })).toBe("2026-03-05");
  expect(ends({ done: "50%", finished: "2026-03-03" })).toBe("2026-03-03");
});

test("what a change does to the others is said", () => {
  expect(say({ start: "2026-03-02", days: "5" }, "T-1")).toHaveLength(1);
  const said = say({ start: "2026-03-02", days: "7" }, "T-1").join(" ");
  expect(said).toContain("1 other task");
  expect(said).toContain("2 working days later");
});

test("a circle is spelled out before it is made", () => {
  expect(say({ days: "5", after: after("T-2") }, "T-1")[0]).toContain("circle");
});
