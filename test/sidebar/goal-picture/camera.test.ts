// What the window shows of the picture: zoom around a point, fitting, bringing a card into sight.
import {
  centred,
  fitted,
  following,
  held,
  inSight,
  opening,
  panned,
  showing,
  within,
  zoomed,
} from "../../../sidebar/goal-picture/camera";

const SIGHT = { width: 800, height: 400 };
const HOME = { x: 0, y: 0, scale: 1 };
const box = (x: number, y: number) => ({ x, y, width: 200, height: 100 });

test("zooming leaves the point below the pointer where it is, within limits", () => {
  const nearer = zoomed({ x: 30, y: 10, scale: 1 }, 2, { x: 130, y: 60 });
  expect(nearer).toEqual({ x: -70, y: -40, scale: 2 });
  expect(zoomed(HOME, 100, { x: 0, y: 0 }).scale).toBe(2.5);
  expect(zoomed(HOME, 0.001, { x: 0, y: 0 }).scale).toBe(0.12);
});

test("a picture that fits stands in the middle, not enlarged", () => {
  const picture = { width: 400, height: 200 };
  expect(fitted(picture, SIGHT, box(0, 0))).toEqual({ x: 200, y: 100, scale: 1 });
  expect(opening(picture, SIGHT, box(0, 0))).toEqual({ x: 200, y: 100, scale: 1 });
});

test("one that does not fit opens at its root, as far away as cards can be read", () => {
  const tall = { width: 400, height: 4_000 };
  expect(opening(tall, SIGHT, box(0, 1_950))).toEqual({ x: 260, y: 200 - 0.7 * 2_000, scale: 0.7 });
  expect(opening(tall, SIGHT, box(0, 0)).y).toBe(24);
  expect(fitted(tall, SIGHT, box(0, 1_950)).scale).toBe(0.12);
});

test("a card is brought into sight by the shortest way, and to the middle when it was looked for", () => {
  expect(showing(HOME, box(100, 100), SIGHT)).toEqual(HOME);
  expect(showing(HOME, box(700, 100), SIGHT)).toEqual({ x: -124, y: 0, scale: 1 });
  expect(showing(HOME, box(100, -50), SIGHT)).toEqual({ x: 0, y: 74, scale: 1 });
  expect(centred({ ...HOME, scale: 0.2 }, box(1_000, 0), SIGHT)).toEqual({
    x: 400 - 1_100 * 0.8,
    y: 200 - 50 * 0.8,
    scale: 0.8,
  });
});

test("a card that is folded stays where it was, and the picture cannot be lost", () => {
  expect(following({ ...HOME, scale: 2 }, box(0, 300), box(0, 100))).toEqual({
    x: 0,
    y: 400,
    scale: 2,
  });
  const far = held(panned(HOME, { x: 5_000, y: -5_000 }), { width: 400, height: 300 }, SIGHT);
  expect(far).toEqual({ x: 740, y: -240, scale: 1 });
});

test("what is in sight, and what is drawn around it", () => {
  const camera = { x: -100, y: -50, scale: 0.5 };
  const seen = inSight(camera, SIGHT, 0);
  expect(seen).toEqual({ x: 200, y: 100, width: 1_600, height: 800 });
  expect(within(seen, inSight(camera, SIGHT, 100))).toBe(true);
  expect(
    within(inSight(panned(camera, { x: 101, y: 0 }), SIGHT, 0), inSight(camera, SIGHT, 100)),
  ).toBe(false);
});
