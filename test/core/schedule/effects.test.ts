// What a change of one task does, in the sentences that people read. Monday 2 March 2026 is today.
import type { Project, Task } from "../../../src/core/model/rows";
import { assessTasks } from "../../../src/core/schedule/assess-tasks";
import { effects } from "../../../src/core/schedule/effects";
import { formatter } from "../../../src/i18n/format";
import { effectSentence } from "../../../src/i18n/say";
import { textsOf } from "../../../src/i18n/texts";
import { CONTEXT, iso, project, task, WEEKDAYS } from "../rows";

const FORMAT = formatter("en", "USD");
const PROJECT = project({ id: "PR-1", name: "Launch" });
const MONDAY = iso("2026-03-02");

function said(
  tasks: readonly Task[],
  change: Partial<Task>,
  projects: readonly Project[] = [PROJECT],
) {
  const assess = (rows: readonly Task[]) => assessTasks(rows, projects, CONTEXT, MONDAY).tasks;
  const [first, ...rest] = tasks;
  if (!first) return [];
  const before = assess(tasks);
  const after = assess([{ ...first, ...change }, ...rest]);
  return effects({ task: first.id, before, after }, projects, WEEKDAYS).map((effect) =>
    effectSentence(effect, textsOf("en"), FORMAT),
  );
}

const offer = task({ id: "T-1", name: "Offer", project: "PR-1", start: MONDAY, days: 2 });
const talks = task({ id: "T-2", name: "Talks", project: "PR-1", after: ["T-1"], days: 3 });
const signed = task({
  id: "T-3",
  name: "Signed",
  project: "PR-1",
  after: ["T-2"],
  milestone: true,
  due: iso("2026-03-09"),
});

test("a move that hits others, the project and a deadline", () => {
  expect(said([offer, talks, signed], { start: iso("2026-03-04") })).toEqual([
    "“Offer” runs from 4 Mar 2026 to 5 Mar 2026.",
    "Moves 2 other tasks.",
    "“Launch” finishes 2 working days later, on 10 Mar 2026.",
    "Milestone T-3 “Signed” misses its deadline, 9 Mar 2026, by 1 working day.",
  ]);
});

test("back again, and the deadline is met", () => {
  const late = { ...offer, start: iso("2026-03-04") };
  expect(said([late, talks, signed], { start: MONDAY })).toEqual([
    "“Offer” runs from 2 Mar 2026 to 3 Mar 2026.",
    "Moves 2 other tasks.",
    "“Launch” finishes 2 working days earlier, on 6 Mar 2026.",
    "Milestone T-3 “Signed” meets its deadline again, 9 Mar 2026.",
  ]);
});

test("within slack nothing else moves, and no slack may be left", () => {
  const long = task({ id: "T-4", name: "Fair", project: "PR-1", start: MONDAY, days: 5 });
  expect(said([offer, long], { days: 5 })).toEqual([
    "“Offer” runs from 2 Mar 2026 to 6 Mar 2026.",
    "1 task becomes critical.",
  ]);
});

test("what other tasks hold stays", () => {
  expect(said([talks, offer], { start: MONDAY })).toEqual([
    "“Talks” still ends on 6 Mar 2026: other tasks or dates hold it.",
  ]);
});

test("tasks of no project end together", () => {
  const alone = task({ id: "T-1", name: "Call", start: MONDAY, days: 1 });
  expect(said([alone], { days: 2 }, [])).toEqual([
    "“Call” runs from 2 Mar 2026 to 3 Mar 2026.",
    "Tasks without a project finish 1 working day later, on 3 Mar 2026.",
  ]);
});

test("a deadline that is set too early is missed", () => {
  expect(said([offer], { due: MONDAY })).toEqual([
    "The deadline of “Offer” becomes 2 Mar 2026; it ends on 3 Mar 2026 as before.",
    "Task T-1 “Offer” misses its deadline, 2 Mar 2026, by 1 working day.",
  ]);
});
