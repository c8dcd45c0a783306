// Random finish-to-start networks with the dates and slack of a Microsoft-style scheduler (MPXJ),
// compared in days on its calendar of weekdays, and in working minutes, each taken for a day.
import { pointBefore } from "../../../src/core/calendar/work-axis";
import { addDays, type Day } from "../../../src/core/model/day";
import type { ScheduleRequest } from "../../../src/core/schedule/task";
import { ALWAYS, iso, linksTo, planned, WEEKDAYS } from "./cases";
import { describeWithData, readData } from "./reference-data";

interface Network {
  readonly case: number;
  /** 0: finish-to-start links without lag, on weekdays of 8-12 and 13-17 o'clock. */
  readonly mode: number;
  readonly start: string;
  readonly tasks: readonly {
    readonly id: number;
    readonly durMin: number;
    readonly preds: readonly {
      readonly id: number;
      readonly type: string;
      readonly lagMin: number;
    }[];
    readonly es: string;
    readonly ef: string;
    readonly ls: string;
    readonly lf: string;
    readonly tsMin: number;
    readonly fsMin: number;
    readonly critical: boolean;
  }[];
}

const MINUTES = 480;
const dayOf = (time: string): Day => iso(time.slice(0, 10));

/** Working minutes from the calendar's origin to a time like 2026-04-20T08:00. */
function workMinutes(time: string): number {
  const clock = Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  const morning = Math.min(Math.max(clock - 8 * 60, 0), 240);
  const afternoon = Math.min(Math.max(clock - 13 * 60, 0), 240);
  return pointBefore(WEEKDAYS, dayOf(time)) * MINUTES + morning + afternoon;
}

describeWithData("networks", "finish-to-start networks", () => {
  const networks = (): Network[] =>
    readData("networks", "networks.jsonl")
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as Network)
      .filter(({ mode }) => mode === 0);
  const requested = ({ tasks }: Network, unit: number) =>
    tasks.map(({ id, durMin, preds }) => ({
      id: `T-${id}`,
      days: durMin / unit,
      after: linksTo(preds.map((link) => `T-${link.id}`).join(" ")),
      done: 0,
    }));

  test("are without lag and in whole days", () => {
    const tasks = networks().flatMap((network) => network.tasks);
    expect(tasks.every(({ durMin }) => durMin % MINUTES === 0)).toBe(true);
    const links = tasks.flatMap(({ preds }) => preds);
    expect(links.every(({ type, lagMin }) => type === "FS" && lagMin === 0)).toBe(true);
    expect([networks().length, tasks.length, links.length]).toEqual([50, 1_286, 1_534]);
  });

  test("agree in days: early and late dates, total and free slack, critical", () => {
    expect(
      compared((network) => ({
        unit: MINUTES,
        request: { projectStart: dayOf(network.start) },
        beginOf: dayOf,
        endOf: dayOf,
      })),
    ).toEqual({ tasks: 1_286, wrong: [] });
  });

  test("agree in working minutes, on a calendar that takes each minute for a day", () => {
    const origin = iso("2000-01-01");
    expect(
      compared((network) => {
        const pointOf = (time: string): Day =>
          addDays(origin, workMinutes(time) - workMinutes(network.start));
        return {
          unit: 1,
          request: { calendar: ALWAYS, projectStart: origin },
          beginOf: (time, closes) => addDays(pointOf(time), closes ? -1 : 0),
          endOf: (time, opens) => addDays(pointOf(time), opens ? 0 : -1),
        };
      }),
    ).toEqual({ tasks: 1_286, wrong: [] });
  });

  interface Reading {
    /** Minutes that a day of the schedule stands for. */
    readonly unit: number;
    readonly request: Partial<ScheduleRequest>;
    /** The first day of what begins at a time; a milestone that closes has the day before it. */
    readonly beginOf: (time: string, closes: boolean) => Day;
    /** The last day of what ends at a time; a milestone that opens has the day after it. */
    readonly endOf: (time: string, opens: boolean) => Day;
  }

  function compared(read: (network: Network) => Reading): { tasks: number; wrong: unknown[] } {
    const wrong: unknown[] = [];
    let tasks = 0;
    for (const network of networks()) {
      const { unit, request, beginOf, endOf } = read(network);
      const found = planned(requested(network, unit), request).tasks;
      for (const known of network.tasks) {
        const milestone = known.durMin === 0;
        const opens = milestone && known.es.endsWith("08:00");
        const begins = beginOf(known.es, milestone && !opens);
        const ends = endOf(known.ef, opens);
        const moves = known.tsMin !== 0;
        const expected = {
          begins,
          ends,
          // Without slack both are one instant. The reference may call it by the evening before.
          latestBegins: moves ? beginOf(known.ls, milestone) : begins,
          latestEnds: moves ? endOf(known.lf, false) : ends,
          totalSlack: known.tsMin / unit,
          freeSlack: known.fsMin / unit,
          critical: known.critical,
        };
        const dates = found.get(`T-${known.id}`);
        const at = dates && {
          ...dates,
          latestBegins: dates.latest.begins,
          latestEnds: dates.latest.ends,
        };
        const same =
          at !== undefined &&
          Object.entries(expected).every(([key, value]) => at[key as keyof typeof at] === value) &&
          (moves || workMinutes(known.ls) === workMinutes(known.es));
        if (!same) wrong.push({ case: network.case, known, expected, at });
        tasks += 1;
      }
    }
    return { tasks, wrong };
  }
});
