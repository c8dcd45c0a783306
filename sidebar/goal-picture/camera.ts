// From where one looks at the picture: how near, and what is in the upper left corner.
import type { Box, Point } from "./tree-shapes";

/** A place of the picture stands at `place * scale + offset` pixels of the window. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const NEAREST = 2.5;
const FARTHEST = 0.12;
/** Below this no card can be read, so the picture does not open so. */
const LEGIBLE = 0.7;
const MARGIN = 24;
/** Pixels of the picture that stay in the window, so that nobody loses it. */
const KEPT = 60;

/** Nearer by a factor, while the point of the window stays where it is. */
export function zoomed({ x, y, scale }: Camera, factor: number, at: Point): Camera {
  const next = Math.min(NEAREST, Math.max(FARTHEST, scale * factor));
  const by = next / scale;
  return { x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by, scale: next };
}

export const panned = (camera: Camera, by: Point): Camera => ({
  ...camera,
  x: camera.x + by.x,
  y: camera.y + by.y,
});

/** The whole picture; of one that is too large for that, its beginning. */
export const fitted = (picture: Size, sight: Size, root: Box | undefined): Camera =>
  seen(picture, sight, root, FARTHEST);

/** The same, but only as far away as cards can be read. */
export const opening = (picture: Size, sight: Size, root: Box | undefined): Camera =>
  seen(picture, sight, root, LEGIBLE);

/** What fits stands in the middle; of what does not, the root does, as far as nothing is left empty. */
function seen(picture: Size, sight: Size, root: Box | undefined, least: number): Camera {
  const scale = Math.max(least, scaleToFit(picture, sight));
  const along = (length: number, middle: number, room: number) =>
    length * scale <= room - 2 * MARGIN
      ? (room - length * scale) / 2
      : Math.min(MARGIN, Math.max(room - MARGIN - length * scale, room / 2 - middle * scale));
  return {
    x: along(picture.width, root ? root.x + root.width / 2 : 0, sight.width),
    y: along(picture.height, root ? root.y + root.height / 2 : 0, sight.height),
    scale,
  };
}

const scaleToFit = (picture: Size, sight: Size) =>
  Math.min(
    1,
    (sight.width - 2 * MARGIN) / picture.width,
    (sight.height - 2 * MARGIN) / picture.height,
  );

/** Moved as little as brings a card into the window. */
export function showing({ x, y, scale }: Camera, box: Box, sight: Size): Camera {
  const into = (offset: number, from: number, length: number, room: number) => {
    const [first, last] = [from * scale + offset, (from + length) * scale + offset];
    if (first < MARGIN || last - first > room - 2 * MARGIN) return offset + MARGIN - first;
    return last > room - MARGIN ? offset + room - MARGIN - last : offset;
  };
  return {
    x: into(x, box.x, box.width, sight.width),
    y: into(y, box.y, box.height, sight.height),
    scale,
  };
}

/** With a card in the middle, near enough to be read. */
export function centred(camera: Camera, box: Box, sight: Size): Camera {
  const scale = Math.max(camera.scale, 0.8);
  return {
    x: sight.width / 2 - (box.x + box.width / 2) * scale,
    y: sight.height / 2 - (box.y + box.height / 2) * scale,
    scale,
  };
}

/** Moved as a card moved, which so stays where it was in the window. */
export const following = (camera: Camera, before: Box, after: Box): Camera =>
  panned(camera, {
    x: (before.x - after.x) * camera.scale,
    y: (before.y - after.y) * camera.scale,
  });

/** Not so far aside that nothing of the picture is left in the window. */
export function held(camera: Camera, picture: Size, sight: Size): Camera {
  const keep = (offset: number, length: number, room: number) =>
    Math.min(room - KEPT, Math.max(KEPT - length * camera.scale, offset));
  return {
    ...camera,
    x: keep(camera.x, picture.width, sight.width),
    y: keep(camera.y, picture.height, sight.height),
  };
}

/** The part of the picture that is in the window, and so many of its pixels around. */
export const inSight = ({ x, y, scale }: Camera, sight: Size, around: number): Box => ({
  x: (-x - around) / scale,
  y: (-y - around) / scale,
  width: (sight.width + 2 * around) / scale,
  height: (sight.height + 2 * around) / scale,
});

/** Whether two boxes have a place in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
