// Where the points of a goal's course stand.
import { courseShapes } from "../../sidebar/goals/course-shapes";

const point = (at: number, attainment: number | null, confidence: number | null) => ({
  day: String(at),
  at,
  attainment,
  confidence,
});

test("days across, shares upwards, each line with the points that it has", () => {
  const course = [point(-14, 0, 0.5), point(-7, null, 1), point(0, 0.5, null)];
  expect(courseShapes(course, 100, 50)).toEqual({
    attainment: [
      { x: 0, y: 50 },
      { x: 100, y: 25 },
    ],
    confidence: [
      { x: 0, y: 25 },
      { x: 50, y: 0 },
    ],
    wholeY: 0,
  });
});

test("more than all stands above it; what is far above or below nothing is kept in the field", () => {
  const { attainment, wholeY } = courseShapes([point(-7, -3, null), point(0, 9, null)], 100, 50);
  expect([attainment, wholeY]).toEqual([
    [
      { x: 0, y: 50 },
      { x: 100, y: 0 },
    ],
    25,
  ]);
});

test("a single day stands in the middle", () => {
  expect(courseShapes([point(0, 1, 0.5)], 100, 50).attainment).toEqual([{ x: 50, y: 0 }]);
});
