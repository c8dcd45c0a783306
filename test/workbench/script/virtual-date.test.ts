// Date in a script: local parts by the script's zone, "now" by the virtual clock, whatever the process has.
import vm from "node:vm";
import { installVirtualDate } from "../../../workbench/script/virtual-date";

const NOW = Date.UTC(2026, 2, 2, 14);

function realm(timeZone: string): (source: string) => unknown {
  const context = vm.createContext({});
  const inside = vm.runInContext("globalThis", context) as typeof globalThis;
  installVirtualDate(inside, { timeZone, now: () => NOW });
  return (source) => vm.runInContext(source, context);
}

test.each<[zone: string, source: string, expected: unknown]>([
  ["America/New_York", "new Date().toISOString()", "2026-03-02T14:00:00.000Z"],
  ["America/New_York", "Date.now()", NOW],
  ["America/New_York", "new Date().getHours()", 9],
  ["Asia/Shanghai", "new Date().getHours()", 22],
  ["America/New_York", "new Date(2026, 2, 2).toISOString()", "2026-03-02T05:00:00.000Z"],
  ["America/New_York", "new Date(2026, 6, 2).toISOString()", "2026-07-02T04:00:00.000Z"],
  ["America/New_York", "new Date('2026-03-02').toISOString()", "2026-03-02T00:00:00.000Z"],
  ["America/New_York", "new Date('2026-03-02T09:00').toISOString()", "2026-03-02T14:00:00.000Z"],
  ["America/New_York", "new Date('3/2/2026').toISOString()", "2026-03-02T05:00:00.000Z"],
  [
    "America/New_York",
    "new Date('2026-03-02T09:00+08:00').toISOString()",
    "2026-03-02T01:00:00.000Z",
  ],
  ["America/New_York", "new Date(2026, 0, 1).getTimezoneOffset()", 300],
  ["America/New_York", "new Date(2026, 6, 1).getTimezoneOffset()", 240],
  // A day that has 23 hours: adding one to the date keeps the time of day.
  [
    "America/New_York",
    "var d = new Date(2026, 2, 7, 12); d.setDate(d.getDate() + 1); [d.getHours(), d.toISOString()].join()",
    "12,2026-03-08T16:00:00.000Z",
  ],
  [
    "America/New_York",
    "String(new Date(2026, 2, 2, 9, 5))",
    "Mon Mar 02 2026 09:05:00 GMT-0500 (Eastern Standard Time)",
  ],
  ["Asia/Shanghai", "new Date(2026, 2, 2).toLocaleDateString('en-US')", "3/2/2026"],
  ["Asia/Shanghai", "new Date(99, 0, 1).getFullYear()", 1999],
  ["Asia/Shanghai", "new Date(NaN).getTime()", Number.NaN],
  ["Asia/Shanghai", "String(new Date('no date'))", "Invalid Date"],
  ["Asia/Shanghai", "typeof Date()", "string"],
  ["Asia/Shanghai", "new Date() instanceof Date", true],
  ["Asia/Shanghai", "Object.prototype.toString.call(new Date())", "[object Date]"],
  ["Asia/Shanghai", "new Date(new Date(5)).getTime()", 5],
  ["Asia/Shanghai", "new Date(7) - new Date(5)", 2],
  ["Asia/Shanghai", "JSON.stringify(new Date(0))", '"1970-01-01T00:00:00.000Z"'],
  ["Asia/Shanghai", "Date.UTC(2026, 0, 1)", Date.UTC(2026, 0, 1)],
  ["Asia/Kolkata", "new Date(0).getMinutes()", 30],
])("%s: %s", (zone, source, expected) => {
  expect(realm(zone)(source)).toEqual(expected);
});
