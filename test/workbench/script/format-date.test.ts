// Utilities.formatDate by Java's patterns.
import { formatDate } from "../../../workbench/script/services/format-date";

const AT = new Date(Date.UTC(2026, 2, 2, 14, 5, 9, 7));

test.each([
  ["yyyy-MM-dd", "America/New_York", "2026-03-02"],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", "GMT", "2026-03-02T14:05:09Z"],
  ["EEE, d MMM yyyy h:mm a", "America/New_York", "Mon, 2 Mar 2026 9:05 AM"],
  ["EEEE MMMM", "America/New_York", "Monday March"],
  ["yy/M/d", "Asia/Shanghai", "26/3/2"],
  ["HH", "GMT+8", "22"],
  ["SSS", "GMT", "007"],
  ["Z", "America/New_York", "-0500"],
  ["XXX", "America/New_York", "-05:00"],
  ["D u w", "GMT", "61 1 10"],
  ["h 'o''clock'", "GMT", "2 o'clock"],
  ["yyyy年M月d日", "Asia/Shanghai", "2026年3月2日"],
])("%s in %s", (pattern, zone, expected) => {
  expect(formatDate(AT, zone, pattern)).toBe(expected);
});
