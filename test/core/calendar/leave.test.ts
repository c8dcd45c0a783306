// The Calendar's rows as days off, make-up workdays and leave, with rows that cannot be right.
import { calendarFindings, daysForAll } from "../../../src/core/calendar/calendar-rows";
import { leaveOf } from "../../../src/core/calendar/leave";
import { formatDay } from "../../../src/core/model/day";
import type { CalendarDay, PersonId } from "../../../src/core/model/rows";
import { iso } from "../rows";

type Given = readonly [on: string, until: string, kind: "off" | "work" | "", person: string];

const rowOf = ([on, until, kind, person]: Given): CalendarDay => ({
  id: "K-1",
  on: on === "" ? null : iso(`2026-${on}`),
  until: until === "" ? null : iso(until.length > 5 ? until : `2026-${until}`),
  person: person === "" ? null : (person as PersonId),
  kind: kind === "" ? null : kind,
  name: null,
  provisional: false,
});

test.each<[string, Given, string, string, string]>([
  ["a bare date is off", ["05-01", "", "", ""], "05-01", "", ""],
  ["a make-up workday", ["05-09", "", "work", ""], "", "05-09", ""],
  ["several days", ["05-01", "05-03", "off", ""], "05-01 05-02 05-03", "", ""],
  ["one day from itself to itself", ["05-01", "05-01", "", ""], "05-01", "", ""],
  ["leave", ["05-01", "05-02", "", "M-1"], "", "", "M-1 05-01 05-02"],
  ["no date", ["", "05-02", "", ""], "", "", ""],
  ["an end before the beginning", ["05-03", "05-01", "", ""], "05-03", "", ""],
  ["a mistyped year", ["05-03", "2206-05-04", "", ""], "05-03", "", ""],
])("%s", (_name, given, off, work, leave) => {
  const rows = [rowOf(given)];
  const shown = (days: readonly Parameters<typeof formatDay>[0][]): string =>
    days.map((day) => formatDay(day).slice(5)).join(" ");
  expect(shown(daysForAll(rows, "off"))).toBe(off);
  expect(shown(daysForAll(rows, "work"))).toBe(work);
  const away = [...leaveOf(rows)].map(([person, days]) => `${person} ${shown(days)}`);
  expect(away.join("; ")).toBe(leave);
});

test("work takes leave back, wherever it stands, and leaves others' leave alone", () => {
  const leave = leaveOf(
    (
      [
        ["05-02", "", "work", "M-1"],
        ["05-01", "05-03", "off", "M-1"],
        ["05-03", "05-04", "", "M-1"],
        ["05-02", "", "off", "M-2"],
        ["05-07", "", "off", "M-3"],
        ["05-07", "", "work", "M-3"],
        ["05-09", "", "work", "M-4"],
      ] as const
    ).map(rowOf),
  );
  expect([...leave].map(([person, days]) => [person, ...days.map(formatDay)])).toEqual([
    ["M-1", "2026-05-01", "2026-05-03", "2026-05-04"],
    ["M-2", "2026-05-02"],
  ]);
});

test.each<[Given, string[]]>([
  [["05-03", "05-01", "", ""], ["endsBeforeStart"]],
  [["05-03", "2206-05-03", "", "M-1"], ["tooFarFromStart"]],
  [["05-03", "05-03", "", ""], []],
  [["", "05-03", "", ""], []],
])("what is told of %j", (given, codes) => {
  const found = calendarFindings([rowOf(given)]);
  expect(found.map(({ code }) => code)).toEqual(codes);
  for (const { column } of found) expect(column).toBe("until");
});
