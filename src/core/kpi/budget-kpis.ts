// KPIs of projects with a budget, as of today: what was spent of it, and earned value. The period does not matter.
import type { ProjectValue } from "../model/facts";
import { sum } from "../statistics/mean";
import { blank, type Definitions, type KpiFacts, type KpiValue, known } from "./definition";
import { costIndex, estimateAtCompletion, scheduleIndex, toCompleteIndex } from "./earned-value";

/** Rows of Projects that have a budget; and those of them of whose work it is known how far it is. */
const WITH_BUDGET = '{projects.actualCost};{projects.budget};">0"';
const BUDGET = 'SUMIFS({projects.budget};{projects.budget};">0")';
const EARNING = '{projects.earnedValue};">=0"';
const BAC = `SUMIFS({projects.budget};${EARNING})`;
const PV = `SUMIFS({projects.plannedValue};${EARNING})`;
const EV = `SUMIFS({projects.earnedValue};${EARNING})`;
const AC = `SUMIFS({projects.actualCost};${EARNING})`;

/** Sums of decimals are seldom exactly nothing. */
const SPENT = `ROUND(${AC};4)>0`;

/** All projects together, in major units. */
interface Sums {
  readonly budget: number;
  readonly planned: number;
  readonly earned: number;
  readonly cost: number;
}

function summed(projects: readonly ProjectValue[], decimals: number): Sums {
  const total = (pick: (project: ProjectValue) => number | null) =>
    sum(projects.map((project) => pick(project) ?? 0)) / 10 ** decimals;
  return {
    budget: total(({ budget }) => budget),
    planned: total(({ planned }) => planned),
    earned: total(({ earned }) => earned),
    cost: total(({ cost }) => cost),
  };
}

/** Over the projects of whose work it is known how far it is. */
function earning(facts: KpiFacts, compute: (sums: Sums) => KpiValue): KpiValue {
  const known = facts.projects.filter(({ earned }) => earned !== null);
  return known.length === 0 ? blank("kpiNoBudgets") : compute(summed(known, facts.decimals));
}

const index = {
  unit: "ratio",
  better: "more",
  metric: null,
  accumulates: false,
  ofEverybody: true,
  ofToday: true,
} as const;

export const BUDGET_KPIS = {
  budgetUsed: {
    unit: "percent",
    better: "less",
    metric: null,
    accumulates: false,
    ofEverybody: true,
    ofToday: true,
    formula: `IFERROR(SUMIFS(${WITH_BUDGET})/${BUDGET};"")`,
    compute: ({ projects, decimals }) => {
      const { budget, cost } = summed(projects, decimals);
      return projects.length === 0 ? blank("kpiNoBudgets") : known(cost / budget);
    },
  },
  scheduleIndex: {
    ...index,
    formula: `IFERROR(${EV}/${PV};"")`,
    compute: (facts) =>
      earning(facts, ({ earned, planned }) => {
        const value = scheduleIndex(earned, planned);
        return value === null ? blank("kpiNothingPlanned") : known(value);
      }),
  },
  costIndex: {
    ...index,
    formula: `IF(${SPENT};${EV}/${AC};"")`,
    compute: (facts) =>
      earning(facts, ({ earned, cost }) => {
        const value = cost <= 0 ? null : costIndex(earned, cost);
        return value === null ? blank("kpiNothingSpent") : known(value);
      }),
  },
  estimateAtCompletion: {
    ...index,
    unit: "money",
    better: "less",
    formula: `IF(${SPENT};IFERROR(${BAC}/(${EV}/${AC});"");"")`,
    compute: (facts) =>
      earning(facts, (sums) => {
        const { earned, planned, cost } = sums;
        const indices = { cpi: costIndex(earned, cost), spi: scheduleIndex(earned, planned) };
        if (indices.cpi === null || cost <= 0) return blank("kpiNothingSpent");
        const value = estimateAtCompletion("typical", { ...sums, ...indices });
        return value === null ? blank("kpiNothingDone") : known(value);
      }),
  },
  toCompleteIndex: {
    ...index,
    better: "less",
    formula: `IF(ROUND(${BAC}-${AC};4)>0;(${BAC}-${EV})/(${BAC}-${AC});"")`,
    compute: (facts) =>
      earning(facts, ({ budget, earned, cost }) => {
        const value = toCompleteIndex(budget, earned, cost, budget);
        return value === null || cost >= budget ? blank("kpiBudgetSpent") : known(value);
      }),
  },
} as const satisfies Definitions;
