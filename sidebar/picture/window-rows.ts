// Which rows are drawn: those in sight with some around them, so that a thousand tasks scroll as ten do.
import { ROW_HEIGHT } from "./bar-shapes";
import type { Route } from "./link-routes";

export interface RowWindow {
  readonly first: number;
  /** The row after the last. */
  readonly end: number;
}

const AROUND = 6;

export function rowWindow(scrolled: number, height: number, rows: number): RowWindow {
  return {
    first: Math.min(rows, Math.max(0, Math.floor(scrolled / ROW_HEIGHT) - AROUND)),
    end: Math.min(rows, Math.ceil((scrolled + height) / ROW_HEIGHT) + AROUND),
  };
}

export const inWindow = ({ first, end }: RowWindow, { top, bottom }: Route): boolean =>
  bottom >= first && top < end;
