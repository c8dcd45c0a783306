// Every text in English, the source. zh-CN.ts is checked against its shape, so that no text can be missing.

import type { Quantity, ReasonParams } from "../core/model/reason";
import type { Formatter } from "./format";
import type { EffectTexts, IssueTexts, ReasonTexts, SmartTexts } from "./sentences";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const days = (n: number) => count(n, "working day", "working days");
const deals = (n: number) => count(n, "deal", "deals");

/** "3 deals of $120,000", or the number alone where money is not what is counted. */
const worth = (p: { readonly deals: number; readonly amount: Quantity | null }, f: Formatter) =>
  p.amount === null ? deals(p.deals) : `${deals(p.deals)} of ${f.quantity(p.amount)}`;

const constraints = {
  startBy: "Start by",
  finishBy: "Finish by",
  mustStart: "Must start on",
  mustFinish: "Must finish on",
};

const driver = ({ name, metric }: ReasonParams["leverCannot"]) =>
  name === null && metric !== null ? en.choice.metrics[metric] : `“${name ?? ""}”`;

/** What KPIs are cut by. */
const slices = {
  person: "Person",
  team: "Team",
  department: "Department",
  product: "Product",
  region: "Region",
  segment: "Segment",
  source: "Source",
};
const compared = { before: "the period before", lastYear: "the same period last year" };
/** What a sentence lists at most. */
const MOST_CHOICES = 10;
const MOST_STUCK = 5;

const kpiNamed = ({ kpi, name }: ReasonParams["kpiOfBlank"]) => {
  const known: Readonly<Record<string, { readonly name: string }>> = en.kpi;
  return `“${known[kpi ?? ""]?.name ?? name ?? ""}”`;
};

const reason: ReasonTexts = {
  goalReached: (p, f) =>
    f.isNothing(p.over) ? "Target reached." : `Target surpassed by ${f.quantity(p.over)}.`,
  goalNotStarted: (p, f) => `Starts on ${f.day(p.start)}.`,
  goalAhead: (p, f) =>
    f.isNothing(p.by)
      ? "Exactly on pace."
      : `${f.quantity(p.by)} ahead of pace${p.workdays > 0 ? ` (${days(p.workdays)})` : ""}.`,
  goalBehind: (p, f) =>
    f.isNothing(p.by)
      ? "Exactly on pace."
      : `${f.quantity(p.by)} behind pace${p.workdays > 0 ? ` (${days(p.workdays)})` : ""}.`,
  goalMissed: (p, f) =>
    f.isNothing(p.by)
      ? "Ended just short of the target."
      : `Ended ${f.quantity(p.by)} short of the target.`,
  // Less than one a day says little: then what is left in all.
  goalNeeds: (p, f) =>
    p.perDay.value < 1 || p.left === 1
      ? `Still ${f.quantity({ ...p.perDay, value: p.perDay.value * p.left })} to go in the ${days(p.left)} left.`
      : `Needs ${f.quantity(p.perDay)} on each of the ${days(p.left)} left.`,
  goalMostOf: (p, f) => `${f.percent(p.share)} of the gap is in “${p.name}”.`,
  goalAside: (p) => (p.state === "draft" ? "A draft: it does not count yet." : "Dropped."),
  goalToClose: () => "Close it, or carry it over.",
  goalStale: (p) => `No check-in for ${count(p.days, "day", "days")}.`,
  goalDealsSlipped: (p, f) => {
    const what = `${worth(p, f)} slipped out of ${f.months(p.month, p.month)}`;
    const where = p.place === null ? "" : ` in ${p.place}`;
    if (p.share === null) return `${what}${where}.`;
    if (p.share >= 1) return `${what}${where}, enough to close the gap.`;
    return p.place === null
      ? `${what}: ${f.percent(p.share)} of the gap.`
      : `${f.percent(p.share)} of the gap is${where}: ${what}.`;
  },
  goalDealsLost: (p, f) => `${worth(p, f)} lost.`,
  goalTasksLate: (p) =>
    p.tasks === 1 ? `“${p.name}” is late.` : `${p.tasks} tasks are late, first “${p.name}”.`,
  goalAlsoOf: (p, f) => `${f.percent(p.share)} in “${p.name}”.`,
  leverAlone: (p, f) =>
    `${driver(p)} alone would have to go from ${f.level(p.was)} to ${f.level(p.wants)}${p.change === null ? "" : ` (${p.change > 0 ? "+" : ""}${f.percent(p.change)})`}.`,
  leverCannot: (p) => `${driver(p)} alone cannot do it.`,
  leversTogether: (p, f) => `All together: ${p.change > 0 ? "+" : ""}${f.percent(p.change)} each.`,
  planOutdated: (p) =>
    `${count(p.parts, "part", "parts")} in Plan no longer ${p.parts === 1 ? "fits" : "fit"} the goal or the calendar: break it down again to see what changes.`,
  partTypedOver: (p, f) => `Typed over; computed: ${f.quantity(p.would)}.`,
  partOutdated: (p, f) => `Broken down again it would be ${f.quantity(p.would)}.`,
  partProvisional: (p) => `Provisional: the holidays of ${p.year} are not announced yet.`,
  goalNoTarget: () => "No target yet: fill in the target.",
  goalNoStartValue: () => "No start value yet: a goal downwards needs one.",
  goalNoWay: () => "The target is the same as the start value: change one of the two.",
  goalNoDates: () => "No dates yet: fill in start and due.",
  goalNoActual: () => "Nothing to count from yet.",
  taskLate: (p) => (p.workdays > 0 ? `Late by ${days(p.workdays)}.` : "Late."),
  taskMissesDue: (p, f) => `Will miss its deadline, ${f.day(p.due)}, by ${days(p.workdays)}.`,
  taskWaitsFor: (p) => {
    const slipped = p.workdays > 0 ? `, which slipped ${days(p.workdays)}` : "";
    return `Waits for ${p.id} ${p.name}${slipped}; ${p.slack > 0 ? `${days(p.slack)} of slack left` : "no slack left"}.`;
  },
  taskBreaksConstraint: (p) => `Will miss “${constraints[p.constraint]}” by ${days(p.workdays)}.`,
  taskCritical: () => "On the critical path: no slack.",
  taskNoDays: () => "No duration: counted as 1 working day.",
  taskOverdueStart: (p) => `Should have begun ${days(p.workdays)} ago.`,
  projectChance: (p, f) =>
    `${f.percent(p.chance)} chance to finish by ${f.day(p.due)}; 80 % sure to finish by ${f.day(p.sure)}.`,
  projectLikely: (p, f) =>
    `Even odds to finish by ${f.day(p.likely)}; 80 % sure to finish by ${f.day(p.sure)}.`,
  kpiNoDealsClosed: () => "No deals closed to compute from.",
  kpiNoDealsWon: () => "No deals won to compute from.",
  kpiNoAmounts: (p) => `None of the ${deals(p.deals)} has an amount.`,
  kpiNoOpenDeals: () => "No open deals expected in this period.",
  kpiNoDates: (p) => `None of the ${deals(p.deals)} has both dates.`,
  kpiNoCustomers: () => "No won deal names its customer.",
  kpiNoCosts: () => `No costs in ${en.table.costs} in this period.`,
  kpiNoNewCustomers: () => "No new customer in this period.",
  kpiNoMarketSize: () =>
    `The market’s size is not known: see “${en.settings.rows.marketSize.name}” in ${en.table.settings}.`,
  kpiWithoutEnd: () => "All time has no such figure. Choose a month, quarter or year.",
  kpiNoCollections: () => `No amounts in ${en.table.collections}.`,
  kpiNothingWon: () => "Nothing was won in this period.",
  kpiNoActivities: () => `No rows in ${en.table.activities}.`,
  kpiNoFeedback: () => `No answers in ${en.table.feedback} in this period.`,
  kpiNoTasks: () => "No task was due.",
  kpiNoBudgets: () => "No project has a budget and tasks.",
  kpiNothingPlanned: () => "No work was planned by now.",
  kpiNothingDone: () => "No work is done yet.",
  kpiNothingSpent: () => "Nothing was spent on projects with a budget.",
  kpiBudgetSpent: () => "The budget is spent.",
  kpiSomeUncounted: (p) =>
    `${p.rows} of ${count(p.of, "row", "rows")} in ${en.table[p.table]} ${p.rows === 1 ? "has" : "have"} no amount, or no exchange rate, and ${p.rows === 1 ? "does" : "do"} not count.`,
  kpiNoMilestones: () => "No milestone was due.",
  kpiNoChances: (p) => `None of the ${deals(p.deals)} or their stages has a chance.`,
  kpiSomeWithout: (p) =>
    `Left out: ${p.deals} of ${deals(p.of)}, for want of an amount or a chance.`,
  kpiSomeWithoutDates: (p) =>
    `Left out: ${p.deals} of ${deals(p.of)}, for want of a date or since they closed before they were created.`,
  kpiNoPeriodBefore: () => "All time has no other period to stand beside.",
  kpiNothingBefore: (p) => `Nothing to compare with: nobody bought in ${compared[p.compare]}.`,
  kpiNoTarget: () => "No goal sets a target for won value in this period.",
  kpiNothingLacking: () => "The target is reached: nothing is left to cover.",
  kpiLacking: (p, f) => `${f.quantity(p.by)} of the target is still to be won.`,
  funnelNoStages: () => "Stages holds no stage yet: give each a name, an order and a kind.",
  funnelNoHistory: () =>
    "No record of stage changes yet: open deals count at their stage, won deals as through all stages. Milepost records changes each week; or keep the day of each stage in a column of Deals with the stage’s name.",
  funnelLeftOut: (p) =>
    `Left out of the steps: ${p.deals} of ${deals(p.of)} lost, since nothing tells how far they came.`,
  bottleneckConversion: (p, f) =>
    `Bottleneck: ${p.stage}. ${f.percent(p.share)} of the deals go on from it, ${f.percent(p.usual)} in the year before.`,
  bottleneckTime: (p) =>
    `Bottleneck: ${p.stage}. Deals stand in it for ${count(Math.round(p.days), "day", "days")}, ${Math.round(p.usually)} in the year before.`,
  bottleneckStuck: (p) =>
    p.names.length > MOST_STUCK
      ? `Stuck in it: ${p.names.slice(0, MOST_STUCK).join(", ")} and ${p.names.length - MOST_STUCK} more.`
      : `Stuck in it: ${p.names.join(", ")}.`,
  bottleneckNone: () => "No stage is noticeably worse than in the year before.",
  bottleneckTooLittle: (p) =>
    `Too little history to name a bottleneck: ${deals(p.deals)} closed in the period and ${p.dealsBefore} in the year before; it takes ${p.least} and ${p.leastBefore} with their stages.`,
  kpiBehind: (p, f) =>
    f.isNothing(p.by)
      ? "Exactly where it should be."
      : `${f.quantity(p.by)} short of where it should be.`,
  kpiOver: (p, f) =>
    f.isNothing(p.by)
      ? "Exactly where it should be."
      : `${f.quantity(p.by)} more than it should be.`,
  kpiReached: (p, f) =>
    f.isNothing(p.over)
      ? "Exactly where it should be."
      : `${f.quantity(p.over)} better than it should be.`,
  kpiWorse: (p, f) =>
    f.isNothing(p.by)
      ? `As in ${compared[p.compare]}.`
      : `${f.quantity(p.by)} worse than ${compared[p.compare]}.`,
  kpiBetter: (p, f) =>
    f.isNothing(p.by)
      ? `As in ${compared[p.compare]}.`
      : `${f.quantity(p.by)} better than ${compared[p.compare]}.`,
  sliceUnknown: (p) =>
    p.choices.length === 0
      ? `${slices[p.slice]}: nothing here is called “${p.value}”, and there is nothing else to choose from.`
      : `${slices[p.slice]}: nothing here is called “${p.value}”. There is: ${p.choices.slice(0, MOST_CHOICES).join(", ")}${p.choices.length > MOST_CHOICES ? ` and ${p.choices.length - MOST_CHOICES} more` : ""}.`,
  kpiNotSliced: (p) => `Cannot be told apart by ${slices[p.slice].toLowerCase()}.`,
  forecastOver: () => "The period is over: what came is all there is.",
  forecastShortHistory: (p) =>
    `Too little history: ${count(p.months, "whole month is", "whole months are")} missing.`,
  chanceShortHistory: (p) =>
    `Too little history for a chance: ${count(p.months, "whole month is", "whole months are")} missing.`,
  forecastNotBegun: () => "Nothing has come in the period yet from which a pace could be taken.",
  forecastNoDeals: () => "This figure does not come from open deals.",
  forecastNoneDue: () => "No open deal with a chance is expected in the rest of the period.",
  forecastOverdue: (p) =>
    `${p.deals === 1 ? "One open deal is" : `${p.deals} open deals are`} overdue by up to ${p.days} days and ${p.deals === 1 ? "counts" : "count"} half.`,
  kpiNoFormula: () =>
    `Has no formula that can be read: see ${en.field.kpis.check} in ${en.table.kpis}.`,
  kpiInCircle: () => "Its formula needs itself, in a circle.",
  kpiByZero: () => "Its formula divides by zero.",
  kpiTooLarge: () => "Its formula comes to more than a cell can hold.",
  kpiOfBlank: (p) => `${kpiNamed(p)} is blank.`,
  dealOverdue: (p) => `Next step overdue by ${count(p.days, "day", "days")}.`,
  dealNoNextStep: () => "No next step.",
};

const issue: IssueTexts = {
  notADate: (p) => `“${p.value}” is not a date. Type it like 2026-03-31.`,
  notANumber: (p) => `“${p.value}” is not a number. Type digits only, like 1200.50.`,
  notAPercent: (p) => `“${p.value}” is not between 0 % and 100 %.`,
  notAYesNo: (p) => `“${p.value}” is neither yes nor no. Tick the box, or leave it empty.`,
  notAChoice: (p) => `“${p.value}” is not in the list. Choose one of: ${p.choices.join(", ")}.`,
  tooLong: (p) => `The text is ${p.length} characters long. Shorten it.`,
  errorValue: (p) => `The formula gives ${p.value}. Mend the formula.`,
  negative: (p) => `“${p.value}” is below zero. Type zero or more.`,
  tooLarge: (p) => `“${p.value}” is too large. Type a smaller number.`,
  unknownReference: (p) =>
    `“${p.value}” is not in ${en.table[p.table]}. Add it there, or choose another.`,
  ambiguousReference: (p) => `“${p.value}” may be ${p.ids.join(" or ")}. Type the ID instead.`,
  repeatedId: (p) => `ID ${p.value} stands twice. Give this row an ID of its own.`,
  missing: () => "Is empty. Fill it in.",
  cycle: (p) =>
    `Runs in a circle: ${[...p.ids, p.ids[0]].join(" → ")}. Take one of these links out.`,
  selfReference: () => "Refers to itself. Take it out.",
  notALink: (p) =>
    `“${p.value}” is not a link. Type the task's ID, then if needed FS, SS, FF or SF and the distance, like T-3 or T-3FS+2d.`,
  repeatedLink: (p) => `“${p.value}” stands twice; the stronger counts. Take one of them out.`,
  severalOwners: (p) =>
    `“${p.value}” names ${p.names.length} people: ${p.names.join(", ")}. Exactly one is accountable. Keep one of them here.`,
  contradiction: (p) =>
    p.own
      ? `Cannot be kept: its own date ${p.day} makes it ${days(p.workdays)} too late. Change one of the two.`
      : `Cannot be kept: ${p.id} stands at ${p.day}, which makes this ${days(p.workdays)} too late. Change this date, that of ${p.id}, or the links between them.`,
  beyondCalendar: () => "Ends after the year 9999. Check the days and the lags of the links.",
  closedBeforeCreated: () =>
    "Is before the day on which the deal was created, so that its sales cycle counts nowhere. Change one of the two.",
  endsBeforeStart: () => "Is before the start. Change one of the two.",
  noPeriod: (p) =>
    `From and to are no month, quarter or year, so this counts for none. For the month: ${p.first} to ${p.last}.`,
  tooFarFromStart: () => "Is more than ten years after the start. Check the year.",
  unknownCurrency: (p) => `No rate for “${p.value}”. Add it under “Exchange rates” in Settings.`,
  unknownStage: (p) =>
    `“${p.value}” is not in Stages. Add it there, and say whether it is open, won or lost.`,
  missingColumn: () =>
    "This column is missing. Give a column this header, or adopt the sheet again.",
  relativeDay: (p) => `“${p.value}” is read as ${p.day}. Type that date, so that it stays right.`,
  estimatesOutOfOrder: (p) =>
    `Best case, days and worst case have to rise, but are ${p.low}, ${p.mode} and ${p.high}. Change one of them.`,
  outsideParent: (p) =>
    `Lies outside ${p.id}, which runs from ${p.first} to ${p.last}. Change the dates of one of the two.`,
  unitsDiffer: (p) =>
    `Does not count in ${p.id}: the two have different units. Give both the same metric or unit, or roll ${p.id} up by “${en.choice.rollUps.none}”.`,
  againstDirection: (p) =>
    `${p.target} lies on the wrong side of the start value, ${p.startValue}. Change the target, the start value or the direction.`,
  mixedSources: (p) =>
    `Counts “${en.choice.metrics[p.metric]}” alone; rows in ${en.table[p.table]} name this goal and do not count. Change the metric, or take those rows out.`,
  severalGoals: (p) =>
    `“${p.value}” names ${p.ids.length} goals, where one can stand. Keep one of them here.`,
  twiceAWeek: (p) =>
    `${p.id} is of the same goal and week; the later day counts. Keep one of the two.`,
  overridesExceed: (p) =>
    `What is typed over the parts makes ${p.kept}, more than what they are parts of, ${p.whole}. Lower one of them, or raise the target. What people have together may be more on purpose: see “Over-assignment” in Settings.`,
  sharesDiffer: (p) =>
    `The parts that were typed over add up to ${p.sum}, what they are parts of is ${p.target}: a difference of ${p.difference}, and no other part can take it. Change one of them, or empty its override.`,
  doubleColumn: (p) => `Two columns are called “${p.header}”. Rename one.`,
  formulaName: (p) =>
    `There is no KPI “${p.value}” (character ${p.at})${p.near === null ? "." : `; did you mean “${p.near}”?`} Type a KPI’s name as it stands in this sheet.`,
  formulaSign: (p) =>
    `“${p.value}” (character ${p.at}) means nothing here. Use numbers without separators, names of KPIs, + - * / % and brackets.`,
  formulaOperator: (p) =>
    `Between “${p.one}” and “${p.other}” (character ${p.at}) a sign is missing. Put +, -, * or / between them.`,
  formulaOperand: (p) =>
    p.after === null
      ? `Begins with a sign (character ${p.at}). Put a number or a KPI before it.`
      : `After “${p.after}” (character ${p.at}) a number or a KPI is missing. Type one, or take “${p.after}” out.`,
  formulaOpen: (p) => `The bracket at character ${p.at} is not closed. Type “)” where it ends.`,
  formulaClose: (p) => `The bracket at character ${p.at} closes nothing. Take it out.`,
  formulaNoKpi: () =>
    "Names no KPI. Type a formula such as wonValue / visits, without “=” before it.",
  formulaOfSheet: (p) =>
    `Gives ${p.value}, since the sheet takes what begins with “=” for a formula of its own. Type it without “=”, such as wonValue / visits.`,
  formulaCircle: (p) =>
    `Runs in a circle: ${[...p.names, p.names[0]].join(" → ")}. Take one of them out of the other’s formula.`,
  offScale: (p) =>
    `${p.value} is not on the scale of what was asked, ${p.low} to ${p.high}. Change the score, or what was asked.`,
  kpiNameTaken: (p) => `Another KPI is called “${p.value}” already. Choose another name.`,
  kpiNotOwn: () =>
    "This row is of a KPI that Milepost computes. Type your own KPI into a new row below.",
};

const advice: SmartTexts = {
  nameIt: () => "Say who and what: “New customers in the East, 50 a month, by 31 March”.",
  sayMore: (p) =>
    `“${p.name}” can mean anything. Say who and what: “New customers in the East, 50 a month, by 31 March”.`,
  sayPlainly: (p) =>
    `Everybody understands “${p.word}” in their own way. Say how many and by when: “50 a month, by 31 March”.`,
  sayDoing: (p) =>
    `“${p.name}” does not say what is done or counted. Add it: “New customers in the East”.`,
  nameOwner: () => "Name one owner who answers for it.",
  chooseMetric: () =>
    `Choose by what it is counted, such as “${en.choice.metrics.newCustomers}” or “${en.choice.metrics.wonDeals}”.`,
  setTarget: () => "Write a target that can be reached or missed, such as 50.",
  sayUnit: () =>
    `Write under “${en.field.goals.unit}” what is counted, such as leads, points or orders.`,
  sayStart: () =>
    `Write under “${en.field.goals.startValue}” where it stands now, so that one sees how far it is.`,
  cannotCompare: () => "With a metric, a target and dates it can be compared with the time before.",
  tooMany: (p, f) =>
    `Asks for ${f.number(p.each)} a working day of ${p.people === 1 ? "one person" : `each of ${p.people} people`}; ${p.most} is a lot. Lower the target, or give it more time or people.`,
  tooSteep: (p, f) =>
    `Needs ${f.number(p.times)} times ${p.byDay ? "the pace of " : "what "}${f.months(p.since, p.until)}${p.byDay ? "" : " gave"} (${f.level(p.before)}). Lower the target, give it more time, or say what will be done differently.`,
  noHistory: () => "There are no figures from the time before to compare it with.",
  sayWhy: () =>
    `Choose the parent goal that it serves, or write under “${en.field.goals.purpose}” what it is for.`,
  setStart: () => `Write under “${en.field.goals.start}” from when on it counts.`,
  setDue: () => `Write under “${en.field.goals.due}” by when, such as 31 March.`,
  swapDates: () => "It ends before it begins. Change one of the two dates.",
  breakDown: (p) =>
    `Runs for ${p.months} months. Break it down into quarters in ${en.table.plan}, or end it within a year.`,
};

const effect: EffectTexts = {
  taskMoves: (p, f) =>
    p.begins === p.ends
      ? `“${p.name}” is on ${f.day(p.begins)}.`
      : `“${p.name}” runs from ${f.day(p.begins)} to ${f.day(p.ends)}.`,
  taskStays: (p, f) => `“${p.name}” still ends on ${f.day(p.ends)}: other tasks or dates hold it.`,
  dueMoves: (p, f) =>
    `The deadline of “${p.name}” becomes ${f.day(p.due)}; it ends on ${f.day(p.ends)} as before.`,
  othersMove: (p) => `Moves ${count(p.tasks, "other task", "other tasks")}.`,
  projectEnds: (p, f) =>
    `${p.name === null ? "Tasks without a project finish" : `“${p.name}” finishes`} ${
      p.workdays === 0
        ? "on another day"
        : `${days(Math.abs(p.workdays))} ${p.workdays > 0 ? "later" : "earlier"}`
    }, on ${f.day(p.ends)}.`,
  missesDue: (p, f) =>
    `${p.milestone ? "Milestone" : "Task"} ${p.id} “${p.name}” misses its deadline, ${f.day(p.due)}, by ${days(p.workdays)}.`,
  meetsDue: (p, f) =>
    `${p.milestone ? "Milestone" : "Task"} ${p.id} “${p.name}” meets its deadline again, ${f.day(p.due)}.`,
  becomeCritical: (p) => `${count(p.tasks, "task becomes", "tasks become")} critical.`,
  contradicts: (p) =>
    `The dates of ${p.id} “${p.name}” contradict each other: it has less than no slack.`,
};

export const en = {
  product: "Milepost",
  languageName: "English",
  menu: {
    openSidebar: "Open sidebar",
    openTaskForm: "Add a task",
    openTemplates: "Add tasks from a template",
    openDealForm: "Add a deal",
    openActivityForm: "Log an activity",
    openGoalForm: "Add a goal",
    openGoals: "Check in on goals",
    openBreakdown: "Break a goal down",
    openForecast: "Open the forecast",
    openBaselines: "Save or compare baselines",
    openPicture: "Open the Gantt chart",
    openGoalPicture: "Open the goal tree picture",
    recalculate: "Recalculate",
    preview: "Preview changes",
    levelLoad: "Level the load",
    undo: "Undo the last run",
    sendReports: "Send the report",
    openAdopt: "Adopt a sheet of mine",
    setUp: "Set up",
    openSettings: "Change settings",
    resetLook: "Reset the look of the views",
    removeMilepost: "Remove from this workbook",
  },
  removal: {
    ask: "Milepost’s sheets that nobody has changed are deleted, and so are its settings and its weekly run. Sheets of your own, and those of Milepost’s with anything of yours in them, stay. This cannot be undone. Remove Milepost?",
    done: (n: number) => `Milepost is removed: ${count(n, "sheet", "sheets")} deleted.`,
    kept: (names: string) => `Changed since Milepost made them, so they stay: ${names}.`,
    adopted: (names: string) =>
      `Your own sheets stay, with the columns that Milepost added at their right: ${names}.`,
    blankSheet: "Sheet1",
  },
  table: {
    goals: "Goals",
    plan: "Plan",
    checkIns: "Check-ins",
    projects: "Projects",
    tasks: "Tasks",
    deals: "Deals",
    stages: "Stages",
    stageChanges: "Stage changes",
    baselines: "Baselines",
    history: "History",
    actuals: "Actuals",
    activities: "Activities",
    costs: "Costs",
    collections: "Collections",
    feedback: "Feedback",
    overrides: "Forecast overrides",
    customers: "Customers",
    products: "Products",
    team: "Team",
    calendar: "Calendar",
    kpis: "KPIs",
    settings: "Settings",
  },
  view: {
    start: "Start",
    goalTree: "Goal Tree",
    timeline: "Timeline",
    kpiSummary: "KPI Summary",
    workload: "Workload",
  },
  journal: "Milepost journal",
  auto: (header: string) => `${header} (auto)`,
  autoNote:
    "Milepost computes this column. What is typed here is replaced; a formula of yours is kept.",
  normalizedNote: (header: string) => `“${header}” as Milepost reads it. Formulas use this column.`,
  normalized: (header: string) => `${header} (read)`,
  field: {
    goals: {
      id: "ID",
      name: "Goal",
      metric: "Metric",
      unit: "Unit",
      direction: "Direction",
      startValue: "Start value",
      target: "Target",
      start: "Start",
      due: "Due",
      owner: "Owner",
      parent: "Parent goal",
      weight: "Weight",
      rollUp: "Roll-up",
      checkIn: "Checked in",
      state: "State",
      purpose: "Why it matters",
      splitBy: "Split by",
      shareBy: "Shared by",
      finest: "Down to",
      previous: "Carries on",
      actual: "Actual",
      attainment: "Attainment",
      expected: "Expected",
      status: "Status",
      confidence: "Confidence",
      smart: "SMART",
      check: "Check",
    },
    plan: {
      id: "ID",
      goal: "Goal",
      person: "Person",
      level: "Period",
      from: "From",
      to: "To",
      share: "Share",
      planned: "Planned",
      override: "Override",
      actual: "Actual",
      attainment: "Attainment",
      note: "Note",
      check: "Check",
    },
    checkIns: {
      id: "ID",
      goal: "Goal",
      on: "Date",
      value: "Value",
      confidence: "Confidence",
      note: "Note",
      person: "Person",
      check: "Check",
    },
    projects: {
      id: "ID",
      name: "Project",
      goal: "Goal",
      customer: "Customer",
      manager: "Manager",
      phase: "Phase",
      budget: "Budget",
      start: "Start",
      due: "Due",
      done: "Done",
      forecast: "Forecast finish",
      p50: "Even odds by",
      p80: "80 % sure by",
      chance: "Chance to be in time",
      outlook: "Outlook",
      plannedValue: "Planned value",
      earnedValue: "Earned value",
      actualCost: "Actual cost",
      slip: "Slip",
      status: "Status",
      check: "Check",
    },
    tasks: {
      id: "ID",
      name: "Task",
      project: "Project",
      goal: "Goal",
      phase: "Phase",
      milestone: "Milestone",
      owner: "Owner",
      after: "After",
      start: "Not before",
      days: "Days",
      due: "Deadline",
      done: "Done",
      started: "Started",
      finished: "Finished",
      effort: "Effort (h)",
      priority: "Priority",
      department: "Department",
      constraint: "Constraint",
      constraintDate: "Constraint date",
      optimistic: "Best case (days)",
      pessimistic: "Worst case (days)",
      acceptance: "Accepted when",
      begins: "Begins",
      ends: "Ends",
      slack: "Slack",
      critical: "Critical",
      status: "Status",
      why: "Why",
      freeSlack: "Free slack",
      latestEnds: "Latest end",
      driver: "Driven by",
      slip: "Slip",
      criticalShare: "How often critical",
      dueChance: "Chance to be in time",
      onTime: "On time",
      doneOnTime: "Done on time",
      inSlice: "In KPI slice",
      check: "Check",
    },
    baselines: {
      id: "ID",
      name: "Baseline",
      savedOn: "Saved on",
      task: "Task",
      begins: "Begins",
      ends: "Ends",
      check: "Check",
    },
    deals: {
      id: "ID",
      name: "Deal",
      customer: "Customer",
      owner: "Owner",
      product: "Product",
      region: "Region",
      source: "Source",
      stage: "Stage",
      amount: "Amount",
      currency: "Currency",
      chance: "Chance",
      created: "Created",
      expected: "Expected close",
      closed: "Closed",
      nextStep: "Next step",
      nextDate: "Next date",
      manager: "Manager",
      salesRegion: "Sales region",
      outcome: "Outcome",
      value: "Value",
      weighted: "Weighted",
      cycle: "Cycle (days)",
      newCustomer: "New customer",
      purchase: "Purchase number",
      reached: "Stage reached",
      inSlice: "In KPI slice",
      periodCycle: "Cycle in period (days)",
      retained: "Bought again",
      check: "Check",
    },
    stages: {
      id: "ID",
      name: "Stage",
      order: "Order",
      kind: "Kind",
      chance: "Chance",
      check: "Check",
    },
    stageChanges: { id: "ID", deal: "Deal", from: "From", to: "To", on: "Date" },
    history: {
      id: "ID",
      on: "Date",
      kind: "Kind",
      subject: "Subject",
      value: "Value",
      target: "Target",
      status: "Status",
    },
    actuals: {
      id: "ID",
      goal: "Goal",
      on: "Date",
      value: "Value",
      person: "Person",
      note: "Note",
      check: "Check",
    },
    activities: {
      id: "ID",
      on: "Date",
      kind: "Kind",
      person: "Person",
      customer: "Customer",
      deal: "Deal",
      note: "Note",
      counted: "Counted as",
      inSlice: "In KPI slice",
      check: "Check",
    },
    costs: {
      id: "ID",
      on: "Date",
      amount: "Amount",
      currency: "Currency",
      project: "Project",
      category: "Category",
      note: "Note",
      value: "Value",
      check: "Check",
    },
    collections: {
      id: "ID",
      on: "Date",
      amount: "Amount",
      currency: "Currency",
      deal: "Deal",
      note: "Note",
      value: "Value",
      inSlice: "In KPI slice",
      check: "Check",
    },
    feedback: {
      id: "ID",
      on: "Date",
      kind: "Asked",
      score: "Score",
      customer: "Customer",
      deal: "Deal",
      person: "Person",
      note: "Note",
      counted: "Counted as",
      inSlice: "In KPI slice",
      check: "Check",
    },
    overrides: {
      id: "ID",
      figure: "Figure",
      from: "From",
      to: "To",
      person: "Person",
      value: "Value",
      on: "Said on",
      by: "Said by",
      why: "Why",
      check: "Check",
    },
    customers: {
      id: "ID",
      name: "Customer",
      otherNames: "Other names",
      segment: "Segment",
      sector: "Industry",
      region: "Region",
      owner: "Owner",
      contact: "Contact",
      phone: "Phone",
      mail: "Mail",
      note: "Note",
      check: "Check",
    },
    products: {
      id: "ID",
      name: "Product",
      otherNames: "Other names",
      line: "Product line",
      price: "Price",
      note: "Note",
      check: "Check",
    },
    team: {
      id: "ID",
      name: "Name",
      otherNames: "Other names",
      mail: "Mail",
      language: "Language",
      role: "Role",
      department: "Department",
      region: "Region",
      manager: "Manager",
      level: "Level",
      skills: "Skills",
      hours: "Hours a week",
      start: "Start",
      share: "Share of time",
      check: "Check",
    },
    calendar: {
      id: "ID",
      on: "Date",
      until: "Until",
      kind: "Kind",
      person: "Person (leave)",
      name: "Name",
      provisional: "Provisional",
      check: "Check",
    },
    kpis: {
      id: "Key",
      show: "Show",
      target: "Target",
      own: "KPI of your own",
      formula: "Formula",
      unit: "Unit",
      better: "Better",
      name: "KPI",
      definition: "Definition",
      check: "Check",
    },
  },
  choice: {
    metrics: {
      wonValue: "Won value",
      wonDeals: "Deals won",
      newCustomers: "New customers",
      winRate: "Win rate",
      averageDeal: "Average deal",
      collected: "Money collected",
      activities: "Activities",
      visits: "Visits",
      calls: "Calls",
      tasksDone: "Tasks done",
      milestones: "Milestones reached",
      actuals: "Actuals",
      checkIns: "Check-ins",
    },
    directions: { up: "Up", down: "Down" },
    rollUps: {
      sum: "Sum",
      mean: "Weighted mean",
      product: "Product",
      latest: "Latest",
      min: "Lowest",
      max: "Highest",
      none: "Own figures",
    },
    lifecycle: {
      draft: "Draft",
      active: "Active",
      achieved: "Achieved",
      partly: "Partly achieved",
      missed: "Missed",
      dropped: "Dropped",
    },
    splits: {
      workdays: "Working days",
      season: "Own season",
      equal: "Equal parts",
      given: "Given shares",
    },
    sharings: {
      capacity: "Capacity",
      level: "Level",
      history: "Past results",
      equal: "Equal parts",
      given: "Given shares",
    },
    planLevels: { total: "Total", quarter: "Quarter", month: "Month", week: "Week" },
    stageKinds: { open: "Open", won: "Won", lost: "Lost" },
    priorities: { high: "High", medium: "Medium", low: "Low" },
    constraints,
    dayKinds: { off: "Day off", work: "Workday" },
    activityKinds: {
      visit: "Visit",
      call: "Call",
      email: "Mail",
      meeting: "Meeting",
      other: "Other",
    },
    feedbackKinds: { csat: "Satisfaction (1–5)", nps: "Recommendation (0–10)" },
    forecastKeys: {
      wonValue: "Won value",
      dealsWon: "Deals won",
      newCustomers: "New customers",
      collected: "Money collected",
    },
    kpiUnits: { count: "Number", percent: "Percent", money: "Money", days: "Days" },
    languages: { en: "English", "zh-CN": "中文" },
    periods: { month: "This month", quarter: "This quarter", year: "This year", all: "All time" },
    yes: "Yes",
    no: "No",
  },
  status: {
    green: "On track",
    amber: "At risk",
    red: "Off track",
    done: "Reached",
    missed: "Missed",
    waiting: "Not started",
    none: "—",
  },
  taskStatus: {
    done: "Done",
    late: "Late",
    risk: "At risk",
    running: "Under way",
    waiting: "Not started",
  },

  reason,
  issue,
  effect,
  smart: {
    title: "SMART",
    letters: {
      S: "Specific",
      M: "Measurable",
      A: "Achievable",
      R: "Relevant",
      T: "Time-bound",
    },
    met: "Yes",
    notMet: "Not yet",
    unknown: "Unknown",
    advice,
  },
  labelled: (label: string, text: string) => `${label}: ${text}`,
  /** Sentences, one after the other. */
  followed: (...sentences: readonly string[]) => sentences.join(" "),
  /** Names and the like, side by side. */
  listed: (names: readonly string[]) => names.join(", "),
  /** Parts of one sentence. */
  clauses: (parts: readonly string[]) => parts.join(", "),
  kpi: {
    wonValue: {
      name: "Won value",
      about:
        "Value of the deals won that closed in the period, in the base currency; refunds (negative amounts) are taken off.",
    },
    wonGrowth: {
      name: "Growth",
      about:
        "Won value of the period against the whole of the period it is compared with: 10 % is a tenth more. While the period runs, it catches up.",
    },
    targetAttainment: {
      name: "Target attainment",
      about: "Won value as a share of the target that the goals set for the period.",
    },
    coverage: {
      name: "Pipeline coverage",
      about:
        "Value of the open deals expected to close in the period, against what the target still lacks: 300 % is three times as much.",
    },
    dealsWon: { name: "Deals won", about: "Number of deals won that closed in the period." },
    dealsLost: { name: "Deals lost", about: "Number of deals lost that closed in the period." },
    winRate: {
      name: "Win rate",
      about: "Deals won as a share of deals won and lost that closed in the period.",
    },
    salesCycle: {
      name: "Mean sales cycle",
      about:
        "Days from created to closed, mean of the deals won that closed in the period; those without both dates are left out.",
    },
    medianCycle: {
      name: "Median sales cycle",
      about:
        "Days from created to closed, the middle one of the deals won that closed in the period; a few very long ones do not move it.",
    },
    openPipeline: {
      name: "Open pipeline",
      about: "Value of the open deals expected to close in the period, in the base currency.",
    },
    weightedPipeline: {
      name: "Weighted pipeline",
      about:
        "Value of the open deals expected to close in the period, each times its chance, or else its stage’s.",
    },
    averageDeal: {
      name: "Average deal",
      about: "Mean value of the deals won that closed in the period and have an amount.",
    },
    newCustomers: {
      name: "New customers",
      about: "Customers whose first won deal ever closed in the period.",
    },
    retention: {
      name: "Customer retention",
      about:
        "Of the customers who bought in the period it is compared with, the share that bought in this period again.",
    },
    repeatRate: {
      name: "Repeat rate",
      about:
        "Of the customers who have bought by the period’s end, the share that bought at least twice.",
    },
    milestonesOnTime: {
      name: "Milestones on time",
      about:
        "Milestones reached by their deadline, as a share of those with one in the period that are reached or overdue.",
    },
    tasksOnTime: {
      name: "Tasks on time",
      about:
        "Tasks finished by their deadline, as a share of those with one in the period that are finished or overdue; milestones apart.",
    },
    acquisitionCost: {
      name: "Acquisition cost",
      about:
        "Everything in Costs in the period, for each customer whose first won deal ever closed in it.",
    },
    marketShare: {
      name: "Market share",
      about:
        "Won value of the period as a share of what the market buys in as many months; its size for a year stands in Settings.",
    },
    collected: {
      name: "Money collected",
      about: "Money received in the period, in the base currency; money paid back is taken off.",
    },
    collectionRate: {
      name: "Collection rate",
      about:
        "Money received in the period, as a share of the value won in it, whichever deals it was for.",
    },
    activities: {
      name: "Activities",
      about: "Activities of every kind that were logged for the period.",
    },
    visits: { name: "Visits", about: "Visits to customers in the period." },
    calls: { name: "Calls", about: "Calls with customers in the period." },
    csat: {
      name: "Customer satisfaction",
      about: "Answers of 4 or 5 on the scale of 1 to 5, as a share of all in the period (CSAT).",
    },
    nps: {
      name: "Net promoter score",
      about:
        "Share of answers of 9 or 10 in the period, less the share of 0 to 6, on the scale of 0 to 10 (NPS): between -100 % and 100 %.",
    },
    budgetUsed: {
      name: "Budget used",
      about: "Spent by the as-of day on projects with a budget, as a share of their budgets.",
    },
    scheduleIndex: {
      name: "Schedule index (SPI)",
      about:
        "What the work done is worth by the budget, for each unit that the work planned by now is worth; below 1 is late.",
    },
    costIndex: {
      name: "Cost index (CPI)",
      about:
        "What the work done is worth by the budget, for each unit spent; below 1 is dearer than planned.",
    },
    estimateAtCompletion: {
      name: "Estimated cost at the end (EAC)",
      about:
        "What projects with a budget will have cost, if the rest costs as much as the work so far.",
    },
    toCompleteIndex: {
      name: "Index to complete (TCPI)",
      about:
        "Work left for each unit left of the budget; above 1 the rest has to come cheaper than planned.",
    },
  },
  ownKpi: {
    noFormula: "Type its formula beside it, such as wonValue / visits.",
    hidden: (about: string) => `${about} (not shown: tick “Show” to see it in KPI Summary)`,
  },
  settings: {
    sheet: { key: "Key", name: "Setting", value: "Value", about: "What it does" },
    rows: {
      asOf: { name: "As of", about: "The day that all figures are for. Milepost writes it." },
      stale: {
        name: "Changed since",
        about: "TRUE when tables changed after the last recalculation.",
      },
      fixedAsOf: {
        name: "Fixed as-of date",
        about: "Type a date to look at another day. Empty: today.",
      },
      language: { name: "Language", about: "Language of the sheets." },
      currency: { name: "Base currency", about: "Three letters, such as USD. Figures are in it." },
      rates: {
        name: "Exchange rates",
        about: "Base currency for one unit of another: EUR=1.08, GBP=1.27",
      },
      fiscalStart: {
        name: "Fiscal year starts in month",
        about: "1 for January to 12 for December.",
      },
      weekStart: { name: "Week starts on", about: "1 for Monday to 7 for Sunday." },
      weekend: { name: "Weekend", about: "Days without work: 6, 7 for Saturday and Sunday." },
      hoursPerDay: {
        name: "Hours a day",
        about: "Working hours of a day. Efforts and lags in hours are counted in them.",
      },
      baseline: {
        name: "Baseline",
        about: "The baseline with which tasks are compared. Blank means the latest.",
      },
      green: {
        name: "On track from",
        about: "Share of the expected value from which a goal is on track.",
      },
      amber: {
        name: "At risk from",
        about: "Below this share of the expected value a goal is off track.",
      },
      overAssign: {
        name: "Over-assignment",
        about:
          "How far people’s parts of a goal may be above it together: 10% hands out 110% of it.",
      },
      marketSize: {
        name: "Market size",
        about: "What the whole market buys in a year, in the base currency: market share needs it.",
      },
      recipients: { name: "Report goes to", about: "Mail addresses, with commas between them." },
      reportDay: { name: "Weekly run on", about: "1 for Monday to 7 for Sunday." },
      reportHour: {
        name: "Weekly run at",
        about: "Hour of the day, 0 to 23, or up to an hour later.",
      },
    },
    bad: (name: string, value: string) =>
      `Settings: “${value}” cannot be used for “${name}”. The default is used.`,
  },
  views: {
    asOf: (day: string) => `As of ${day}`,
    staleAsOf: (day: string) => `As of ${day}. The tables changed since. Recalculate.`,
    place: (sheet: string, row: number | null) => (row === null ? sheet : `${sheet}, row ${row}`),
    asOfLabel: "As of",
    deleted: (table: string) =>
      `A sheet of “${table}” was deleted. Bring it back: File > Version history, or menu Milepost > Set up for an empty one.`,
    settingsDeleted:
      "The Settings sheet was deleted: defaults are used. Bring it back: File > Version history, or menu Milepost > Set up for a new one.",
    start: {
      title: "Milepost",
      recalculate: "Recalculate",
      recalculateHint: "Tick the box, on a phone too",
      next: "What to do next",
      attention: "What needs attention",
      nothingYet: "Nothing yet: no goals, tasks or deals.",
      nothing: "Nothing. All goals and tasks are on track.",
      more: (n: number) => `and ${n} more`,
      name: "Name",
      owner: "Owner",
      status: "Status",
      why: "Why",
      where: "Where",
      kinds: { goal: "Goal", task: "Task", milestone: "Milestone", deal: "Deal", data: "Data" },
      views: "Views",
      tables: "Tables",
      notices: { data: "To mend", mail: "Not sent", typed: "Not kept" },
      unsent: (who: string) =>
        `This week’s report has not gone out: ${who}. It goes with the next daily run, or send it now: menu Milepost > Send the report.`,
      steps: {
        goal: "Set your first goal: a row in Goals with its target and dates.",
        target: "Your deals are in. Set a target for them: a row in Goals with metric “Won value”.",
        unfinished: (n: number) =>
          `Complete ${count(n, "goal", "goals")}: the target, start value or dates are missing, see Goal Tree.`,
        team: "Name your team: a row in Team for each person.",
        work: "Plan the work: menu Milepost > Add a task.",
        deals: "Bring your deals: menu Milepost > Adopt a sheet of mine.",
        recipients: "Say who gets the weekly report: Settings, “Report goes to”.",
        fix: (n: number) =>
          `Mend ${count(n, "place", "places")} that could not be read: see below.`,
        red: (n: number) =>
          `Talk about ${count(n, "goal that is", "goals that are")} off track: see Goal Tree.`,
        late: (n: number) => `Replan ${count(n, "late task", "late tasks")}: see Timeline.`,
        week: "Look at KPI Summary before the weekly talk.",
        ahead: (n: number) =>
          `Prepare ${count(n, "milestone", "milestones")} of the next two weeks: see Timeline.`,
        idle: (n: number) =>
          `Give ${count(n, "open deal", "open deals")} a next step with a date: see Deals.`,
        send: "Send the report to the team: menu Milepost > Send the report.",
        add: "Add what is new: menu Milepost > Open sidebar.",
      },
      headline: "Headline",
    },
    goalTree: {
      title: "Goal tree",
      goal: "Goal",
      owner: "Owner",
      target: "Target",
      actual: "Actual",
      expected: "Expected",
      attainment: "Attainment",
      bar: "Progress and pace",
      status: "Status",
      due: "Due",
      why: "Why",
      begin: "Starts from",
      trend: "Since last week",
      confidence: "Confidence",
      weight: "Weight",
      empty: "No goals yet. Add a row to Goals, then recalculate.",
      only: "Goal or owner",
      department: "Department",
      period: "Period",
      noneMatch: "No goal fits the yellow cells above. Empty them to see all.",
      cut: (shown: number, all: number) =>
        `Showing ${shown} of ${all} rows. The yellow cells find the others.`,
      below: (n: number) => `${n} more below: type this goal’s name into the yellow cell.`,
      barHint: "█ reached  ░ open  ┃ where it should be",
      trendHint: "↑ ↓ attainment gained or lost since the last weekly record",
      personHint: "• one person’s part of the goal above",
    },
    timeline: {
      title: "Timeline",
      task: "Task",
      owner: "Owner",
      begins: "Begins",
      ends: "Ends",
      done: "Done",
      status: "Status",
      empty: "No tasks yet. Menu Milepost > Add a task.",
      scale: "Scale",
      scales: { auto: "Automatic", day: "Day", week: "Week", month: "Month", quarter: "Quarter" },
      grouping: "Group by",
      groupings: {
        projectPhase: "Automatic",
        project: "Project",
        phase: "Phase",
        goal: "Goal",
        owner: "Owner",
      },
      none: { project: "No project", phase: "No phase", goal: "No goal", owner: "No owner" },
      only: "Owner or project",
      noneMatch: (only: string) =>
        `No task’s owner or project is called “${only}”. Empty the cell above to see all.`,
      slip: "Slip",
      cut: (shown: number, all: number) => `Showing the first ${shown} of ${all} rows.`,
      past: (n: number) => `${n} finished before`,
      legendDone: "Done",
      legendRest: "To do",
      legendCritical: "Critical",
      legendGhost: "Baseline, or plan",
      legendMilestone: "◆ Milestone  ◊ baseline",
      legendDeadline: "↓ Deadline",
      legendToday: "Today",
      legendOff: "Non-working",
      legendMark: "! no slack: a delay moves the end",
    },
    workload: {
      title: "Workload",
      hint: "Each week: hours planned / hours there are. Blank: nothing planned. “!”: too much. Tasks without an effort count as full days.",
      person: "Person",
      over: "Over (h)",
      nobody: "Nobody’s yet",
      hours: (planned: string, there: string) => `${planned}/${there}`,
      tooMuch: (planned: string, there: string) => `! ${planned}/${there}`,
      empty: "No work ahead. Give tasks an owner and days, then recalculate.",
      overloads: "Who has too much",
      week: "Week of",
      because: "Because of",
      task: (id: string, name: string, hours: string) => `${id} ${name} (${hours} h)`,
      moreTasks: (n: number) => `and ${count(n, "more task", "more tasks")}`,
      canWait: (tasks: string) => `Can begin later: ${tasks}`,
      slack: (id: string, n: number) => `${id} (by ${days(n)})`,
      cannotWait: "None of these can begin later.",
      balanced: "Nobody has too much.",
      more: (n: number) => `and ${n} more`,
      money: "Projects and budgets",
      budget: "Budget",
      spent: "Spent",
      share: "Used",
      forecast: "Forecast",
      verdict: "Verdict",
      verdicts: { spent: "Over budget", forecast: "Will go over", within: "Within budget" },
    },
    kpiSummary: {
      title: "KPI summary",
      period: "Period",
      periods: { month: "Month", quarter: "Quarter", year: "Year", all: "All time" },
      day: "Day in it",
      compare: "Against",
      comparisons: { before: "Previous", lastYear: "Last year" },
      unknownPeriod: (word: string) =>
        `Period: “${word}” is none. There is: Month, Quarter, Year, All time.`,
      unknownDay: (word: string) =>
        `Day in it: “${word}” is no day or period. Type 2025-11-30, 2025 Q4 or last quarter, or nothing for the period of today.`,
      unknownComparison: (word: string) => `Against: “${word}” is neither Previous nor Last year.`,
      of: (period: string) => `Figures of ${period}`,
      beside: (period: string) => `compared with ${period}`,
      ofAllTime: "Figures of all time",
      only: (words: string) => `only ${words}`,
      between: " · ",
      kpi: "KPI",
      value: "Value",
      target: "Target",
      attainment: "Attainment",
      pace: "Expected by now",
      previous: { before: "Previous period", lastYear: "A year before" },
      trend: "12 months",
      forecast: "Forecast",
      manager: "Manager says",
      chance: "Chance",
      tooLittle: "too early",
      status: "Status",
      why: "Why",
      slices,
      hidden: {
        words: "What formulas look for",
        named: {
          from: "From",
          to: "To",
          beforeFrom: "Compared with: from",
          beforeTo: "Compared with: to",
          open: "Open",
          won: "Won",
          lost: "Lost",
          visit: "Visit",
          call: "Call",
          csat: "CSAT",
          nps: "NPS",
          marketSize: "Market size",
          months: "Months in the period",
          target: "Target of won value",
        },
      },
      funnel: {
        stage: "Stage",
        deals: "Deals",
        conversion: "Go on",
        days: "Days",
        usual: "Usually",
        usualDays: "Usual days",
      },
      charts: {
        burnUp: "Won value against its plan",
        funnel: "Deals by stage reached",
        people: "Attainment by person",
        won: "Won",
        plan: "Plan",
        forecast: "Forecast",
        low: "Low",
        high: "High",
      },
      days: { one: " day", many: " days" },
      // Number formats, from ten million and from a thousand million on.
      money: { large: '#,##0.00,,"M"', huge: '#,##0.00,,,"B"' },
    },
  },
  rpc: {
    unknownCall: (name: string) => `Milepost does not know “${name}”.`,
    badArgument: "This is not what Milepost expects here.",
    unknownSheet: (name: string) => `There is no sheet “${name}”.`,
    ownSheet: (name: string) => `“${name}” is one of Milepost’s own sheets.`,
    emptySheet: (name: string) => `“${name}” holds no header row with rows below it.`,
    unknownField: (field: string) => `There is no field “${field}”.`,
    unknownHeader: (header: string) => `The sheet has no column “${header}”.`,
    gone: (id: string) => `${id} is no longer in the sheet.`,
  },
  toast: {
    recalculated: (n: number) => `Recalculated: ${count(n, "cell", "cells")} changed.`,
    unchanged: "Recalculated: nothing to change.",
    issues: (n: number) => `${count(n, "cell", "cells")} could not be read: see Start.`,
    busy: "Milepost is already at work in this spreadsheet. Try again in a moment.",
    notSetUp: "Milepost is not set up in this spreadsheet yet: menu Milepost > Set up.",
    failed: "Something went wrong. Try again; nothing of yours was lost.",
    undone: (n: number, kept: number) =>
      `Took the last run back: ${count(n, "cell", "cells")}${kept > 0 ? `; ${kept} changed since and were kept` : ""}.`,
    nothingToUndo: "There is no run to take back.",
    sent: (n: number) => `Report sent to ${count(n, "recipient", "recipients")}.`,
    sentNone: "Nothing sent: everybody already has this week’s report.",
    noRecipients: "No recipients: fill in “Report goes to” in Settings.",
    quota: (n: number) =>
      `Today’s mail quota is used up: ${count(n, "report is", "reports are")} sent tomorrow.`,
    unsure: (who: string) =>
      `A run was cut off while mailing ${who}. It may have arrived, so it is not sent again.`,
    lookReset: "The look of the views is reset.",
  },
  mail: {
    sender: "Milepost",
    subject: (book: string, day: string) => `${book}: week of ${day}`,
    title: "Weekly report",
    hello: "Here is how the team stands.",
    goals: "Goals",
    attention: "Needs attention",
    kpis: "KPIs",
    milestones: "Milestones ahead",
    allWell: "Nothing needs attention this week.",
    goal: "Goal",
    actual: "Actual",
    target: "Target",
    attainment: "Attainment",
    status: "Status",
    kpi: "KPI",
    value: "Value",
    previous: "Previous",
    due: "Due",
    owner: "Owner",
    milestone: "Milestone",
    more: (n: number) => `and ${n} more in the spreadsheet`,
    footer: (book: string) =>
      `Milepost sends this once a week from “${book}”. Who gets it stands in its Settings sheet.`,
  },
  typed: {
    moved: (field: string, where: string) => `“${field}” in ${where} is now what you typed.`,
    held: (day: string) => `Other tasks or dates hold it on ${day}.`,
    heldBy: (task: string, day: string) => `It waits for “${task}”, which holds it on ${day}.`,
    open: (done: string) =>
      `What is not done cannot end before the as-of day. If it is finished, type 100% into “${done}”.`,
    there: (field: string, where: string) => `Change “${field}” in ${where}.`,
    formula: (field: string, where: string) =>
      `“${field}” in ${where} holds a formula. Change it there.`,
    refused: (field: string, where: string, why: string) =>
      `Not taken over into “${field}” in ${where}. ${why}`,
    before: (ends: string, begins: string) =>
      `“${ends}” is before “${begins}”. Change “${begins}” first.`,
    computed: (table: string) => `This is counted from ${table}. Change it there.`,
    drawn: (view: string, tables: string) => `${view} is drawn from ${tables}. Change it there.`,
    several: (tables: string) =>
      `Several cells at once are not taken over from here. Change them in ${tables}.`,
    lost: (value: string, view: string, field: string) =>
      `“${value}” was typed into ${view} while Milepost did not run. Type it into “${field}” here.`,
    computedOver: (value: string, view: string) =>
      `“${value}” was typed into ${view}, over a computed figure. Change what it is counted from.`,
  },
  form: {
    loading: "Loading…",
    working: "Working…",
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    back: "Back",
    retry: "Try again",
    optional: "optional",
    tabs: { add: "Add", mine: "My list", goals: "Goals" },
    kind: "Kind",
    task: "Task",
    milestone: "Milestone",
    name: "Name",
    project: "Project",
    goal: "Goal",
    owner: "Owner",
    start: "Not before",
    days: "Working days",
    due: "Deadline",
    after: "After",
    priority: "Priority",
    none: "None",
    fix: (n: number) => `${count(n, "field needs", "fields need")} another look.`,
    who: "Who are you?",
    whoHint: "So that your list shows what is yours. Only you see this choice.",
    whoNone: "Add people to Team first.",
    notMe: "Not you?",
    mine: "Mine",
    late: "Late",
    red: "Off track",
    nothingMine: "Nothing open is yours. Your name under Owner in Goals or Tasks makes it so.",
    nothingLate: "Nothing is late.",
    nothingRed: "No goal is off track.",
    show: (id: string) => `Show ${id} in the sheet`,
    due_: (day: string) => `by ${day}`,
    unreachable:
      "The spreadsheet does not answer. With several Google accounts signed in, use a window with one only.",
    required: "Fill this in.",
    tooLong: (max: number) => `At most ${max} characters.`,
    badDate: "Not a date. Choose one, or type it like 2026-03-31.",
    badNumber: "Type a whole number of days, 0 or more.",
    unknown: (value: string) => `“${value}” is not in the list.`,
    milestoneDays: "A milestone takes no days.",
    failed: "Something went wrong. Nothing of yours was lost.",
    choose: "Choose…",
    suggestions: "Suggestions",
    noMatch: "No match.",
    moreMatches: (n: number) => `${n} more: type to narrow them down.`,
    remove: (name: string) => `Remove ${name}`,
    you: (name: string) => `You are ${name}.`,
    refresh: "Refresh",
    showAll: (n: number) => `Show all ${n}`,
  },
  entry: {
    what: "What to add",
    kinds: { task: "Task", deal: "Deal", activity: "Activity", goal: "Goal" },
    saved: (name: string, id: string, table: string) => `“${name}” is in ${table} as ${id}.`,
    savedBefore: (id: string) =>
      `${id} was saved before you changed this. Change it in its row, or save again to add another.`,
    noColumn: (header: string, sheet: string) =>
      `“${header}” was not kept: ${sheet} has no such column.`,
    formulaStays: (header: string, id: string) =>
      `“${header}” of ${id} holds a formula and stays as it is.`,
    withWhom: "Say with whom, or write a note.",
    chooseDeal: "Choose the deal whose next step or stage this is.",
    keys: "Ctrl+Enter",
    optional: (label: string) => `${label} (optional)`,
    more: "More",
    readAs: (money: string) => `Read as ${money}`,
    looksLike: (name: string, n: number) =>
      n === 0 ? `Looks like “${name}”.` : `Looks like “${name}” (${deals(n)}).`,
    useName: "Use that name",
    keepName: "Keep mine",
    thisMonth: "This month",
    nextMonth: "Next month",
    thisQuarter: "This quarter",
    dealHint: "An open deal also takes a next step and a stage.",
    sameStage: "As it is",
  },
  checkIn: {
    closed: (state: string) =>
      `This goal is closed (${state}). Set its state to “Active” to check in on it again.`,
    notMeasured: (metric: string) =>
      `This goal counts “${metric}” by itself. Leave the value empty.`,
    changed: (header: string, id: string) =>
      `“${header}” of ${id} was changed meanwhile. Look at what it says now, and save again.`,
  },
  goalList: {
    find: "Find a goal to explain",
    whose: "Whose goals",
    mine: "My goals",
    all: "All goals",
    none: "No goals yet. Add the first under “Add”.",
    noneMine: "No goal is yours. Your name under Owner in Goals makes it so.",
    whoFirst: "Say under “My list” who you are.",
    explain: "Explain this number",
    explainOne: (goal: string) => `Explain “${goal}”`,
    checkInOne: (goal: string) => `Check in on “${goal}”`,
    value: "Value",
    valueIn: (unit: string) => `Now (${unit})`,
    sure: "How sure, in %",
    sayHowSure: "Say how sure you are of reaching it.",
    note: "Note",
    addNote: "Add a note",
    addNoteTo: (goal: string) => `Add a note to “${goal}”`,
    saveOne: (goal: string) => `Save the check-in of “${goal}”`,
    saved: (id: string) => `Saved as ${id}.`,
  },
  goalDetail: {
    counts: (metric: string, span: string, whose: string | null) =>
      `Counts “${metric}” ${span}${whose === null ? "" : `, of ${whose}`}.`,
    withTeam: (name: string) => `${name} and everybody who reports to them`,
    span: (from: string | null, to: string) =>
      from === null ? `up to ${to}` : `from ${from} to ${to}`,
    ofGoal: (metric: string) => `Counts “${metric}” among this goal’s tasks.`,
    saidBy: "What was said of it last counts.",
    rolledUp: (way: string, n: number) => `“${way}” of the ${count(n, "goal", "goals")} below it.`,
    more: (n: number, worth: string | null) =>
      worth === null ? `and ${n} more` : `and ${n} more, ${worth} together`,
    chance: "Chance of reaching it",
    chanceBy: (chance: string, method: string) => `${chance}, by “${method}”.`,
    attained: (share: string) => `${share} attained`,
    weighs: (share: string) => `weighs ${share}`,
    ofTarget: (actual: string, target: string) => `${actual} of ${target}`,
    sure: (share: string) => `${share} sure`,
    why: "Why it stands so",
    behind: "What the number is made of",
    people: "Shared out to",
    said: "Check-ins",
    levers: "What could move it",
    course: "Attainment and confidence",
    asTable: "As a table",
    week: "Week",
    checkIn: "Check in",
    line: "Its periods",
    close: "Close or carry over",
    closeAs: "Close it as",
    proposed: (state: string) => `By its attainment: ${state}.`,
    closeIt: "Close goal",
    closed: (state: string) => `Closed: ${state}. “Undo the last run” in the menu opens it again.`,
    nextPeriod: (from: string, to: string) => `Next period: ${from} to ${to}`,
    carryOver: "Close and carry over",
    carried: (id: string) => `Carried over as ${id}. Break it down again if need be.`,
    noNext:
      "It is carried over already, or has no start and due date from which the next period follows.",
    noPeriod: "There is no next period without a start and a due date. Fill both in.",
  },
  goalForm: {
    quick: "When",
    periods: {
      thisMonth: "This month",
      nextMonth: "Next month",
      thisQuarter: "This quarter",
      nextQuarter: "Next quarter",
      thisYear: "This year",
    },
    /** How many of the five letters are met. */
    smart: (met: number) => `SMART ${met}/5`,
    compared: "Begins at 0; this is only what it is compared with.",
  },
  taskForm: {
    ends: "Ends",
    afterHint: "Pick tasks, or type links such as T-3 or T-3SS+2d.",
    linkType: (id: string) => `How it waits for ${id}`,
    linkTypes: {
      FS: "begins after it ends (FS)",
      SS: "begins after it begins (SS)",
      FF: "ends after it ends (FF)",
      SF: "ends after it begins (SF)",
    },
    lag: (id: string) => `Lag after ${id}`,
    lagExample: "+2d",
    badLag: (value: string) => `“${value}” is not a lag. Type it like 2d, 1w, 4h, 50% or -1d.`,
    pointsHint: "The working days above are the likely ones.",
    bestIsMore: "The best case is longer than the likely days. Make it shorter.",
    worstIsLess: "The worst case is shorter than the others. Make it longer.",
    constraintDate: "Give this constraint its date.",
    runs: (from: string, to: string) => `Would run from ${from} to ${to}.`,
    stands: (day: string) => `Would be on ${day}.`,
    away: (name: string, from: string, to: string) => `${name} is on leave from ${from} to ${to}.`,
    awayOn: (name: string, day: string) => `${name} is on leave on ${day}.`,
    waits: (id: string, name: string) => `Waits for ${id} ${name}.`,
    nowRuns: (from: string, to: string) => `It runs from ${from} to ${to}.`,
    thisTask: "this task",
    find: "Find a task to change",
    edit: "Edit",
    change: (task: string) => `Edit ${task}`,
    progress: "Progress",
    progressOf: (task: string) => `Report progress of ${task}`,
    begun: "Begun today",
    doneToday: "Done today",
    changed: (name: string, id: string) => `“${name}” (${id}) is changed.`,
    overtaken: (header: string, now: string | null) =>
      now === null
        ? `“${header}” was blanked meanwhile. Save again to fill it, or blank it here too.`
        : `“${header}” became “${now}” meanwhile. Save again to replace that, or enter it here too.`,
  },
  setUp: {
    title: "Set up Milepost",
    intro: "Milepost adds its sheets to this spreadsheet. Nothing that is here is changed.",
    again:
      "Milepost is set up here. Setting up again brings back sheets of its own that were deleted, and changes nothing else.",
    language: "Language of the sheets",
    template: "Begin with",
    empty: "My targets",
    mine: "Sheets I have",
    sample: "A sample",
    mineHint: "First Milepost’s own sheets are added, then you choose which of yours it reads.",
    sampleHint: "A team of six with goals, tasks and deals, to look around.",
    currency: "Currency",
    fiscalStart: "Fiscal year begins in",
    weekStart: "Week begins on",
    country: "Holidays",
    countries: { CN: "China", US: "United States" },
    noCountry: "None: I’ll list them",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    team: "Your team",
    teamHint: "Paste it from anywhere, one person a line: name, mail, role.",
    understood: (n: number) => `Understood: ${count(n, "person", "people")}`,
    leftOut: {
      noName: "no name in it: left out",
      badMail: "not a whole mail address: left out",
      twice: "named twice: left out",
    },
    target: "Won value to reach",
    amountHint: "Like 300,000 or 1.2m. Leave blank to set it later.",
    period: "By the end of",
    periods: {
      month: "this month",
      quarter: "this quarter",
      year: "this year",
      nextMonth: "next month",
      nextQuarter: "next quarter",
      nextYear: "next year",
    },
    owner: "Whose target",
    everybody: "The whole team’s",
    badAmount: "This is not an amount. Type it like 300,000 or 1.2m.",
    badCurrency: "This is not a currency. Type its three letters, like USD.",
    noSuchOwner: (name: string) => `“${name}” is not in your team. Choose somebody who is.`,
    goalName: (months: string) => `Won value, ${months}`,
    go: "Set up",
    done: "Milepost is ready.",
    doneHint: "Start shows what to do next.",
    mineNext: "Opening your sheets…",
    kept: (n: number) =>
      `${count(n, "sheet that was", "sheets that were")} already there stayed as they are.`,
  },
  progress: {
    reading: "Reading the tables …",
    writing: "Writing the views …",
    making: (table: string, n: number, of: number) => `Making ${table}, ${n} of ${of} …`,
    removing: (table: string, n: number, of: number) => `Removing ${table}, ${n} of ${of} …`,
    leave: "You can close this window; the work goes on.",
  },
  adopt: {
    title: "Adopt a sheet",
    intro:
      "Milepost reads your sheet as one of its tables. Nothing in it is moved, renamed or reformatted.",
    which: "Which sheet?",
    noSheets: "There is no other sheet with a header row and data.",
    noSheetsHint: "Copy your data into a sheet of this spreadsheet, headers on top, and come back.",
    more: (n: number) => `and ${n} more`,
    /** Of a sheet or several: the table that it is read as. */
    readAs: (table: string) => `Reads as ${table}`,
    sheets: (n: number) => count(n, "sheet", "sheets"),
    adopted: "adopted",
    confidence: { sure: "sure", likely: "likely", unsure: "please check" },
    others: "Other sheets",
    table: "Read it as",
    given: (field: string) => `The sheet’s name is read as “${field}”.`,
    reading: (sheets: string) => `Reading ${sheets}…`,
    again: "Reading again…",
    summary: (rows: number, table: string) =>
      `${count(rows, "row", "rows")} will be read as ${table}`,
    summaryFrom: (summary: string, sheets: number) =>
      `${summary} from ${count(sheets, "sheet", "sheets")}`,
    noColumns: "No headers were found here. Write one above each column, and try again.",
    noRows: "There is no row below the headers yet. What you write there will be read.",
    questions: "Only you know",
    answer: "Choose one of these.",
    likelyAnswers: (n: number) =>
      `${count(n, "more question", "more questions")} with a likely answer`,
    columns: "Your columns",
    check: (n: number) => `${count(n, "column needs", "columns need")} a look`,
    clear: (n: number) => `${count(n, "column is", "columns are")} clear`,
    column: "Your column",
    field: "Milepost’s field",
    how: "How sure",
    ignore: "Not used",
    sameHeader: (header: string) =>
      `Another column is called “${header}” too. Rename one of them to use both.`,
    moved: (header: string) => `“${header}” is no longer used for this.`,
    preview: "How it will be read",
    place: "Row",
    atRow: (row: number) => `row ${row}`,
    placeIn: (sheet: string, row: number) => `${sheet}, row ${row}`,
    byName: "name of the sheet",
    showMore: "Show more rows",
    unread: (n: number) => `${count(n, "cell", "cells")} cannot be read`,
    unreadHint: "Milepost takes them as empty until you mend them in your sheet.",
    goTo: (cell: string) => `Go to ${cell}`,
    wentTo: (cell: string) => `${cell} is selected in the sheet behind this.`,
    cell: (column: string, row: number) => `${column}, row ${row}`,
    unreadMore: (n: number) => `and ${n} more`,
    skipped: (n: number) => `${count(n, "row is", "rows are")} left out`,
    skippedKinds: {
      total: "total",
      note: "note",
      header: "header again",
      section: "section title",
    },
    adds: "What Milepost adds",
    addsColumns: (headers: string) => `To the right of your last column: ${headers}`,
    addsPeople: (n: number, names: string) => `To Team, ${count(n, "person", "people")}: ${names}`,
    addsStages: (n: number, names: string) => `To Stages, ${count(n, "stage", "stages")}: ${names}`,
    stageOf: (name: string, kind: string) => `${name} (${kind})`,
    addsNothing: "Nothing.",
    knownStages: (stages: string) => `Read as stages that you have: ${stages}`,
    stageAs: (word: string, stage: string) => `“${word}” as ${stage}`,
    holds: (rows: number, table: string) =>
      `${table} already holds ${count(rows, "row", "rows")} in other sheets`,
    beside: "Read these rows too",
    besideHint: "The table is all the sheets together.",
    replace: "Read these rows instead",
    replaceHint: "The other sheets stay, but are no longer read.",
    go: "Adopt",
    replaceAsk: (table: string, rows: number) =>
      `${table} already holds ${count(rows, "row", "rows")}. Adopt this sheet instead? Its sheet stays, but is no longer read.`,
    done: (table: string, rows: number) =>
      `${count(rows, "row is", "rows are")} now read as ${table}.`,
    addedPeople: (n: number) => `${count(n, "person was", "people were")} added to Team.`,
    addedStages: (n: number) => `${count(n, "stage was", "stages were")} added to Stages.`,
    see: "See what became of it",
    another: "Adopt another sheet",
    needs: (fields: string) => `Say which column holds: ${fields}.`,
    twice: (field: string) => `Two columns are read as “${field}”. Choose one.`,
    chosen: "Your choice.",
    because: {
      sentence: (values: string | null, header: string | null) =>
        [values, header].filter((part) => part !== null).join("; "),
      share: (fits: number, of: number) => `${fits} of ${of} values`,
      values: (share: string, what: string) => `${share} are ${what}`,
      header: (header: string) => `header “${header}”`,
      nothing: "No field fits; it stays as it is.",
      kinds: {
        id: "IDs",
        text: "texts",
        number: "numbers",
        money: "amounts",
        percent: "percentages",
        day: "dates",
        flag: "yes or no",
        choice: "words from the list",
        reference: "names",
        links: "links such as T-3",
        formula: "formulas of KPIs",
      },
    },
    ask: {
      field: (field: string) => `Which column holds “${field}”?`,
      dayOrder: (example: string, header: string) => `What does ${example} in “${header}” mean?`,
      year: (header: string) => `Of which year are the dates in “${header}”?`,
      person: (name: string) => `Several people are called “${name}”. Who is meant?`,
      word: (word: string, table: string) => `“${word}” is not in ${table}. Is it one of these?`,
      same: (name: string) => `Yes: ${name}`,
      other: (word: string) => `No, “${word}” is another`,
      stage: (word: string) => `What does the stage “${word}” mean?`,
      noStage: "The sheet has no column for the stage. What are its deals?",
    },
    unanswered: (n: number) => `${count(n, "question needs", "questions need")} an answer.`,
  },
  templates: {
    title: "Tasks from a template",
    template: "Template",
    forProject: "Project",
    existing: "One I have",
    fresh: "A new one",
    none: "None",
    project: "Which project",
    newName: "Its name",
    customer: "Customer",
    goal: "Goal",
    owner: "Owner",
    count: "Dates",
    forward: "From the first day",
    back: "To a deadline",
    start: "First day",
    due: "Deadline",
    steps: (n: number, milestones: number) =>
      `${count(n, "task", "tasks")} and ${count(milestones, "milestone", "milestones")}`,
    span: (from: string, to: string, n: number) => `${from} to ${to}, ${days(n)}`,
    tooLate: (begin: string, late: number) =>
      `For this deadline the work would have had to begin on ${begin}. Beginning today, it ends ${days(late)} after the deadline.`,
    preview: "What will be added",
    name: "Task or milestone",
    phase: "Phase",
    days: "Days",
    milestone: "Milestone",
    begins: "Begins",
    ends: "Ends",
    after: "After",
    plus: (step: string, n: number) => `${step} + ${n} d`,
    nothing: "Nothing is written before you add it.",
    go: "Add tasks",
    done: (n: number, id: string) => `${count(n, "row", "rows")} added to Tasks, from ${id} on.`,
    doneHint: "“Undo the last run” in the menu takes them back.",
    show: "Show them",
    repeated: (name: string) => `There is a project “${name}” already. Choose it, or another name.`,
  },
  planParts: {
    unbreakable: {
      noMetric: "Choose the goal’s metric first: it says what its parts are counted in.",
      noTarget: "Give the goal a target first.",
      noDates: "Give the goal a start date, and a due date that is not before it.",
      noStartValue: "Give the goal its start value: its parts lead from there to the target.",
      tooMany:
        "That would be more than 5,000 parts, or more than 20 years. Take coarser periods or fewer people, or check the goal’s dates.",
    },
    /** Rows of the user's without a place among the parts. */
    apart: (ids: readonly string[]) =>
      `${ids.join(", ")} in Plan ${ids.length === 1 ? "belongs" : "belong"} to no part any more and ${ids.length === 1 ? "stays" : "stay"} as typed. Delete ${ids.length === 1 ? "it" : "them"} if no longer needed.`,
    moved: (override: string, planned: string) =>
      `What you typed is kept under “${override}”. “${planned}” holds what was computed.`,
    hasMore: (ids: readonly string[]) =>
      `${ids.join(", ")} in Plan ${ids.length === 1 ? "is" : "are"} no part any more, but you wrote something beside: ${ids.length === 1 ? "it stays" : "they stay"}.`,
  },
  breakdown: {
    comma: ", ",
    title: "Break this goal down",
    goal: "Goal",
    chooseGoal: "Choose a goal: its parts are shown before anything is written.",
    noGoals: "There is no goal to break down. Add one in Goals first.",
    unknownGoal: "There is no goal of this name.",
    head: (target: string, months: string) => `${target}, ${months}`,
    finest: "Down to",
    splitBy: "Split in time by",
    splitHints: {
      workdays: "Each period gets what its working days are of all, leave and holidays left out.",
      season: "As the months of the years before were, by this goal’s own figures.",
      equal: "Every whole period gets the same.",
      given: "As you give the shares below.",
    },
    periodShares: "Shares of the periods",
    sharesSum: (sum: string) => `Together ${sum}`,
    notAShare: "Type a share from 0 to 100.",
    shareBy: "Share out to people by",
    shareHints: {
      capacity: "Hours a week, without leave and the time before somebody starts.",
      level: "What each level counts, as you say below.",
      history: "What each of them did in the same span before.",
      equal: "Everybody gets the same.",
      given: "As you give the shares below.",
    },
    people: "People",
    all: "Everybody",
    nobody: "Nobody",
    noTeam:
      "There is nobody in Team, so the goal is split in time alone. Add people there to share it out.",
    weights: "What each level counts",
    noLevel: "People without a level count 1.",
    notAWeight: "Type a number from 0.",
    starts: (day: string) => `from ${day}`,
    hours: (n: string) => `${n} h a week`,
    leave: (n: number) => `${count(n, "day", "days")} of leave`,
    past: (amount: string) => `${amount} before`,
    overAssign: (share: string) =>
      `Over-assignment in Settings: ${share}. People’s parts together are that much above the goal.`,
    noOverAssign:
      "Over-assignment in Settings: none. People’s parts together are exactly the goal.",
    parts: "What would stand in Plan",
    show: "Show",
    weeksOf: "Weeks of",
    allWeeks: "All weeks",
    who: "Who",
    everybody: "Everybody",
    sum: "Sum",
    of: (who: string, period: string) => `${who}, ${period}`,
    typed: "typed over",
    was: (amount: string) => `was ${amount}`,
    isNew: "new",
    howTo:
      "Type over any part: it is kept, and the others make up for it. Empty it to take that back.",
    notAnAmount: (text: string) =>
      `“${text}” is no amount that can stand here. Type digits only, like 1200.50. The part stays as it was.`,
    changed: (place: string, amount: string) => `${place} is now ${amount}.`,
    takenBack: (place: string) => `${place} is computed again.`,
    rate: "A rate is not divided: every part is the target itself.",
    checkedIn: "What is only checked in is not divided: every part is the target itself.",
    fromStart: (from: string, to: string, way: string) =>
      `The way from ${from} to ${to} is shared out: ${way}.`,
    nothing: "There is nothing to write: choose people, or finer periods.",
    more: (place: string, sum: string, whole: string) =>
      `${place}: its parts make ${sum}, more than the ${whole} that it has. Lower a part that is typed over, or raise the whole.`,
    less: (place: string, sum: string, whole: string) =>
      `${place}: its parts make ${sum}, less than the ${whole} that it has, and none is left to make up for it. Take one back, or raise one.`,
    notes: {
      seasonTooShort: (months: number, missing: number) =>
        `The season needs twelve whole months of figures; there ${months === 1 ? "is" : "are"} ${months}, so ${missing} ${missing === 1 ? "is" : "are"} missing. Working days are taken instead.`,
      noPast: "None of these people did anything of this before: all get the same.",
      peopleScaled: (sum: string) =>
        `People’s shares add up to ${sum}; they are taken in proportion.`,
      periodsScaled: (sum: string) =>
        `The periods’ shares add up to ${sum}; they are taken in proportion.`,
      overAssigned: (sum: string, whole: string) =>
        `People’s parts make ${sum}, above the goal of ${whole} on purpose.`,
      provisional: (years: string) =>
        `The holidays of ${years} are not announced yet, so the split is provisional. Break the goal down again when they are.`,
    },
    unchanged: "This is what stands in Plan already.",
    changes: (added: number, changed: number, gone: number) =>
      `${[
        ...(added > 0 ? [`${count(added, "part is", "parts are")} new`] : []),
        ...(changed > 0 ? [`${count(changed, "part changes", "parts change")}`] : []),
        ...(gone > 0 ? [`${count(gone, "part goes", "parts go")}`] : []),
      ].join(", ")}.`,
    which: "Which parts change",
    period: "Period",
    before: "In Plan",
    after: "New",
    moreChanges: (n: number) => `and ${n} more`,
    now: (day: string) => `Today (${day}) and this week`,
    today: "Today",
    week: "This week",
    go: "Write the plan",
    done: (added: number, changed: number, removed: number) =>
      added + changed + removed === 0
        ? "Plan holds these parts already; nothing was written."
        : `Plan is written: ${count(added, "row", "rows")} added, ${changed} changed, ${removed} removed.`,
    doneHint: "“Undo the last run” in the menu takes it back.",
    showPlan: "Show the Plan",
  },
  forecast: {
    title: "Forecast",
    slices,
    figure: "Figure",
    asOf: (day: string) => `as of ${day}`,
    allTime:
      "All time has no end that could be forecast. Choose a month, quarter or year on KPI Summary.",
    soFar: "So far",
    target: "Target",
    expected: "Forecast",
    chance: "Chance of the target",
    attains: (share: string) => `${share} of the target`,
    range: (low: string, high: string) =>
      `In 80 of 100 such cases it comes to between ${low} and ${high}.`,
    wideRange: (low: string, high: string) => `In 95 of 100, to between ${low} and ${high}.`,
    noRange: "Too few past periods to say how far it may be off.",
    nothing: "There is nothing yet that it could be forecast from.",
    noTarget: "No target for this period, so no chance of reaching it.",
    record: (tried: number, given: string, happened: string) =>
      `Such chances were tried on ${count(tried, "past period", "past periods")}, which had to bring at least what the period before had brought: ${given} were given on average, and ${happened} came true.`,
    noRecord: "No past period could be judged yet, so take the chance with care.",
    methods: "Ways to forecast it",
    method: "Way",
    methodNames: { pipeline: "Open deals", runRate: "Pace so far", history: "Months before" },
    aboutMethod: {
      pipeline:
        "What came so far, open deals that are due in the rest of the period by their chances, and what such a rest usually brings besides.",
      runRate: "What came so far, carried on at the same pace for the working days left.",
      history:
        "What came so far, and what the months left bring by the whole months before: exponential smoothing, with a season of twelve months where two years are known.",
    },
    leastOff:
      "The way that was least off counts. Each was tried on past periods of the same length, looked at after the same share of them; expected days and amounts are taken as the deals hold them now.",
    counts: "counts",
    off: "Off in the past",
    offBy: (share: string, tried: number) => `${share}, on ${count(tried, "period", "periods")}`,
    held: (share: string) => `80 % range held ${share}`,
    notTried: "not tried yet",
    categories: "By how sure it is",
    kind: "Category",
    category: {
      won: "Won",
      commit: "Commit",
      bestCase: "Best case",
      pipeline: "All open deals",
    },
    aboutCategory: {
      won: "won in the period",
      commit: (share: string) => `and open deals with a chance of ${share} or more, in full`,
      bestCase: (share: string) => `and those of ${share} or more`,
      pipeline: "and every other open deal that is due in the period",
    },
    amount: "Amount",
    inputs: "What it starts from",
    months: (n: number, past: number) =>
      `${count(n, "whole month", "whole months")} of history, in which ${count(past, "past period", "past periods")} of this length can be looked at.`,
    carriedOn: {
      amounts:
        "The months before are carried on by amounts, without a season: the mean of a steady level, a trend and a trend that fades.",
      percent:
        "The months before are carried on in percent, without a season: the mean of a steady level, a trend and a trend that fades.",
      seasonalAmounts:
        "The months before are carried on by amounts, each month of the year with a plus or minus of its own: the mean of a steady level, a trend and a trend that fades.",
      seasonalPercent:
        "The months before are carried on in percent, each month of the year with a factor of its own: the mean of a steady level, a trend and a trend that fades.",
    },
    workdays: (elapsed: number, left: number) =>
      `${count(elapsed, "working day", "working days")} behind, ${left} to go.`,
    dealsDue: (n: number) =>
      `${count(n, "open deal is", "open deals are")} due in the rest of the period.`,
    leftOut: (n: number, days: number) =>
      `${count(n, "open deal counts", "open deals count")} nowhere: without an expected day, without a chance, or overdue for more than ${days} days.`,
    fresh: (worth: string) =>
      `Besides, the rest of a past period brought ${worth} on average from deals that were not due then.`,
    stages: "Chances learned by stage",
    stage: "Stage",
    cases: "Closed deals that had reached it",
    won: "Won",
    learned: "Chance",
    fewCases: (least: number) => `fewer than ${least}: the given chance counts`,
    deals: "Open deals behind it",
    deal: "Deal",
    due: "Expected",
    worth: "Adds",
    by: "By its chance",
    dealSource: {
      learned: "learned from its stage",
      deal: "given for the deal",
      stage: "given for its stage",
      overall: "as of all deals",
    },
    overdue: "overdue, counts half",
    moreDeals: (n: number) => `and ${n} more, each with less`,
    noDeals: "No open deal counts in the rest of the period.",
    chart: "How it goes on",
    plan: "Plan",
    band: "80 % range",
    day: "By the end of",
    said: "What was forecast before",
    override: "What a manager expects",
    aboutOverride:
      "It stands beside the computed forecast, never in its place. Every word is kept in “Forecast overrides”; the last one counts.",
    says: (by: string, value: string, on: string) => `${by} expects ${value} (${on}).`,
    someone: "A manager",
    value: "Expected for the period",
    why: "Why",
    who: "Who says so",
    save: "Save what you expect",
    savedWord: "Saved, beside the forecast. “Undo the last run” in the menu takes it back.",
    takeBack: "It no longer counts",
    takenBack: "It no longer counts. Its row stays in “Forecast overrides”.",
    otherPeriod:
      "KPI Summary shows another period or person by now. Close this window, open it again, and say it for that one.",
    otherWord:
      "Somebody has said something else meanwhile. Close this window and open it again to see it.",
    notOfSlice:
      "A manager’s word is about everybody or about one person. Clear the other choices at the top of KPI Summary first.",
  },
  baselines: {
    title: "Baselines",
    intro: "A baseline keeps the plan as it is now, so that you see later what moved.",
    save: "Save the plan as it is now",
    name: "Name",
    scope: "Tasks of",
    all: (n: number) => `all projects (${count(n, "task", "tasks")})`,
    go: "Save baseline",
    saved: (name: string) => `“${name}” is saved.`,
    noneYet: "No baseline yet.",
    noTasks: "There are no tasks to save. Add tasks first.",
    repeated: (name: string) => `There is a baseline “${name}” already. Choose another name.`,
    gone: (name: string) => `There is no baseline “${name}” any more.`,
    list: "Saved baselines",
    compareWith: "Compare with",
    savedOn: "Saved on",
    tasks: "Tasks",
    latest: (name: string) => `Always the latest (now “${name}”)`,
    delete: "Delete",
    deleteOne: (name: string) => `Delete “${name}”`,
    deleted: (name: string) =>
      `“${name}” is deleted. “Undo the last run” in the menu brings it back.`,
    since: (name: string) => `Since “${name}”`,
    later: (n: number) => `${count(n, "task ends", "tasks end")} later`,
    earlier: (n: number) => `${n} earlier`,
    same: (n: number) => `${n} on the same day`,
    added: (n: number) => `${n} new`,
    gone_: (n: number) => `${n} no longer there`,
    ended: (list: string) => `${list}.`,
    what: "Project or task",
    before: "In the baseline",
    now: "Now",
    slip: "Moved by",
    slipped: (n: number) =>
      n === 0 ? "as planned" : n > 0 ? `${days(n)} later` : `${days(-n)} earlier`,
    first: (n: number) => `The ${n} that moved most to later are shown.`,
    views: "Tasks, Projects and the Timeline show it as well.",
  },
  level: {
    title: "Level the load",
    intro:
      "Some people have more work than hours. These tasks can begin later, and no project ends later for it. Nothing moves until you accept.",
    over: (now: number, left: number) =>
      `Hours beyond what people have: ${now} now, ${left} with all of these moves.`,
    balanced: "Nobody has more work than hours in the weeks ahead.",
    stuck: (now: number) =>
      `${count(now, "hour is", "hours are")} beyond what people have, but no task behind them can begin later. Give work to somebody else, or move a deadline.`,
    moves: "Tasks that can begin later",
    task: "Task",
    dates: "Begins",
    fromTo: (from: string, to: string) => `${to} instead of ${from}`,
    reason: "Why",
    why: (name: string, week: string, hours: number) =>
      `${name} has too much in the week of ${week}. Takes ${count(hours, "hour", "hours")} off.`,
    weeks: "Hours by week, with all moves",
    weeksNow: "Hours by week",
    person: "Person",
    week: "Week of",
    before: "Now",
    after: "After",
    there: "There are",
    tooMuch: (hours: number) => `${hours} !`,
    go: (n: number) => `Move ${count(n, "task", "tasks")}`,
    goNone: "Tick what is to move",
    moved: (n: number) => `${count(n, "task begins", "tasks begin")} later now.`,
    undoHint: "Menu Milepost > Undo the last run takes it back.",
    changed: (id: string) => `${id} has changed meanwhile and stays where it was.`,
  },
  goalPicture: {
    title: "Goal tree",
    keys: "Arrow keys up and down go from goal to goal, right to those below, left to the one above. Enter folds and unfolds. Plus, minus and 0 change the size, Shift with an arrow key moves the picture.",
    hint: "Click a goal to see why it stands as it does. Drag or scroll to move the picture, Ctrl and scroll to zoom.",
    empty: "No goals yet. Add a row to Goals, then open this again.",
    tree: "Goals as a tree",
    below: "The chosen goal",
    find: "Find a goal",
    people: "People’s shares",
    foldAll: "Fold all",
    unfoldAll: "Unfold all",
    way: "Grows",
    ways: { right: "To the right", down: "Downwards" },
    fit: "Fit",
    open: "Open",
    noTarget: "No target yet",
    noActual: (target: string) => `No figure yet, target ${target}`,
    figures: (actual: string, target: string) => `${actual} of ${target}`,
    level: (actual: string, target: string) => `${actual}, target ${target}`,
    attained: (share: string) => `${share} reached`,
    expected: (amount: string, share: string) => `expected by now ${amount} (${share})`,
    due: (day: string) => `due ${day}`,
    trend: (share: string, up: boolean) =>
      `${share} of the way ${up ? "gained" : "lost"} since last week`,
    confidence: (share: string) => `its owner is ${share} sure`,
    beside: "does not add up to the goal above",
    hidden: (n: number) => `${n} hidden below`,
    share: (person: string, goal: string) => `${person}: share of ${goal}`,
    signs: {
      pace: "Reached; the line is where it should be by now",
      beside: "Does not add up",
      share: "A person’s share",
    },
    fileName: "milepost-goal-tree",
  },
  picture: {
    title: "Gantt chart",
    empty: "No tasks yet. Add the first: menu Milepost > Add a task.",
    nothing: "No task is chosen. Show more projects, people or tasks.",
    chart: "Tasks as bars over time",
    keys: "Arrow keys left and right move the task by a working day, with Shift they change its end. Up and down go to other tasks. Enter writes, Escape takes back.",
    hint: "Drag a bar to move it, its right end to stretch it.",
    show: "Show",
    project: "Project",
    owner: "Owner",
    all: "All",
    nobody: "Nobody",
    noProject: "Without a project",
    scale: "Scale",
    scales: { day: "Days", week: "Weeks", month: "Months", quarter: "Quarters" },
    closer: "Zoom in",
    farther: "Zoom out",
    today: "Today",
    criticalOnly: "Critical path only",
    baseline: "Compare with",
    noBaseline: "No baseline",
    tasks: "Tasks",
    bars: {
      task: (name: string, id: string) => `${name} (${id})`,
      span: (begins: string, ends: string) => `${begins} to ${ends}`,
      done: (share: string) => `${share} done`,
      slack: (n: number) =>
        n === 0 ? "no slack" : n < 0 ? `${days(-n)} too few` : `${days(n)} of slack`,
      critical: "critical",
      due: (day: string) => `deadline ${day}`,
      missed: (day: string) => `misses its deadline ${day}`,
      owner: (name: string) => `owner ${name}`,
      slip: (n: number) =>
        n === 0
          ? "as in the baseline"
          : `${days(Math.abs(n))} ${n > 0 ? "later" : "earlier"} than in the baseline`,
    },
    asOfDay: (day: string) => `As of ${day}`,
    legend: "What the signs mean",
    signs: {
      rest: "To do",
      done: "Done",
      critical: "Critical",
      milestone: "Milestone",
      group: "Project or phase",
      due: "Deadline",
      ghost: "Baseline",
      today: "Today",
      idle: "Not worked",
    },
    fixedDone: "It is done, so it does not move.",
    fixedBegun: "It has begun, so only its end can move.",
    endsBefore: "A task cannot end before it begins.",
    endsInPast: "What is not done cannot end in the past.",
    writes: (header: string, value: string) => `Writes “${header}”: ${value}.`,
    workdays: days,
    below: "The chosen task",
    effects: "What this would do",
    write: "Write it",
    written: "Written.",
    undo: "Take it back",
    undone: "Taken back.",
    changed: (header: string, id: string) =>
      `“${header}” of ${id} was changed meanwhile. Here is how it stands now; move it again.`,
    why: "Why",
    showRow: "Show in the sheet",
    svg: "Download SVG",
    png: "Download PNG",
    fileName: "milepost-gantt",
    noPng: "This browser could not make the PNG. Download the SVG instead.",
    history: {
      title: "How its forecast moved",
      few: "Each weekly run records where it stands; after two, its course is drawn here.",
      point: (on: string, end: string) => `${on}: forecast ${end}`,
      slipped: (n: number, weeks: number) =>
        n === 0
          ? `Its forecast stands where it stood ${count(weeks, "week", "weeks")} ago.`
          : `Its forecast moved ${count(Math.abs(n), "day", "days")} ${n > 0 ? "later" : "earlier"} in ${count(weeks, "week", "weeks")}.`,
      forecast: "Forecast",
      recorded: "Recorded on",
    },
  },
  preview: {
    title: "Preview",
    intro: "What a recalculation would change. Nothing is written yet.",
    none: "Nothing would change.",
    sheet: "Sheet",
    cell: "Cell",
    before: "Before",
    after: "After",
    count: (n: number) => `${count(n, "cell", "cells")} would change.`,
    cut: (shown: number) => `The first ${shown} are shown.`,
    blank: "empty",
    go: "Recalculate now",
    newSheets: (names: string) => `New sheets: ${names}`,
    newRows: (n: number) => `${count(n, "row", "rows")} would be added.`,
  },
};

export type Texts = typeof en;
