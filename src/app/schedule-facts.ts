// What a schedule is computed from, small enough to be sent to a page that computes it itself as one types.

import type { Task } from "../core/model/rows";
import { orderOfLocale } from "../workbook/codec/parse-day";
import type { WorkbookRead } from "../workbook/read/read-workbook";
import type { ScheduleFacts, TaskFacts } from "./rpc";

export function scheduleFacts({ rows, settings, asOf, spreadsheet }: WorkbookRead): ScheduleFacts {
  const { tasks, projects, team, calendar } = rows;
  return {
    asOf,
    settings: { ...settings.settings, recipients: [] },
    order: orderOfLocale(spreadsheet.getSpreadsheetLocale()),
    projects: projects.flatMap(({ id, start, due }) =>
      start === null && due === null ? [] : [filled({ id, start, due })],
    ),
    calendar: calendar.map(({ on, until, person, kind }) => filled({ on, until, person, kind })),
    phases: distinct([...tasks, ...projects].map(({ phase }) => phase)),
    departments: distinct([...tasks, ...team].map(({ department }) => department)),
  };
}

/** Blank fields are left out: of a thousand tasks they are most. */
export const taskFacts = (task: Task): TaskFacts => ({
  ...filled(task),
  name: task.name ?? task.id,
});

type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], null> } & Pick<
  T,
  Extract<keyof T, "id">
>;

/** A row without its blank fields. */
export function filled<T extends object>(row: T): Filled<T> {
  const kept = Object.entries(row).filter(
    ([, value]) =>
      value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Filled<T>;
}

/** In the order in which they first stand. */
const distinct = (texts: readonly (string | null)[]): readonly string[] =>
  [...new Set(texts)].filter((text): text is string => text !== null);
