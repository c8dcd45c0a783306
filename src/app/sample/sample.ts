// The sample workbook's rows: a team of six in the middle of its quarter, whatever day that is.
import { isShownAtFirst, KPI_KEYS, type KpiKey } from "../../core/kpi/dictionary";
import type { Day } from "../../core/model/day";
import type { Language } from "../../core/model/rows";
import { activityRows, costRows } from "./activities";
import { checkInRows } from "./check-ins";
import { collectionRows, dealRows, sampleDeals, stageRows } from "./deals";
import { feedbackRows } from "./feedback";
import { actualRows, goalRows, planRows } from "./goals";
import { row, type SampleRow, type SampleRows, sceneAt, wordsOf } from "./scene";
import { stageChangeRows } from "./stage-changes";
import { baselineRows, leaveRow, projectRows, taskRows } from "./tasks";
import { calendarRows, teamRows } from "./team";

export type { SampleRow, SampleRows };

const KPI_TARGETS: Readonly<Partial<Record<KpiKey, number>>> = {
  winRate: 0.35,
  salesCycle: 60,
  milestonesOnTime: 0.9,
};

/**
 * Rows by table, each as field key to the cell's value: days as serial numbers, money in major units, percents from
 * 0 to 1, choices in the language's words, people by name and other rows by ID. The same for the same day.
 */
export function sampleRows(language: Language, asOf: Day): SampleRows {
  const scene = sceneAt(language, asOf);
  const deals = sampleDeals(scene);
  return {
    goals: goalRows(scene),
    plan: planRows(scene),
    checkIns: checkInRows(scene),
    projects: projectRows(scene),
    tasks: taskRows(scene),
    baselines: baselineRows(scene),
    deals: dealRows(deals, scene),
    stages: stageRows(scene),
    stageChanges: stageChangeRows(deals, scene),
    actuals: actualRows(scene),
    activities: activityRows(deals, scene),
    costs: costRows(scene),
    collections: collectionRows(deals, scene),
    feedback: feedbackRows(deals, scene),
    team: teamRows(scene),
    calendar: [
      ...calendarRows(scene.holidays, scene.choice),
      leaveRow(scene, scene.holidays.length + 1),
    ],
    kpis: KPI_KEYS.map((key) =>
      row({ id: key, show: isShownAtFirst(key), target: KPI_TARGETS[key] }),
    ),
  };
}

/** What the sample's Settings say otherwise than the defaults. */
export function sampleSettings(language: Language): {
  readonly currency: string;
  readonly recipients: readonly string[];
} {
  const { currency, team } = wordsOf(language);
  return { currency, recipients: team.slice(0, 2).map((person) => person.mail) };
}
