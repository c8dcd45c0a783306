// What somebody has to look at this week, most pressing first.
import type { GoalState } from "./goals/assess-goals";
import type { Day } from "./model/day";
import type { DealFacts } from "./model/facts";
import type { Reason } from "./model/reason";
import type { Deal, PersonId } from "./model/rows";
import type { TaskState } from "./model/task-state";

export interface Attention {
  readonly kind: "goal" | "task" | "milestone" | "deal";
  readonly id: string;
  readonly name: string;
  readonly owner: PersonId | null;
  readonly severity: "red" | "amber";
  readonly reasons: readonly Reason[];
}

export function attention(
  goals: readonly GoalState[],
  tasks: readonly TaskState[],
  deals: readonly Deal[],
  facts: readonly DealFacts[],
  asOf: Day,
): readonly Attention[] {
  const all: Attention[] = [
    ...goals.flatMap((state): Attention[] => {
      const severity = goalSeverity(state);
      if (severity === null) return [];
      const { goal, reasons } = state;
      return [
        { kind: "goal", id: goal.id, name: goal.name ?? "", owner: goal.owner, severity, reasons },
      ];
    }),
    ...byDay(tasks, ({ ends }) => ends).flatMap(({ task, status, reasons }): Attention[] =>
      status === "late" || status === "risk"
        ? [
            {
              kind: task.milestone ? "milestone" : "task",
              id: task.id,
              name: task.name ?? "",
              owner: task.owner,
              severity: status === "late" ? "red" : "amber",
              reasons,
            },
          ]
        : [],
    ),
    ...byDay(openDeals(deals, facts), ({ nextDate }) => nextDate).flatMap((deal): Attention[] =>
      deal.nextDate !== null && deal.nextDate < asOf
        ? [
            {
              kind: "deal",
              id: deal.id,
              name: deal.name ?? deal.customer ?? "",
              owner: deal.owner,
              severity: "amber",
              reasons: [
                { code: "dealOverdue", params: { days: asOf - deal.nextDate }, ids: [deal.id] },
              ],
            },
          ]
        : [],
    ),
  ];
  // Array.prototype.sort is stable: within a severity goals come first, then tasks, then deals.
  return all.sort((a, b) => Number(a.severity === "amber") - Number(b.severity === "amber"));
}

function goalSeverity({ status, reasons }: GoalState): "red" | "amber" | null {
  if (status === "red" || status === "missed") return "red";
  const toDo = reasons.some(({ code }) => code === "goalStale" || code === "planOutdated");
  return status === "amber" || toDo ? "amber" : null;
}

function openDeals(deals: readonly Deal[], facts: readonly DealFacts[]): readonly Deal[] {
  return deals.filter((_, i) => facts[i]?.outcome === "open");
}

/** The longest overdue first. */
function byDay<T>(entries: readonly T[], dayOf: (entry: T) => Day | null): readonly T[] {
  return [...entries].sort((a, b) => (dayOf(a) ?? 0) - (dayOf(b) ?? 0));
}
