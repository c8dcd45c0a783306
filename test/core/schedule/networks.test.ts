// Random networks with the dates and slack of a Microsoft-style scheduler (MPXJ), in working minutes: all four
// link types with lags and leads, on weekdays of 8-12 and 13-17 o'clock, half of them with China's calendar of 2026.
import { minuteLine } from "../../../src/core/calendar/minute-line";
import type { Instant, Shift, WorkLine } from "../../../src/core/calendar/work-line";
import type { Day } from "../../../src/core/model/day";
import type { LinkType } from "../../../src/core/model/link";
import type { ScheduledTask } from "../../../src/core/schedule/schedule";
import type { ScheduleTask } from "../../../src/core/schedule/task";
import { iso, linksTo, planned } from "./cases";
import { instantOf, type Placed, placed, plain } from "./placed";
import { describeWithData, readData, tell } from "./reference-data";

interface Network {
  readonly case: number;
  /** 0: finish-to-start; 1: with lags; 2: all link types; 3: all with lags and leads. */
  readonly mode: number;
  readonly start: string;
  readonly holidays: boolean;
  readonly tasks: readonly KnownTask[];
}

interface KnownTask {
  readonly id: number;
  readonly durMin: number;
  readonly preds: readonly {
    readonly id: number;
    readonly type: LinkType;
    readonly lagMin: number;
  }[];
  readonly es: string;
  readonly ef: string;
  readonly ls: string;
  readonly lf: string;
  readonly tsMin: number;
  readonly fsMin: number;
  readonly critical: boolean;
}

const OFFICE: readonly Shift[] = [
  [480, 720],
  [780, 1020],
];
/** Working minutes of a day. */
const MINUTES = 480;
const WEEK = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []];
const MODES = [0, 1, 2, 3];

describeWithData("networks", "random networks", () => {
  const networks = readData("networks", "networks.jsonl")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as Network);
  const weekdays = minuteLine(WEEK);
  const china = chinaLine();

  test.each(MODES)("mode %i: early and late dates, total and free slack, critical", (mode) => {
    const given = networks.filter((network) => network.mode === mode);
    const wrong = given.flatMap((network) => {
      const line = network.holidays ? china : weekdays;
      const found = placed(activities(network, line));
      return network.tasks.flatMap((known) => {
        const at = found.get(String(known.id));
        const [expected, ours] = [reference(known, line), at && reading(known, at, line)];
        const same = JSON.stringify(expected) === JSON.stringify(ours);
        return same ? [] : [{ case: network.case, id: known.id, expected, ours }];
      });
    });
    const count = given.reduce((sum, { tasks }) => sum + tasks.length, 0);
    tell(`networks, mode ${mode}: ${given.length} with ${count} tasks, ${wrong.length} differ`);
    expect(wrong).toEqual([]);
    expect([given.length, count]).toEqual([50, [1_286, 1_846, 1_176, 1_976][mode]]);
  });

  test("mode 0 in whole days, as sheets are scheduled", () => {
    const given = networks.filter(({ mode }) => mode === 0);
    const wrong = given.flatMap((network) => {
      const found = planned(sheetTasks(network), { projectStart: dayOf(network.start) }).tasks;
      return network.tasks.flatMap((known) => {
        const at = found.get(`T-${known.id}`);
        const [expected, ours] = [inDays(known), at && shown(known, at)];
        const same = JSON.stringify(expected) === JSON.stringify(ours);
        return same ? [] : [{ case: network.case, id: known.id, expected, ours }];
      });
    });
    tell(`networks, mode 0 in days: ${given.length} compared, ${wrong.length} tasks differ`);
    expect(wrong).toEqual([]);
    expect(given).toHaveLength(50);
  });
});

const dayOf = (time: string): Day => iso(time.slice(0, 10));

function sheetTasks({ tasks }: Network): ScheduleTask[] {
  return tasks.map(({ id, durMin, preds }) => ({
    id: `T-${id}`,
    days: durMin / MINUTES,
    after: linksTo(preds.map((link) => `T-${link.id}`).join(" ")),
    done: 0,
  }));
}

/** A milestone may show on either side of its moment: only its slack is compared. */
function inDays({ durMin, es, ef, ls, lf, tsMin, fsMin, critical }: KnownTask) {
  const dates = durMin === 0 ? [] : [es, ef, ls, lf].map(dayOf);
  return { dates, totalSlack: tsMin / MINUTES, freeSlack: fsMin / MINUTES, critical };
}

function shown({ durMin }: KnownTask, at: ScheduledTask) {
  const { begins, ends, latest, totalSlack, freeSlack, critical } = at;
  const dates = durMin === 0 ? [] : [begins, ends, latest.begins, latest.ends];
  return { dates, totalSlack, freeSlack, critical };
}

function activities({ tasks, start }: Network, line: WorkLine) {
  return tasks.map(({ id, durMin, preds }) => ({
    ...plain(String(id), durMin, line, instantOf(start)),
    after: preds.map((link) => ({
      predecessor: String(link.id),
      type: link.type,
      work: link.lagMin,
      elapsed: 0,
    })),
  }));
}

/** What is known of a task. Which side of an evening a milestone stands on, the reference leaves open. */
function reference({ durMin, es, ef, ls, lf, tsMin, fsMin, critical }: KnownTask, line: WorkLine) {
  const sides = durMin === 0 ? line.before : (at: Instant) => at;
  const dates = [es, ef, ls, lf].map((time) => sides(instantOf(time)));
  return { dates, totalSlack: tsMin, freeSlack: fsMin, critical };
}

function reading({ durMin }: KnownTask, at: Placed, line: WorkLine) {
  const sides = durMin === 0 ? line.before : (instant: Instant) => instant;
  const { totalSlack, freeSlack } = at;
  const dates = [at.begin, at.finish, at.latestBegin, at.latestFinish].map(sides);
  return { dates, totalSlack, freeSlack, critical: totalSlack <= 0 };
}

function chinaLine(): WorkLine {
  const { off, on } = JSON.parse(readData("networks", "calendar-cn-2026.json")) as {
    off: string;
    on: string;
  };
  const days = (list: string, shifts: readonly Shift[]) =>
    list.split(",").map((text) => [iso(text), shifts] as const);
  return minuteLine(WEEK, new Map([...days(off, []), ...days(on, OFFICE)]));
}
