// Lengths of time in working days and in hours, and texts that are none.
import { parseDuration, parseHours } from "../../../src/core/typed/duration";

test.each([
  ["3", 3],
  ["3天", 3],
  ["3 days", 3],
  ["3 days?", 3],
  ["1 day", 1],
  ["1.5d", 1.5],
  ["三天", 3],
  ["5个工作日", 5],
  ["5 working days", 5],
  ["2周", 10],
  ["两周", 10],
  ["2个星期", 10],
  ["2w", 10],
  ["2 weeks", 10],
  ["1w 2d", 7],
  ["1周2天", 7],
  ["半天", 0.5],
  ["half a day", 0.5],
  ["half-day", 0.5],
  ["一天半", 1.5],
  ["a week", 5],
  ["３天", 3],
  ["1 month", null],
  ["1个月", null],
  ["3-5天", null],
  ["30%", null],
  ["3万", null],
  ["8h", null],
  ["soon", null],
  ["", null],
])("%s is %s working days", (text, days) => {
  expect(parseDuration(text)).toBe(days);
});

test.each([
  ["8", 8],
  ["8h", 8],
  ["8 hrs", 8],
  ["8小时", 8],
  ["1.5小时", 1.5],
  ["一个半小时", 1.5],
  ["半小时", 0.5],
  ["半个小时", 0.5],
  ["half an hour", 0.5],
  ["an hour", 1],
  ["30min", 0.5],
  ["90分钟", 1.5],
  ["1h 30m", 1.5],
  ["1小时30分", 1.5],
  ["2天", null],
  ["30m later", null],
  ["", null],
])("%s is %s hours", (text, hours) => {
  expect(parseHours(text)).toBe(hours);
});
