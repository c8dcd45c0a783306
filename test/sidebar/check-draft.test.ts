// What the form refuses before anything is sent, and what it sends.
import { isoDate, mayBeDate } from "../../sidebar/components/typed-date";
import { checkDraft, taskOf } from "../../sidebar/task-form/check-draft";
import { blankDraft, type Draft, type FieldName, nextDraft } from "../../sidebar/task-form/draft";
import { textsOf } from "../../src/i18n/texts";

const texts = textsOf("en");
const choices = {
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
};
const draft = (part: Partial<Draft>): Draft => ({ ...blankDraft, name: "Offer", ...part });
const { form, issue } = texts;

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
  [{ after: { ids: ["T-3"], text: "T-99" } }, "after", form.unknown("T-99")],
  [{ start: "soon" }, "start", form.badDate],
  [{ due: "2026-02-30" }, "due", form.badDate],
  [{ due: "20" }, "due", form.badDate],
  [{ start: "2026-03-05", due: "2026-03-04" }, "due", issue.endsBeforeStart({})],
  [{ days: "1.5" }, "days", form.badNumber],
  [{ days: "-1" }, "days", form.badNumber],
  [{ days: "1e9" }, "days", form.badNumber],
  [{ days: "99999" }, "days", form.badNumber],
];

test.each(faults)("%j is refused at %s", (part, field, message) => {
  expect(checkDraft(draft(part), choices, texts)).toEqual({ [field]: message });
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
  expect(checkDraft(draft(part), choices, texts)).toEqual({});
});

test("a full draft is sent as ids, days and a list", () => {
  const full = draft({
    name: " Offer ",
    project: "harbour freight network",
    goal: "G-1",
    owner: "Claire Morgan",
    after: { ids: ["T-3"], text: "T-7" },
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
