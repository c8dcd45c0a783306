// Why a file does not agree: the rule that it follows and Milepost leaves out, said once for each file.

/** Rules of Microsoft Project that no sheet of a sales team needs. */
const RULES = {
  shifts:
    "a task lasts as long as the people on it work by their own shifts (nights, around the clock); the rows compared do not say who they are",
  levelled: "tasks stand later than their links ask, moved by levelling people’s load",
  split: "a task is interrupted, and gone on with later",
  ignored: "a task with a calendar of its own leaves its people’s calendars out of account",
  mustFinish:
    "a “must finish on” date stands although what leads to it ends later; here the links win, and the slack is negative",
} as const;

/** The rule that each file follows besides ours; every other file agrees. */
export const MISSING: Readonly<Record<string, keyof typeof RULES>> = {
  "mpxj: sample.mpp": "shifts",
  "mpxj: sample98.mpp": "shifts",
  "mpxj: sample.mpx": "shifts",
  "mpxj: mpp9resource.mpp": "shifts",
  "mpxj: mpp9resource-from12.mpp": "shifts",
  "mpxj: mpp9resource-from14.mpp": "shifts",
  "mpxj: mpp12resource.mpp": "shifts",
  "mpxj: mpp12resource-from14.mpp": "shifts",
  "mpxj: mpp14resource.mpp": "shifts",
  "mpxj: slack9.mpp": "mustFinish",
  "aspose-tasks: BudgetWorkAndCost.mpp": "ignored",
  "aspose-tasks: CustomerFeedback.mpp": "levelled",
  "aspose-tasks: GetGeneralResourceAssignmentProperties.mpp": "shifts",
  "aspose-tasks: ResourceAssignmentCosts.mpp": "shifts",
  "aspose-tasks: ResourceAssignmentOvertimes.mpp": "shifts",
  "aspose-tasks: SplitTaskFinishDate.mpp": "split",
};

/** The rule in words, which the report shows. */
export function missingRule(file: string): string {
  const rule = MISSING[file];
  return rule === undefined ? "" : RULES[rule];
}
