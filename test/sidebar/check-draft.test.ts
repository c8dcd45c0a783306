// What the form refuses before anything is sent, and what it sends.

import { toldIn } from "../../sidebar/add/use-told";
import { isoDate, mayBeDate } from "../../sidebar/components/typed-date";
import { checkDraft } from "../../sidebar/task-form/check-draft";
import { blankDraft, type Draft, type FieldName, nextDraft } from "../../sidebar/task-form/draft";
import type { Choices } from "../../sidebar/task-form/known";
import { changeOf, draftOf, shownIn, taskOf } from "../../sidebar/task-form/task-of";
import type { TaskFacts } from "../../src/app/rpc";
import type { PersonId, ProjectId, TaskId } from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { textsOf } from "../../src/i18n/texts";

import { iso } from "../core/rows";

const texts = textsOf("en");
const choices: Choices = {
  people: [
    { id: "P-1", name: "Claire Morgan" },
    { id: "P-2", name: "Priya Nair" },
    { id: "P-3", name: "Priya Nair" },
  ],
  projects: [{ id: "PR-1", name: "Harbour Freight network" }],
  goals: [{ id: "G-1", name: "Revenue" }],
  tasks: [
    { id: "T-3", name: "Collect" },
    { id: "T-7", name: "Compare" },
  ],
  schedule: {
    asOf: iso("2026-03-02"),
    settings: DEFAULTS,
    order: "mdy",
    projects: [],
    calendar: [],
    phases: [],
    departments: [],
  },
};
const TASK_9: TaskFacts = {
  id: "T-9",
  name: "Present",
  project: "PR-1" as ProjectId,
  owner: "P-1" as PersonId,
  phase: "Execute",
  after: [{ predecessor: "T-3" as TaskId, type: "SS", lag: { amount: 50, unit: "percent" } }],
  start: iso("2026-03-09"),
  days: 5,
  done: 0.4,
  pessimistic: 9,
};
const draft = (part: Partial<Draft>): Draft => ({ ...blankDraft, name: "Offer", ...part });
const { form, issue, taskForm } = texts;
const notThere = (value: string) => issue.unknownReference({ value, table: "tasks" });
const WAITS = { id: "T-3", type: "FS", lag: "" } as const;

const faults: readonly (readonly [Partial<Draft>, FieldName, string])[] = [
  [{ name: "" }, "name", form.required],
  [{ name: " \t " }, "name", form.required],
  [{ name: "x".repeat(501) }, "name", form.tooLong(500)],
  [{ project: "nowhere" }, "project", form.unknown("nowhere")],
  [{ goal: "Revenu" }, "goal", form.unknown("Revenu")],
  [
    { owner: "Priya Nair" },
    "owner",
    issue.ambiguousReference({ value: "Priya Nair", ids: ["P-2", "P-3"] }),
  ],
  [{ after: { links: [WAITS], text: "T-99" } }, "after", notThere("T-99")],
  [{ start: "soon" }, "start", form.badDate],
  [{ due: "2026-02-30" }, "due", form.badDate],
  [{ due: "20" }, "due", form.badDate],
  [{ start: "2026-03-05", due: "2026-03-04" }, "due", issue.endsBeforeStart({})],
  [{ after: { links: [], text: "T-3SS+2d; T-98FF" } }, "after", notThere("T-98")],
  [{ after: { links: [{ ...WAITS, lag: "soon" }], text: "" } }, "after", taskForm.badLag("soon")],
  [{ ends: "2026-02-30" }, "ends", form.badDate],
  [{ start: "2026-03-05", ends: "2026-03-04" }, "ends", issue.endsBeforeStart({})],
  [{ days: "4", optimistic: "5" }, "optimistic", taskForm.bestIsMore],
  [{ days: "4", pessimistic: "3" }, "pessimistic", taskForm.worstIsLess],
  [{ optimistic: "4", pessimistic: "3" }, "pessimistic", taskForm.worstIsLess],
  [{ pessimistic: "long" }, "pessimistic", issue.notANumber({ value: "long" })],
  [{ effort: "-2" }, "effort", issue.negative({ value: "-2" })],
  [{ constraint: "mustStart" }, "constraintDate", taskForm.constraintDate],
  [{ constraint: "mustStart", constraintDate: "soon" }, "constraintDate", form.badDate],
  [{ done: "140%" }, "done", issue.notAPercent({ value: "140%" })],
  [{ started: "2026-03-05", finished: "2026-03-04" }, "finished", issue.endsBeforeStart({})],
  [{ days: "1.5" }, "days", form.badNumber],
  [{ days: "-1" }, "days", form.badNumber],
  [{ days: "1e9" }, "days", form.badNumber],
  [{ days: "99999" }, "days", form.badNumber],
];

test.each(faults)("%j is refused at %s", (part, field, message) => {
  expect(checkDraft(draft(part), choices, null, texts)).toEqual({ [field]: message });
});

test.each<Partial<Draft>>([
  {},
  { name: "x".repeat(500) },
  { name: "=IMPORTXML(1)" },
  { days: "0" },
  { days: "１２" },
  { milestone: true, days: "1.5" },
  { start: "3/1/2026", due: "2 Mar 2026" },
  { owner: "p-2" },
])("%j is right", (part) => {
  expect(checkDraft(draft(part), choices, null, texts)).toEqual({});
});

test("a full draft is sent as ids, days and a list", () => {
  const full = draft({
    name: " Offer ",
    project: "harbour freight network",
    goal: "G-1",
    owner: "Claire Morgan",
    after: { links: [WAITS], text: "T-7" },
    start: "2026/3/2",
    days: "５",
    due: "2026年3月9日",
    priority: "high",
  });
  expect(taskOf(full, choices)).toEqual({
    name: "Offer",
    project: "PR-1",
    goal: "G-1",
    owner: "P-1",
    after: ["T-3", "T-7"],
    start: "2026-03-02",
    days: 5,
    due: "2026-03-09",
    priority: "high",
  });
});

test("what is blank is left out, and a milestone's days", () => {
  expect(taskOf(draft({}), choices)).toEqual({ name: "Offer" });
  expect(taskOf(draft({ milestone: true, days: "3" }), choices)).toEqual({
    name: "Offer",
    milestone: true,
  });
});

test("the next draft keeps project and owner", () => {
  expect(nextDraft(draft({ project: "PR-1", owner: "P-1", goal: "G-1", days: "3" }))).toEqual({
    ...blankDraft,
    project: "PR-1",
    owner: "P-1",
  });
});

test.each([
  ["2026-03-02", "2026-03-02"],
  [" 2026/3/2 ", "2026-03-02"],
  ["2026.12.31", "2026-12-31"],
  ["２０２６年３月２日", "2026-03-02"],
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", null],
  ["2026-13-01", null],
  ["2026-00-10", null],
  ["2026-01-00", null],
  ["2026-04-31", null],
  ["2 Mar 2026", "2026-03-02"],
  ["20260302", "2026-03-02"],
  ["3/3/2026", "2026-03-03"],
  ["3/1/2026", null],
  ["3月2日", null],
  ["2026Q1", null],
  ["tomorrow", null],
])("%s is the date %s", (text, iso) => expect(isoDate(text)).toBe(iso));

test.each([
  "3/1/2026",
  "13.1.2026",
  "2 Mar 2026",
  "March 2, 2026",
  "2026-3-2",
  "1/2",
  "3月2日",
  "31日",
  "Q1",
  "月底",
  "tomorrow",
  "next Friday",
])("%s may be a date", (text) => expect(mayBeDate(text)).toBe(true));
test.each(["foo 2026", "soon", "13/13", "2026-02-30", "<img onerror=1>"])("%s is none", (text) =>
  expect(mayBeDate(text)).toBe(false),
);

const known = { ...choices, tasks: [...choices.tasks, TASK_9] };

test("a task as it stands sends nothing, and what was changed or blanked with what stood there", () => {
  const before = draftOf(TASK_9, known);
  const edited = { task: TASK_9, before };
  expect(checkDraft(before, known, edited, texts)).toEqual({});
  const change = (part: Partial<Draft>, told = {}) => {
    const { stood, ...sent } = changeOf({ ...before, ...part }, edited, known, told);
    expect(Object.keys(stood ?? {})).toEqual(Object.keys(sent).filter((field) => field !== "id"));
    return { ...sent, stood };
  };
  expect(change({})).toEqual({ id: "T-9", stood: {} });
  expect(change({ days: "8", done: "60", phase: "", owner: "P-2" })).toMatchObject({
    days: 8,
    done: "60%",
    phase: "",
    owner: "P-2",
    stood: { days: JSON.stringify(TASK_9.days), owner: JSON.stringify(TASK_9.owner ?? null) },
  });
  const [link] = before.after.links;
  const after = { links: link ? [{ ...link, lag: "-1w" }] : [], text: "T-7" };
  expect(change({ after })).toMatchObject({ after: ["T-3SS-1w", "T-7"] });
  expect(change({ milestone: true })).toMatchObject({
    milestone: true,
    days: "",
    pessimistic: "",
    stood: { milestone: "null" },
  });
});

test("what others changed meanwhile is replaced by what the form says, even where that stood before", () => {
  const before = draftOf(TASK_9, known);
  const edited = { task: TASK_9, before };
  const issues = [
    { field: "days", code: "changed", message: "Days", now: "9" },
    { field: null, code: "busy", message: "Busy" },
  ];
  expect(toldIn(issues)).toEqual({ days: "9" });
  expect(changeOf(before, edited, known, toldIn(issues))).toEqual({
    id: "T-9",
    days: TASK_9.days,
    stood: { days: "9" },
  });
  expect(shownIn(before, issues)).toEqual(issues);
  expect(shownIn({ ...before, milestone: true }, issues)[0]?.field).toBeNull();
});

test("a task does not wait for itself, and half a day that stands there may stay", () => {
  const before = { ...draftOf(TASK_9, known), days: "0.5", pessimistic: "" };
  const edited = { task: TASK_9, before };
  const after = { links: [], text: "T-9" };
  expect(checkDraft({ ...before, after }, known, edited, texts)).toEqual({
    after: issue.selfReference({ value: "T-9" }),
  });
  expect(checkDraft({ ...before, days: "1.5" }, known, edited, texts)).toEqual({
    days: form.badNumber,
  });
});
