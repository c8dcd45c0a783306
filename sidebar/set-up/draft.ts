// What was chosen in the set-up's dialog so far, and the request that it makes.
import type { Beginning, Country, SetUpRequest, TargetPeriod } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";

export const WAYS = ["empty", "mine", "sample"] as const;
export type Way = (typeof WAYS)[number];

export const PERIODS: readonly TargetPeriod[] = [
  "month",
  "quarter",
  "year",
  "nextMonth",
  "nextQuarter",
  "nextYear",
];
export const COUNTRIES: readonly Country[] = ["CN", "US"];

export interface Draft {
  readonly way: Way;
  readonly lang: Language;
  readonly currency: string;
  readonly fiscalStart: number;
  readonly weekStart: number;
  readonly country: Country | null;
  readonly team: string;
  readonly amount: string;
  readonly period: TargetPeriod;
  readonly owner: string;
}

/** Whoever has sheets most likely came with them. */
export function draftOf({ mine, ...first }: Beginning): Draft {
  const { lang, currency, fiscalStart, weekStart, country } = first;
  const habits = { lang, currency, fiscalStart, weekStart, country };
  return {
    way: mine ? "mine" : "empty",
    ...habits,
    team: "",
    amount: "",
    period: "quarter",
    owner: "",
  };
}

/** @param ready where it is set up already, only what is missing is made */
export function requestOf(draft: Draft, ready: boolean, progress: string): SetUpRequest {
  const { way, lang, currency, fiscalStart, weekStart, country, team, amount, period } = draft;
  if (ready || way === "sample")
    return { template: ready ? "empty" : "sample", lang, fiscalStart, weekStart, progress };
  const owner = draft.owner === "" ? {} : { owner: draft.owner };
  return {
    template: "empty",
    lang,
    currency,
    fiscalStart,
    weekStart,
    country,
    progress,
    ...(team.trim() === "" ? {} : { team }),
    ...(amount.trim() === "" ? {} : { target: { amount, period, ...owner } }),
  };
}
