// How wide a drawing may be, so that its text is as large in a small window.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** @param first in pixels, until it is laid out */
export function useWidth(box: RefObject<HTMLElement>, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
