// Money by project against its budget: what was spent, and what it will cost if the rest costs as much as what is done.
import type { Finding } from "../model/issue";
import { toBase } from "../model/money";
import type { Cost, Minor, Project, ProjectId } from "../model/rows";
import type { Settings } from "../model/settings";
import { ratio } from "../statistics/mean";

/** Amounts in base currency, minor units. */
export interface ProjectMoney {
  readonly project: Project;
  readonly spent: Minor;
  readonly budget: Minor | null;
  /** Spent of the budget, 0 to 1 and beyond; null without a budget. */
  readonly share: number | null;
  /** Spent by the part that is done; null while nothing is done, or nothing spent. */
  readonly forecast: Minor | null;
  /** Spent more than the budget, or about to. */
  readonly over: "spent" | "forecast" | null;
}

/**
 * One entry for each project that has a budget or costs, in the projects' order.
 *
 * @param doneOf the part of a project that is done, 0 to 1
 */
export function projectMoney(
  projects: readonly Project[],
  costs: readonly Cost[],
  doneOf: (id: ProjectId) => number | null,
  settings: Settings,
): readonly ProjectMoney[] {
  const spent = new Map<ProjectId, number>();
  for (const { project, amount, currency } of costs) {
    const base = amount === null ? null : toBase(amount, currency, settings);
    if (project !== null && base !== null) spent.set(project, (spent.get(project) ?? 0) + base);
  }
  return projects.flatMap((project): readonly ProjectMoney[] => {
    const sum = spent.get(project.id);
    if (sum === undefined && project.budget === null) return [];
    return [moneyOf(project, (sum ?? 0) as Minor, doneOf(project.id))];
  });
}

function moneyOf(project: Project, spent: Minor, done: number | null): ProjectMoney {
  const { budget } = project;
  const forecast =
    done === null || done <= 0 || spent <= 0 ? null : (Math.round(spent / done) as Minor);
  const share = budget === null ? null : ratio(spent, budget);
  const beyond = (amount: number | null) => budget !== null && amount !== null && amount > budget;
  const over = beyond(spent) ? "spent" : beyond(forecast) ? "forecast" : null;
  return { project, spent, budget, share, forecast, over };
}

/** Costs in a currency without a rate. */
export function costFindings(costs: readonly Cost[], settings: Settings): readonly Finding[] {
  return costs.flatMap(({ id, amount, currency }): readonly Finding[] =>
    amount !== null && currency !== null && toBase(amount, currency, settings) === null
      ? [
          {
            code: "unknownCurrency",
            table: "costs",
            id,
            column: "currency",
            params: { value: currency },
          },
        ]
      : [],
  );
}
