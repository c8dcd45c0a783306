// China's holidays against the notices of the State Council, as another collection of them has it.
import { existsSync, readFileSync } from "node:fs";
import { chinese } from "../../../src/app/holidays/chinese";
import { formatDay, weekday } from "../../../src/core/model/day";

const FOLDER = "../shared/data/holidays-cn";
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

interface Notice {
  readonly days: readonly { readonly date: string; readonly isOffDay: boolean }[];
}

/** Weekends off and weekdays on are no exceptions, whoever lists them. */
const exceptions = (days: readonly { date: string; off: boolean; weekend: boolean }[]) =>
  days
    .filter(({ off, weekend }) => off !== weekend)
    .map(({ date, off }) => `${date} ${off ? "off" : "work"}`)
    .sort();

const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

(existsSync(FOLDER) ? test.each(YEARS) : test.skip.each(YEARS))("%i", (year) => {
  // A year's notice tells of the last days of the year before as well.
  const noted = [year, year + 1]
    .map((one) => `${FOLDER}/${one}.json`)
    .filter((file) => existsSync(file))
    .flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as Notice).days)
    .filter(({ date }) => date.startsWith(String(year)))
    .map(({ date, isOffDay }) => ({ date, off: isOffDay, weekend: isWeekend(date) }));
  const ours = chinese(year).map(({ on, kind }) => ({
    date: formatDay(on),
    off: kind === "off",
    weekend: weekday(on) > 5,
  }));
  expect(exceptions(ours)).toEqual(exceptions(noted));
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
