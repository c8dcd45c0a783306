// Activities put through the engine on lines of working time of their own, as other programs' answers need it.
import type { Instant, WorkLine } from "../../../src/core/calendar/work-line";
import type { Activity } from "../../../src/core/schedule/activity";
import { network } from "../../../src/core/schedule/network";
import { solve } from "../../../src/core/schedule/solve";
import { iso } from "./cases";

/** Where an activity stands; slack is in units of its line. */
export interface Placed {
  readonly begin: Instant;
  readonly finish: Instant;
  readonly latestBegin: Instant;
  readonly latestFinish: Instant;
  readonly totalSlack: number;
  readonly freeSlack: number;
}

/** What every activity has in common: nothing done, nothing known but its line. */
export function plain(id: string, duration: number, line: WorkLine, origin: Instant): Activity {
  return {
    id,
    duration,
    line,
    lagLine: line,
    after: [],
    origin,
    notBefore: null,
    bound: null,
    started: null,
    finished: null,
    done: 0,
    group: "",
  };
}

/** The plan of some activities, by id. Throws where the network has a fault. */
export function placed(given: readonly Activity[]): ReadonlyMap<string, Placed> {
  const net = network(given);
  if (net.faults.length > 0) throw new Error(JSON.stringify(net.faults));
  const found = solve(net, null);
  const at = (dates: Float64Array, i: number): Instant => (dates[i] ?? 0) as Instant;
  return new Map(
    net.activities.map(({ id }, i) => [
      id,
      {
        begin: at(found.begin, i),
        finish: at(found.finish, i),
        latestBegin: at(found.latestBegin, i),
        latestFinish: at(found.latestFinish, i),
        totalSlack: found.totalSlack[i] ?? 0,
        freeSlack: found.freeSlack[i] ?? 0,
      },
    ]),
  );
}

/** Minutes since day 0 of a time such as 2026-04-20T08:00; seconds are left out. */
export function instantOf(time: string): Instant {
  const [hours = 0, minutes = 0] = time.slice(11, 16).split(":").map(Number);
  return (iso(time.slice(0, 10)) * 1440 + hours * 60 + minutes) as Instant;
}
