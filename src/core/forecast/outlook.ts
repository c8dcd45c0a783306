// The rest of a period by every method, each with how it did on past periods; and the chances of what it may bring.
import type { WorkCalendar } from "../calendar/work-calendar";
import { type Day, startOfMonth } from "../model/day";
import { remembered } from "../model/remembered";
import { mean, quantileOf, ratio, sum } from "../statistics/mean";
import { drawsOf, shareFrom } from "./draws";
import {
  type ChanceRecord,
  FORECAST_METHODS,
  type ForecastMethod,
  type PastError,
} from "./figure-forecast";
import type { Flow } from "./flow";
import { type Look, lookAt } from "./look";
import type { MonthlyExpected } from "./monthly-expected";
import { monthsIn, monthsLeft, type Window, windowsBefore } from "./past-windows";
import { restBy } from "./rest";

export interface Outlook {
  readonly now: Look;
  readonly methods: readonly MethodOutlook[];
  /** The past periods as they were looked at, the earliest first. */
  readonly looks: readonly Look[];
  /** The method that counts, with the equally likely sums of the rest where there is history enough; null without any. */
  readonly counts: MethodOutlook | null;
  readonly draws: Float64Array | null;
  readonly record: ChanceRecord | null;
}

export interface MethodOutlook {
  readonly method: ForecastMethod;
  /** Of the rest of the period; null where the method has nothing to go on. */
  readonly rest: number | null;
  readonly error: PastError | null;
}

/** A method that was tried on fewer past periods is not said to be the better one. */
const LEAST_TRIED = 3;
const RUNS = 2_000;
const PAST_RUNS = 100;

/** A past period with what each method would have said of its rest. */
interface Tried {
  readonly look: Look;
  readonly rest: ReadonlyMap<ForecastMethod, number>;
}

export function outlookOf(
  flow: Flow,
  window: Window,
  calendar: WorkCalendar,
  monthly: MonthlyExpected,
): Outlook {
  const tried: Tried[] = [];
  const over = (at: Window["at"]) => tried.filter(({ look }) => look.window.to < at);
  const restOf = (look: Look, before: readonly Tried[]) => {
    const looks = before.map((each) => each.look);
    return new Map(
      FORECAST_METHODS.flatMap((method): readonly [ForecastMethod, number][] => {
        const rest = restBy(method, look, looks, monthly, calendar);
        return rest === null ? [] : [[method, rest]];
      }),
    );
  };
  for (const past of windowsBefore(window, flow.since)) {
    const look = lookAt(flow, past, calendar);
    tried.push({ look, rest: restOf(look, over(past.at)) });
  }
  const now = lookAt(flow, window, calendar);
  const rests = restOf(now, tried);
  const floor = tried.every(({ look }) => look.came >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const draw = (method: ForecastMethod, look: Look, rest: number, known: readonly Tried[]) => {
    const { from, to, at } = look.window;
    const seed = `${flow.name} ${from} ${to}`;
    const runs = look === now ? RUNS : PAST_RUNS;
    if (method === "history")
      return monthly.sums(startOfMonth(at), monthsLeft(calendar, look.window), seed, runs);
    return drawsOf({
      rest,
      due: method === "pipeline" ? look.due : [],
      errors: errorsOf(method, known),
      months: monthsIn({ from: Math.max(from, at) as Day, to }),
      floor,
      runs,
      seed,
    });
  };
  const drawPast = remembered(
    (method: ForecastMethod): Draw =>
      remembered(({ look, rest: said }) => {
        const rest = said.get(method);
        return rest === undefined ? null : draw(method, look, rest, over(look.window.at));
      }),
  );
  const methods = FORECAST_METHODS.map(
    (method): MethodOutlook => ({
      method,
      rest: rests.get(method) ?? null,
      error: pastError(method, tried, drawPast(method)),
    }),
  );
  const counts = leastOff(methods);
  const record = counts === null ? null : recordOf(tried, drawPast(counts.method));
  return {
    now,
    methods,
    looks: tried.map(({ look }) => look),
    counts,
    draws:
      counts === null || counts.rest === null ? null : draw(counts.method, now, counts.rest, tried),
    record,
  };
}

const errorsOf = (method: ForecastMethod, known: readonly Tried[]): readonly number[] =>
  known.flatMap(({ look, rest }) => {
    const expected = rest.get(method);
    return expected === undefined ? [] : [look.came - expected];
  });

/** Equally likely sums of what a past period's rest might have brought; null where a method had nothing to say. */
type Draw = (tried: Tried) => Float64Array | null;

function pastError(method: ForecastMethod, before: readonly Tried[], draw: Draw): PastError | null {
  const known = before.flatMap((each) => {
    const rest = each.rest.get(method);
    return rest === undefined ? [] : [{ each, rest }];
  });
  if (known.length === 0) return null;
  const off = sum(known.map(({ each, rest }) => Math.abs(each.look.came - rest)));
  const all = sum(known.map(({ each }) => Math.abs(each.look.before + each.look.came)));
  const held = known.flatMap(({ each }) => {
    const sums = draw(each);
    if (sums === null) return [];
    const { came } = each.look;
    return [Number(came >= quantileOf(sums, 0.1) && came <= quantileOf(sums, 0.9))];
  });
  return { tried: known.length, mean: ratio(off, all), held: mean(held) };
}

/** Of the methods that say something the one that was least off; untried ones come last, in their own order. */
function leastOff(methods: readonly MethodOutlook[]): MethodOutlook | null {
  const off = ({ error }: MethodOutlook) =>
    error === null || error.tried < LEAST_TRIED || error.mean === null
      ? Number.POSITIVE_INFINITY
      : error.mean;
  const able = methods.filter(({ rest }) => rest !== null);
  return [...able].sort((a, b) => compared(off(a), off(b)))[0] ?? null;
}

/** Infinities are alike. */
const compared = (a: number, b: number) => (a === b ? 0 : a - b);

/** The chances that would have been given of bringing what the period before had brought, and how often it came so. */
function recordOf(before: readonly Tried[], draw: Draw): ChanceRecord | null {
  const judged = before.flatMap((each) => {
    const { look } = each;
    const earlier = before.find((other) => other.look.window.to === look.window.from - 1)?.look;
    if (earlier === undefined) return [];
    const wanted = earlier.before + earlier.came;
    // What had been reached by then was no question any more.
    const sums = wanted > look.before ? draw(each) : null;
    if (sums === null) return [];
    const given = shareFrom(sums, wanted - look.before);
    return [{ given, happened: Number(look.before + look.came >= wanted) }];
  });
  if (judged.length === 0) return null;
  return {
    tried: judged.length,
    given: mean(judged.map(({ given }) => given)) ?? 0,
    happened: mean(judged.map(({ happened }) => happened)) ?? 0,
  };
}
