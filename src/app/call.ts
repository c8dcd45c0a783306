// Everything the pages ask goes through here: a name looked up by own property, arguments checked by schema,
// and an answer that is either the result or what was wrong. Nothing else escapes.
import * as v from "valibot";
import { CLOSED } from "../core/goals/closing";
import type { Day } from "../core/model/day";
import {
  ACTIVITY_KINDS,
  CONSTRAINTS,
  DIRECTIONS,
  FORECAST_KEYS,
  LANGUAGES,
  METRICS,
  PRIORITIES,
  ROLL_UPS,
} from "../core/model/rows";
import type { Texts } from "../i18n/texts";
import type { Host } from "../platform/host";
import { VIEW_NAMES } from "../workbook/registry";
import { TABLE_NAMES } from "../workbook/schema/tables";
import { adoptSheets } from "./adopt/adopt-sheets";
import { adoptable, proposal } from "./adopt/propose";
import { ADOPTABLE } from "./adopt/seen-sheet";
import { showCell } from "./adopt/show-cell";
import { baselineState } from "./baselines/baseline-state";
import { compareWith } from "./baselines/compare-with";
import { deleteBaseline } from "./baselines/delete-baseline";
import { saveBaseline } from "./baselines/save-baseline";
import { beginning } from "./beginning";
import { openTable } from "./ensure-tables";
import { activityEntry } from "./entries/add-activity";
import { dealEntry } from "./entries/add-deal";
import { addEntry } from "./entries/add-entry";
import { goalEntry } from "./entries/add-goal";
import { taskEntry } from "./entries/add-task";
import { changeGoal } from "./entries/change-goal";
import { changeTask } from "./entries/change-task";
import { Fault } from "./fault";
import { TARGET_PERIODS } from "./first-target";
import { forecastState } from "./forecast/forecast-state";
import { overrideForecast, takeBackForecast } from "./forecast/override-forecast";
import { breakDown } from "./goals/break-down";
import { breakdownChoice } from "./goals/breakdown-choice";
import { breakdownState } from "./goals/breakdown-facts";
import { carryOver } from "./goals/carry-over";
import { checkIn } from "./goals/check-in";
import { closeGoal } from "./goals/close-goal";
import { goalDetail } from "./goals/goal-detail";
import { COUNTRIES } from "./holidays/holidays";
import { acceptLevelling } from "./load/accept-levelling";
import { proposeLevelling } from "./load/propose-levelling";
import { openBreakdown, openDialog } from "./panes";
import { goalPicture } from "./picture/goal-picture-of";
import { moveTask } from "./picture/move-task";
import { picture } from "./picture/picture-of";
import { preview } from "./preview";
import { progress, telling } from "./progress";
import { recalculate } from "./recalculate";
import type { Answer, Api, CallName, RpcIssue } from "./rpc";
import { userTexts } from "./session";
import { setUp } from "./set-up";
import { showRow } from "./show-row";
import { showView } from "./show-view";
import { chooseMe, sidebarState } from "./sidebar-state";
import { startClock } from "./start-clock";
import { insertTemplate } from "./templates/insert-template";
import { TEMPLATES } from "./templates/plots";
import { templateState } from "./templates/template-state";
import { undo } from "./undo";
import { undoSetUp } from "./undo-set-up";

/** Longer than any cell holds; what a field takes at most is checked field by field. */
const text = v.pipe(v.string(), v.maxLength(60_000));
const short = v.pipe(v.string(), v.maxLength(200));
const request = v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)));
/** A day or a number of days. */
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_000_000));
const day = v.pipe(
  whole,
  v.transform((on) => on as Day),
);
/** 0 to 1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const nothing = v.strictObject({});
const table = v.picklist(ADOPTABLE);
/** What the user chose of sheets that are to be adopted. */
const choice = {
  sheets: v.pipe(v.array(short), v.minLength(1), v.maxLength(100)),
  table,
  columns: v.exactOptional(v.record(short, text)),
  answers: v.exactOptional(v.record(text, text)),
};

const figure = v.union([v.number(), text]);
const taskFields = {
  project: v.exactOptional(text),
  goal: v.exactOptional(text),
  owner: v.exactOptional(text),
  phase: v.exactOptional(text),
  start: v.exactOptional(text),
  due: v.exactOptional(text),
  days: v.exactOptional(figure),
  after: v.exactOptional(v.union([text, v.pipe(v.array(text), v.maxLength(1_000))])),
  milestone: v.exactOptional(v.boolean()),
  priority: v.exactOptional(v.picklist([...PRIORITIES, ""])),
  effort: v.exactOptional(text),
  department: v.exactOptional(text),
  constraint: v.exactOptional(v.picklist([...CONSTRAINTS, ""])),
  constraintDate: v.exactOptional(text),
  optimistic: v.exactOptional(text),
  pessimistic: v.exactOptional(text),
  acceptance: v.exactOptional(text),
};

const goalFields = {
  metric: v.exactOptional(v.picklist([...METRICS, ""])),
  unit: v.exactOptional(text),
  direction: v.exactOptional(v.picklist([...DIRECTIONS, ""])),
  startValue: v.exactOptional(text),
  target: v.exactOptional(text),
  start: v.exactOptional(text),
  due: v.exactOptional(text),
  owner: v.exactOptional(text),
  parent: v.exactOptional(text),
  purpose: v.exactOptional(text),
  rollUp: v.exactOptional(v.picklist([...ROLL_UPS, ""])),
};

/** The figure and period that a page shows, and whose they are. */
const shownForecast = {
  figure: v.picklist(FORECAST_KEYS),
  from: day,
  to: day,
  person: v.nullable(short),
  by: v.exactOptional(text),
};

interface Handler<N extends CallName> {
  readonly schema: v.GenericSchema<unknown, Api[N]["args"]>;
  readonly run: (host: Host, args: Api[N]["args"]) => Api[N]["result"];
}

const handlers: { readonly [N in CallName]: Handler<N> } = {
  state: { schema: nothing, run: sidebarState },
  chooseMe: {
    schema: v.strictObject({ person: v.nullable(short) }),
    run: (host, { person }) => chooseMe(host, person),
  },
  addTask: {
    schema: v.strictObject({ request, name: text, ...taskFields }),
    run: (host, task) => addEntry(host, taskEntry, task),
  },
  changeTask: {
    schema: v.strictObject({
      id: short,
      name: v.exactOptional(text),
      done: v.exactOptional(figure),
      started: v.exactOptional(text),
      finished: v.exactOptional(text),
      ...taskFields,
      stood: v.exactOptional(v.record(short, text)),
    }),
    run: changeTask,
  },
  addDeal: {
    schema: v.strictObject({
      request,
      customer: text,
      name: v.exactOptional(text),
      amount: v.exactOptional(text),
      stage: v.exactOptional(text),
      owner: v.exactOptional(text),
      expected: v.exactOptional(text),
      nextStep: v.exactOptional(text),
      nextDate: v.exactOptional(text),
      product: v.exactOptional(text),
      region: v.exactOptional(text),
      source: v.exactOptional(text),
    }),
    run: (host, deal) => addEntry(host, dealEntry, deal),
  },
  addActivity: {
    schema: v.strictObject({
      request,
      kind: v.picklist(ACTIVITY_KINDS),
      person: v.exactOptional(text),
      on: v.exactOptional(text),
      customer: v.exactOptional(text),
      deal: v.exactOptional(text),
      note: v.exactOptional(text),
      nextStep: v.exactOptional(text),
      nextDate: v.exactOptional(text),
      stage: v.exactOptional(text),
    }),
    run: (host, activity) => addEntry(host, activityEntry, activity),
  },
  addGoal: {
    schema: v.strictObject({ request, name: text, ...goalFields }),
    run: (host, goal) => addEntry(host, goalEntry, goal),
  },
  changeGoal: {
    schema: v.strictObject({
      id: short,
      name: v.exactOptional(text),
      ...goalFields,
      stood: v.exactOptional(v.record(short, text)),
    }),
    run: changeGoal,
  },
  checkIn: {
    schema: v.strictObject({
      goal: short,
      value: v.exactOptional(text),
      confidence: v.exactOptional(share),
      note: v.exactOptional(text),
      stood: v.strictObject({
        value: v.nullable(v.number()),
        confidence: v.nullable(v.number()),
        note: v.nullable(text),
      }),
    }),
    run: checkIn,
  },
  goalDetail: {
    schema: v.strictObject({ id: short }),
    run: (host, { id }) => goalDetail(host, id),
  },
  closeGoal: {
    schema: v.strictObject({ id: short, state: v.picklist(CLOSED) }),
    run: closeGoal,
  },
  carryOver: {
    schema: v.strictObject({
      id: short,
      state: v.picklist(CLOSED),
      name: v.exactOptional(text),
      target: v.exactOptional(text),
    }),
    run: carryOver,
  },
  show: {
    schema: v.strictObject({ table, id: short }),
    run: (host, { table: name, id }) => showRow(host, name, id),
  },
  beginning: { schema: nothing, run: beginning },
  setUp: {
    schema: v.strictObject({
      template: v.picklist(["empty", "sample"]),
      lang: v.picklist(LANGUAGES),
      currency: v.exactOptional(short),
      fiscalStart: v.exactOptional(v.number()),
      weekStart: v.exactOptional(v.number()),
      country: v.exactOptional(v.nullable(v.picklist(COUNTRIES))),
      team: v.exactOptional(text),
      target: v.exactOptional(
        v.strictObject({
          amount: text,
          period: v.picklist(TARGET_PERIODS),
          owner: v.exactOptional(text),
        }),
      ),
      progress: v.exactOptional(short),
    }),
    run: setUp,
  },
  undoSetUp: {
    schema: v.strictObject({ progress: v.exactOptional(short) }),
    run: undoSetUp,
  },
  progress: { schema: v.strictObject({ id: short }), run: progress },
  picture: { schema: nothing, run: picture },
  moveTask: {
    schema: v.strictObject({
      task: short,
      cells: v.strictObject({
        start: v.exactOptional(whole),
        days: v.exactOptional(whole),
        due: v.exactOptional(whole),
      }),
      stood: v.strictObject({
        start: v.exactOptional(v.nullable(v.number())),
        days: v.exactOptional(v.nullable(v.number())),
        due: v.exactOptional(v.nullable(v.number())),
      }),
    }),
    run: moveTask,
  },
  goalPicture: { schema: nothing, run: goalPicture },
  undo: { schema: nothing, run: undo },
  openPicture: {
    schema: nothing,
    run: (host) => {
      openDialog(host, "picture", userTexts(host).picture.title);
      return null;
    },
  },
  openBreakdown: {
    schema: v.strictObject({ goal: v.nullable(short) }),
    run: (host, { goal }) => {
      openBreakdown(host, goal);
      return null;
    },
  },
  openAdopt: {
    schema: nothing,
    run: (host) => {
      openDialog(host, "adopt", userTexts(host).adopt.title);
      return null;
    },
  },
  openTable: {
    schema: v.strictObject({ table: v.picklist(TABLE_NAMES) }),
    run: (host, { table: name }) => openTable(host, name),
  },
  adoptable: { schema: nothing, run: adoptable },
  proposeColumns: {
    schema: v.strictObject({
      ...choice,
      rows: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
    }),
    run: proposal,
  },
  adoptSheets: {
    schema: v.strictObject({
      ...choice,
      replace: v.exactOptional(v.boolean()),
      progress: v.exactOptional(short),
    }),
    run: adoptSheets,
  },
  showCell: {
    schema: v.strictObject({
      sheet: short,
      cell: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
    }),
    run: (host, { sheet, cell }) => showCell(host, sheet, cell),
  },
  showView: {
    schema: v.strictObject({ view: v.picklist(VIEW_NAMES) }),
    run: (host, { view }) => showView(host, view),
  },
  templates: { schema: nothing, run: templateState },
  insertTemplate: {
    schema: v.strictObject({
      request,
      template: v.picklist(TEMPLATES),
      project: v.exactOptional(text),
      newProject: v.exactOptional(v.strictObject({ name: text, customer: v.exactOptional(text) })),
      goal: v.exactOptional(text),
      owner: v.exactOptional(text),
      start: v.exactOptional(text),
      due: v.exactOptional(text),
    }),
    run: insertTemplate,
  },
  baselines: { schema: nothing, run: baselineState },
  saveBaseline: {
    schema: v.strictObject({ request, name: text, project: v.exactOptional(short) }),
    run: saveBaseline,
  },
  compareWith: {
    schema: v.strictObject({ name: v.nullable(text) }),
    run: (host, { name }) => compareWith(host, name),
  },
  deleteBaseline: {
    schema: v.strictObject({ name: text }),
    run: (host, { name }) => deleteBaseline(host, name),
  },
  breakdownFacts: {
    schema: v.strictObject({ goal: v.nullable(short) }),
    run: (host, { goal }) => breakdownState(host, goal),
  },
  breakDown: { schema: v.strictObject({ goal: short, choice: breakdownChoice }), run: breakDown },
  forecast: { schema: nothing, run: forecastState },
  overrideForecast: {
    schema: v.strictObject({ ...shownForecast, value: text, why: text }),
    run: overrideForecast,
  },
  takeBackForecast: {
    schema: v.strictObject({ ...shownForecast, word: short }),
    run: takeBackForecast,
  },
  openForecast: {
    schema: nothing,
    run: (host) => {
      openDialog(host, "forecast", userTexts(host).forecast.title);
      return null;
    },
  },
  preview: { schema: nothing, run: preview },
  proposeLevelling: { schema: nothing, run: proposeLevelling },
  acceptLevelling: {
    schema: v.strictObject({
      moves: v.pipe(
        v.array(v.strictObject({ id: short, day: short })),
        v.minLength(1),
        v.maxLength(100),
      ),
    }),
    run: (host, { moves }) => acceptLevelling(host, moves),
  },
  recalculate: {
    schema: v.strictObject({ progress: v.exactOptional(short) }),
    run: (host, { progress: id }) => {
      const { plan, changed, unread } = recalculate(host, { tell: telling(host, id) });
      startClock(host, plan);
      return { changed, unread };
    },
  },
};

export function call(host: Host, name: unknown, args: unknown): Answer<unknown> {
  const texts = userTexts(host);
  if (typeof name !== "string" || !Object.keys(handlers).includes(name))
    return refuse("unknownCall", texts.rpc.unknownCall(nameShown(name)));
  return answer(host, texts, name as CallName, args ?? {});
}

/** Anything else than a text may fail to become one. */
const nameShown = (name: unknown): string =>
  typeof name === "string" ? name.slice(0, 60) : typeof name;

function answer<N extends CallName>(
  host: Host,
  texts: Texts,
  name: N,
  args: unknown,
): Answer<unknown> {
  const handler: Handler<N> = handlers[name];
  const parsed = v.safeParse(handler.schema, args);
  if (!parsed.success) return { issues: parsed.issues.map((issue) => argumentIssue(issue, texts)) };
  try {
    return { ok: handler.run(host, parsed.output) };
  } catch (error) {
    return { issues: issuesOf(host, error, texts) };
  }
}

function argumentIssue(issue: v.BaseIssue<unknown>, texts: Texts): RpcIssue {
  const field = issue.path?.[0]?.key;
  return {
    field: typeof field === "string" ? field : null,
    code: "badArgument",
    message: texts.rpc.badArgument,
  };
}

const refuse = (code: string, message: string): Answer<never> => ({
  issues: [{ field: null, code, message }],
});

/** A fault as its reader can use it. What we did not foresee goes to the log in full, and to the reader in short. */
export function issuesOf(host: Host, error: unknown, texts: Texts): readonly RpcIssue[] {
  if (error instanceof Fault && error.code === "refused") return error.issues;
  if (!(error instanceof Fault))
    host.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const code = error instanceof Fault ? error.code : "failed";
  const message =
    code === "busy"
      ? texts.toast.busy
      : code === "notSetUp"
        ? texts.toast.notSetUp
        : texts.toast.failed;
  return [{ field: null, code, message }];
}
