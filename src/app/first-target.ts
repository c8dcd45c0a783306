// The one target that a set-up asks for, as the first goal: won value in a period around today.
import type { Day } from "../core/model/day";
import { type Period, periodAt } from "../core/model/period";
import type { PeriodKind, Settings } from "../core/model/settings";
import { parseNumber } from "../core/typed/parse-number";
import { formatter } from "../i18n/format";
import type { Texts } from "../i18n/texts";
import type { TableRows } from "../workbook/write/make-table";
import { refused } from "./fault";
import type { SetUpRequest, TargetPeriod } from "./rpc";

const KINDS = {
  month: ["month", 0],
  quarter: ["quarter", 0],
  year: ["year", 0],
  nextMonth: ["month", 1],
  nextQuarter: ["quarter", 1],
  nextYear: ["year", 1],
} as const satisfies Readonly<Record<TargetPeriod, readonly [PeriodKind, 0 | 1]>>;
export const TARGET_PERIODS = Object.keys(KINDS) as readonly TargetPeriod[];

/**
 * A row of Goals.
 *
 * @param words texts of the workbook's language, for the cells
 * @param texts texts of the user's language, for what is wrong
 * @throws a refusal where the amount is none, or the owner is not in the team
 */
export function firstGoal(
  { amount, period, owner }: NonNullable<SetUpRequest["target"]>,
  team: TableRows,
  settings: Settings,
  today: Day,
  words: Texts,
  texts: Texts,
): TableRows[number] {
  const value = parseNumber(amount);
  if (value === null || value <= 0) throw refused("amount", "notANumber", texts.setUp.badAmount);
  const who = owner?.trim() ?? "";
  if (who !== "" && !team.some(({ name }) => name === who))
    throw refused("owner", "unknownReference", texts.setUp.noSuchOwner(who));
  const { months } = formatter(settings.language, settings.currency);
  const { from, to } = periodOf(period, today, settings.fiscalStart);
  return {
    id: "G-1",
    name: words.setUp.goalName(months(from ?? today, to ?? today)),
    metric: words.choice.metrics.wonValue,
    unit: settings.currency,
    direction: words.choice.directions.up,
    target: value,
    start: from,
    due: to,
    owner: who === "" ? null : who,
  };
}

function periodOf(period: TargetPeriod, today: Day, fiscalStart: number): Period {
  const [kind, ahead] = KINDS[period];
  const now = periodAt(kind, today, fiscalStart);
  return ahead === 0 || now.to === null ? now : periodAt(kind, (now.to + 1) as Day, fiscalStart);
}
