// A milestone's course: records in order, the present last, later forecasts higher.
import { courseOf, moved, slipShapes } from "../../../sidebar/picture/slip-shapes";
import { iso } from "../../core/rows";

const at = (on: string, ends: string) => ({ on: iso(on), ends: iso(ends) });
const RECORDS = [
  at("2026-02-09", "2026-03-20"),
  at("2026-02-02", "2026-03-13"),
  at("2026-02-09", "2026-03-18"),
];

test("one record a day, the last that was made, and the present", () => {
  expect(courseOf(RECORDS, at("2026-02-23", "2026-03-27"))).toEqual([
    at("2026-02-02", "2026-03-13"),
    at("2026-02-09", "2026-03-18"),
    at("2026-02-23", "2026-03-27"),
  ]);
});

test("how far it moved, and in how many weeks", () => {
  expect(moved(courseOf(RECORDS, at("2026-02-23", "2026-03-27")))).toEqual({ days: 14, weeks: 3 });
  expect(moved([])).toEqual({ days: 0, weeks: 0 });
});

test("across by the day of the record, upwards by the forecast; one alone stands in the middle", () => {
  const course = courseOf(RECORDS, at("2026-02-23", "2026-03-27"));
  const { points, dueY } = slipShapes(course, iso("2026-03-20"), 210, 70);
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [0, 70],
    [70, 45],
    [210, 0],
  ]);
  expect(dueY).toBe(35);
  expect(slipShapes(course.slice(0, 1), null, 210, 70).points[0]).toMatchObject({ x: 105, y: 35 });
});
