// Where a bar is taken hold of, and what pulling does there.
import { pullAt, pulled } from "../../../sidebar/picture/grip";
import type { PictureRow } from "../../../sidebar/picture/picture-rows";
import { neighbour } from "../../../sidebar/picture/use-hands";
import type { TaskId } from "../../../src/core/model/rows";
import { iso } from "../../core/rows";

test.each([
  ["whole", 10, 60, "move"],
  ["whole", 55, 60, "stretch"],
  ["whole", 1, 6, "move"],
  ["whole", 4, 6, "stretch"],
  ["point", 15, 16, "move"],
  ["end", 10, 60, null],
  ["end", 55, 60, "stretch"],
  ["none", 55, 60, null],
] as const)("%s at %d of %d: %s", (grip, x, width, expected) => {
  expect(pullAt(grip, x, width)).toBe(expected);
});

test("pixels become whole days", () => {
  const day = iso("2026-03-02");
  expect([14, 16, -26].map((pixels) => pulled(day, pixels, 10) - day)).toEqual([1, 2, -3]);
});

test("up and down go to tasks alone, first and last are the ends", () => {
  const rows = ["T-1", "", "T-2", "T-3"].map((key) => ({ kind: key ? "task" : "phase", key }));
  const go = (step: number) => neighbour(rows as unknown as PictureRow[], "T-2" as TaskId, step);
  expect([go(-1), go(1), go(-Infinity), go(Infinity), go(5)]).toEqual([
    "T-1",
    "T-3",
    "T-1",
    "T-3",
    "T-3",
  ]);
});
