// China's holidays as set-up fills them in, each day of nine years against the State Council's notices.
import { chinese } from "../../../src/app/holidays/chinese";
import { daysForAll } from "../../../src/core/calendar/calendar-rows";
import { workCalendar } from "../../../src/core/calendar/work-calendar";
import { countWorkdays, isWorkday } from "../../../src/core/calendar/workdays";
import {
  addDays,
  day,
  endOfMonth,
  formatDay,
  parseIsoDay,
  weekday,
} from "../../../src/core/model/day";
import type { CalendarDay } from "../../../src/core/model/rows";
import { DEFAULTS } from "../../../src/core/model/settings";
import { describeWithData, listData, readData, tell } from "../../core/schedule/reference-data";

const FROM = 2018;
const TO = 2026;

/** The rows that set-up writes into Calendar, and the calendar that the model makes of them. */
const rows = Array.from({ length: TO - FROM + 1 }, (_, i) => chinese(FROM + i))
  .flat()
  .map((holiday, i): CalendarDay => ({ id: `K-${i}`, until: null, person: null, ...holiday }));
const { calendar, faults } = workCalendar({
  weekend: DEFAULTS.weekend,
  daysOff: daysForAll(rows, "off"),
  workdays: daysForAll(rows, "work"),
});

test.each([
  ["January", 1, 21],
  ["February", 2, 16],
  ["May", 5, 19],
  ["September", 9, 22],
  ["October", 10, 18],
])("workdays of %s 2026", (_name, month, count) => {
  const first = day(2026, month, 1);
  expect(countWorkdays(calendar, first, endOfMonth(first))).toBe(count);
});

test("workdays of 2026", () => {
  expect(faults).toEqual([]);
  expect(countWorkdays(calendar, day(2026, 1, 1), day(2026, 12, 31))).toBe(248);
});

describeWithData("holidays-cn", "the notices of 2018 to 2026", () => {
  interface Notice {
    readonly days: readonly { readonly date: string; readonly isOffDay: boolean }[];
  }

  test("every day", () => {
    const noted = new Map(
      listData("holidays-cn")
        .filter((file) => /^\d{4}\.json$/.test(file))
        .flatMap((file) => (JSON.parse(readData("holidays-cn", file)) as Notice).days)
        .map(({ date, isOffDay }) => [parseIsoDay(date), !isOffDay]),
    );
    const wrong: string[] = [];
    let compared = 0;
    for (let at = day(FROM, 1, 1); at <= day(TO, 12, 31); at = addDays(at, 1)) {
      if (isWorkday(calendar, at) !== (noted.get(at) ?? weekday(at) < 6)) wrong.push(formatDay(at));
      compared += 1;
    }
    tell(
      `holidays-cn: ${compared} days compared, ${noted.size} of them noticed, ${wrong.length} differ`,
    );
    expect(wrong).toEqual([]);
    expect(compared).toBe(3287);
  });
});

test("a year without a notice has the days that never move, and says that they are provisional", () => {
  const days = chinese(2035);
  expect(days.map(({ on }) => formatDay(on))).toEqual([
    "2035-01-01",
    "2035-05-01",
    "2035-05-02",
    "2035-10-01",
    "2035-10-02",
    "2035-10-03",
  ]);
  expect(days.every(({ provisional }) => provisional)).toBe(true);
});
