// Rows in which nothing is filled in, upon which pages put the little that they were sent or that was typed.
import type { CalendarDay, Project, Task } from "./rows";

export const BLANK_TASK: Omit<Task, "id"> = {
  name: null,
  project: null,
  goal: null,
  phase: null,
  milestone: false,
  owner: null,
  after: [],
  start: null,
  days: null,
  due: null,
  done: null,
  started: null,
  finished: null,
  effort: null,
  priority: null,
  department: null,
  constraint: null,
  constraintDate: null,
  optimistic: null,
  pessimistic: null,
  acceptance: null,
};

export const BLANK_PROJECT: Omit<Project, "id"> = {
  name: null,
  goal: null,
  customer: null,
  manager: null,
  phase: null,
  budget: null,
  start: null,
  due: null,
};

export const BLANK_CALENDAR_DAY: CalendarDay = {
  id: "",
  on: null,
  until: null,
  person: null,
  kind: null,
  name: null,
  provisional: false,
};
