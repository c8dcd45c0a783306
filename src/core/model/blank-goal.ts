// A goal in which nothing is filled in, upon which pages put what was typed.
import type { Goal } from "./rows";

export const BLANK_GOAL: Omit<Goal, "id"> = {
  name: null,
  metric: null,
  unit: null,
  direction: null,
  startValue: null,
  target: null,
  start: null,
  due: null,
  owner: null,
  parent: null,
  weight: null,
  rollUp: null,
  checkIn: null,
  state: null,
  purpose: null,
  splitBy: null,
  shareBy: null,
  finest: null,
  previous: null,
};
