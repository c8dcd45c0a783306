// The critical path method upon a network: early and late dates, slack, and what holds each activity.
// Linear in activities and links, however long the chains.
import type { Instant } from "../calendar/work-line";
import { isFinished } from "./activity";
import { backward } from "./backward";
import { type Early, forward } from "./forward";
import type { Network } from "./network";

/** Results by activity, in the network's order of activities. Slack is in units of the activity's line. */
export interface Solution extends Pick<Early, "begin" | "finish" | "driver"> {
  readonly latestBegin: Float64Array;
  readonly latestFinish: Float64Array;
  /** How far it may slip without moving its group's end or breaking a bound; negative where one is broken. */
  readonly totalSlack: Float64Array;
  /** How far it may slip before any other moves; never negative. */
  readonly freeSlack: Float64Array;
  /** What holds its end: a successor's index, -1 for its group's end, -2 for its own bound. */
  readonly holder: Int32Array;
}

/**
 * Early dates are as soon as possible, late ones as late as the end of the activity's group allows.
 *
 * Source: J. Kelley and M. Walker, "Critical-path planning and scheduling", 1959; links with lags as in
 * the precedence diagramming method (J. Fondahl 1961).
 *
 * @param status a moment before which nothing undone lies; null for the plan as if all went as it should
 */
export function solve(network: Network, status: Instant | null): Solution {
  const early = forward(network, status);
  const late = backward(network, early, status);
  const count = network.activities.length;
  const solution = {
    begin: early.begin,
    finish: early.finish,
    driver: early.driver,
    latestBegin: early.begin.slice(),
    latestFinish: early.finish.slice(),
    totalSlack: new Float64Array(count),
    freeSlack: new Float64Array(count),
    holder: late.holder,
  };
  network.activities.forEach((activity, i) => {
    if (isFinished(activity)) return;
    const finish = early.finishUnit[i] ?? 0;
    const slack = (late.finishUnit[i] ?? 0) - finish;
    solution.totalSlack[i] = slack;
    solution.freeSlack[i] = Math.max(0, (late.freeUnit[i] ?? 0) - finish);
    if (slack === 0) return;
    const { line, duration } = activity;
    const begin = (early.beginUnit[i] ?? 0) + slack;
    // At the latest a milestone stands at the end of the work before it, whichever side its own dates put it on.
    solution.latestFinish[i] = line.closing(finish + slack);
    solution.latestBegin[i] = duration === 0 ? line.closing(finish + slack) : line.opening(begin);
  });
  return solution;
}
