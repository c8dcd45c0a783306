// The camera, and what moves it: dragging, two fingers, the wheel.
import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Camera, held, panned, type Size, zoomed } from "./camera";
import type { Point } from "./tree-shapes";

export interface CameraHold {
  readonly camera: Camera;
  /** Of the window. */
  readonly sight: Size;
  readonly change: (next: (camera: Camera, sight: Size) => Camera) => void;
}

/** A pointer's shorter way is a click. */
const SLACK = 4;
/** Pixels of a wheel that counts in lines. */
const LINE = 16;

/** @param first what is seen at first, once the window's size is known @param guess of that size */
export function useCamera(
  box: RefObject<HTMLElement>,
  picture: Size,
  guess: Size,
  first: (sight: Size) => Camera,
): CameraHold {
  const [camera, setCamera] = useState(() => first(guess));
  const [sight, setSight] = useState(guess);
  const latest = useRef({ picture, sight, first });
  latest.current = { picture, sight, first };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measured = () => ({ width: element.clientWidth, height: element.clientHeight });
    setCamera(latest.current.first(measured()));
    const observer = new ResizeObserver(() => setSight(measured()));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    return hands(element, (next) =>
      setCamera((now) => held(next(now), latest.current.picture, latest.current.sight)),
    );
  }, [box]);

  const change = useCallback<CameraHold["change"]>(
    (next) => setCamera((now) => next(now, latest.current.sight)),
    [],
  );
  return { camera, sight, change };
}

/** Listens to pointer and wheel. @returns what ends that */
function hands(
  element: HTMLElement,
  change: (next: (camera: Camera) => Camera) => void,
): () => void {
  const fingers = new Map<number, Point>();
  let dragging = false;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const down = (event: PointerEvent) => {
    if (event.button === 0) fingers.set(event.pointerId, at(event));
  };
  const move = (event: PointerEvent) => {
    const was = fingers.get(event.pointerId);
    const now = at(event);
    if (!was || (!dragging && distance(was, now) < SLACK)) return;
    if (!dragging) element.setPointerCapture(event.pointerId);
    dragging = true;
    fingers.set(event.pointerId, now);
    const [other] = [...fingers].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]));
    if (!other) return change((camera) => panned(camera, less(now, was)));
    const [middle, before] = [between(now, other), between(was, other)];
    const factor = distance(now, other) / (distance(was, other) || 1);
    change((camera) => zoomed(panned(camera, less(middle, before)), factor, middle));
  };
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) dragging = false;
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
    const [x, y] = [-event.deltaX * pixels, -event.deltaY * pixels];
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(Math.max(-60, Math.min(60, y)) / 200);
      change((camera) => zoomed(camera, factor, at(event)));
    } else
      change((camera) => panned(camera, event.shiftKey && x === 0 ? { x: y, y: 0 } : { x, y }));
  };
  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("wheel", wheel, { passive: false });
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("wheel", wheel);
  };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
