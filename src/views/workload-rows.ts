// The rows of the workload: hours by person and week, then each overload with the tasks behind it.

import { isMovable } from "../core/load/level";
import { type Overload, overloads, type PersonLoad, type WeekLoad } from "../core/load/load";
import type { Cell } from "../core/model/cell";
import { personName } from "../core/model/person-name";
import type { TaskId } from "../core/model/rows";
import { shortened } from "../core/model/shortened";
import type { TaskState } from "../core/model/task-state";
import type { ViewContext } from "./context";
import { WEEK_COLUMNS } from "./workload-look";

/** More than anybody looks at. */
const MOST = 15;
/** Tasks that a row names. */
const NAMED = 3;
/** Characters of each, so that a row stays on its page. */
const NAME = 32;

/** One row for each person of the team, and one for work that is nobody's. */
export function hoursRows(context: ViewContext): readonly (readonly Cell[])[] {
  const { model, texts } = context;
  const over = new Map<string | null, number>();
  for (const { person, by } of overloads(model.load))
    over.set(person, (over.get(person) ?? 0) + by);
  return model.load.people.map(({ person, weeks }: PersonLoad) => [
    person === null ? texts.views.workload.nobody : personName(model.rows.team, person),
    rounded(over.get(person) ?? null),
    ...weeks.slice(0, WEEK_COLUMNS).map((week) => hoursCell(context, week, person === null)),
  ]);
}

function hoursCell({ texts, format }: ViewContext, week: WeekLoad, nobody: boolean): Cell {
  const words = texts.views.workload;
  const hours = format.number(week.hours, 0);
  if (week.hours === 0) return null;
  if (nobody) return hours;
  const there = format.number(week.capacity, 0);
  return week.hours > week.capacity + 0.05
    ? words.tooMuch(hours, there)
    : words.hours(hours, there);
}

/** Two rows for each overload: the tasks that make it, and those of them that can begin later. */
export function overloadRows(context: ViewContext): readonly (readonly Cell[])[] {
  const { model, texts } = context;
  const words = texts.views.workload;
  const found = overloads(model.load);
  if (found.length === 0) return [[words.balanced]];
  const states = new Map(model.tasks.map((state) => [state.task.id, state]));
  return [
    ...found.slice(0, MOST).flatMap((overload) => overloadRow(context, overload, states)),
    ...(found.length > MOST ? [[words.more(found.length - MOST)]] : []),
  ];
}

function overloadRow(
  { model, texts, format }: ViewContext,
  { person, week, by, tasks }: Overload,
  states: ReadonlyMap<TaskId, TaskState>,
): readonly (readonly Cell[])[] {
  const words = texts.views.workload;
  const named = tasks
    .slice(0, NAMED)
    .map(({ id, hours }) =>
      words.task(id, shortened(states.get(id)?.task.name ?? "", NAME), format.number(hours, 0)),
    );
  const movable = tasks.flatMap(({ id }) => states.get(id) ?? []).filter(isMovable);
  const waiting = movable.slice(0, NAMED).map(({ task, slack }) => words.slack(task.id, slack));
  const listed = (shown: readonly string[], all: number) =>
    texts.listed([...shown, ...(all > shown.length ? [words.moreTasks(all - shown.length)] : [])]);
  return [
    [
      personName(model.rows.team, person),
      rounded(by),
      model.load.weeks[week] ?? null,
      listed(named, tasks.length),
    ],
    [
      null,
      null,
      null,
      movable.length === 0 ? words.cannotWait : words.canWait(listed(waiting, movable.length)),
    ],
  ];
}

const rounded = (hours: number | null): Cell => (hours === null ? null : Math.ceil(hours - 0.05));
