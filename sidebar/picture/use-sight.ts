// What part of the chart is in sight: which rows, which day, and how a task or today is brought there.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../src/core/model/day";
import type { TaskId } from "../../src/core/model/rows";
import { type Box, ROW_HEIGHT } from "./bar-shapes";
import type { Drawn } from "./drawn";
import { HEAD_HEIGHT } from "./head";
import { NAMES_WIDTH } from "./names";
import { type RowWindow, rowWindow } from "./window-rows";

/** What is to be brought into sight; another object each time that it is asked for. */
export type Sight =
  | { readonly to: "day"; readonly day: Day }
  | { readonly to: "task"; readonly id: TaskId };

interface InSight {
  readonly shown: RowWindow;
  /** Pixels of the chart that are out of sight at the left. */
  readonly left: number;
  readonly onScroll: () => void;
}

const MARGIN = 16;

export function useSight(box: RefObject<HTMLElement>, drawn: Drawn, sight: Sight): InSight {
  const { rows, scale } = drawn;
  const latest = useRef(drawn);
  latest.current = drawn;
  const [seen, setSeen] = useState({ top: 0, left: 0, height: 600 });
  /** The day at the left edge, which stays there while one zooms. */
  const leftmost = useRef<number>(scale.from);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSeen({
        top: element.scrollTop,
        left: element.scrollLeft,
        height: element.clientHeight,
      }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  useLayoutEffect(() => {
    box.current?.scrollTo({ left: (leftmost.current - scale.from) * scale.zoom });
  }, [box, scale.from, scale.zoom]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { rows: all, shapes, scale: now } = latest.current;
    if (sight.to === "day") return showDay(element, (sight.day - now.from) * now.zoom);
    const row = all.findIndex(({ key }) => key === sight.id);
    element.querySelector<HTMLElement>(`[data-task="${sight.id}"]`)?.focus({ preventScroll: true });
    if (row >= 0) showRow(element, row, shapes.tasks[row]?.box);
  }, [box, sight]);
  return {
    shown: rowWindow(seen.top, seen.height, rows.length),
    left: seen.left,
    onScroll: () => {
      const element = box.current;
      if (!element) return;
      leftmost.current = scale.from + element.scrollLeft / scale.zoom;
      const top = Math.floor(element.scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
      const left = element.scrollLeft;
      if (top !== seen.top || left !== seen.left) setSeen({ ...seen, top, left });
    },
  };
}

/** A quarter from the names, so that what comes is in sight too. */
function showDay(element: HTMLElement, x: number): void {
  element.scrollTo({ left: x - (element.clientWidth - NAMES_WIDTH) / 4 });
}

/** Below the head and right of the names. */
function showRow(element: HTMLElement, row: number, bar: Box | undefined): void {
  const top = row * ROW_HEIGHT;
  const room = element.clientHeight - HEAD_HEIGHT;
  if (top < element.scrollTop) element.scrollTo({ top });
  else if (top + ROW_HEIGHT > element.scrollTop + room)
    element.scrollTo({ top: top + ROW_HEIGHT - room });
  const across = element.clientWidth - NAMES_WIDTH;
  if (!bar || across <= 0) return;
  const { scrollLeft } = element;
  if (bar.x + bar.width < scrollLeft + MARGIN || bar.x > scrollLeft + across - MARGIN)
    element.scrollTo({ left: bar.x - across / 3 });
}
