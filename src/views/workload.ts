// Workload: hours by person and week against the hours there are, who has too much because of which tasks, and what
// projects have spent of their budgets.
import type { Model } from "../core/assess";
import type { Load } from "../core/load/load";
import type { ProjectMoney } from "../core/load/money";
import type { Cell } from "../core/model/cell";
import { toMajor } from "../core/model/money";
import type { Minor } from "../core/model/rows";
import type { ViewContext } from "./context";
import { type Grid, squared } from "./grid";
import { unitFormat } from "./palette";
import { WEEK_COLUMNS, WORKLOAD_FIRST, workloadLook, workloadRules } from "./workload-look";
import { hoursRows, overloadRows } from "./workload-rows";

/** Whether there is work of somebody's, or money, to show. */
export function hasWorkload({ load, money }: Pick<Model, "load" | "money">): boolean {
  return money.length > 0 || hasWork(load);
}

const hasWork = ({ people }: Load): boolean =>
  people.some(({ weeks }) => weeks.some(({ hours }) => hours > 0));

export function drawWorkload(context: ViewContext): Grid {
  const { model, texts } = context;
  const { load, money } = model;
  const words = texts.views.workload;
  const works = hasWork(load);
  const people = works ? hoursRows(context) : [[words.empty]];
  const over = works ? overloadRows(context) : [];
  const heads = {
    overloads: [words.overloads, words.over, words.week, words.because],
    money: [words.money, words.budget, words.spent, words.share, words.forecast, words.verdict],
  };
  const overloaded: readonly (readonly Cell[])[] = works ? [[], heads.overloads, ...over] : [];
  const spent: readonly (readonly Cell[])[] =
    money.length > 0 ? [[], heads.money, ...money.map((each) => moneyRow(context, each))] : [];
  const width = 2 + WEEK_COLUMNS;
  return {
    cells: squared(
      [
        [words.title],
        [{ formula: context.asOfFormula }],
        [words.hint],
        [],
        [words.person, words.over, ...load.weeks.slice(0, WEEK_COLUMNS)],
        ...people,
        ...overloaded,
        ...spent,
      ],
      width,
    ),
    formats: {
      row: WORKLOAD_FIRST,
      column: 2,
      formats: [
        ...people.map(() => hourFormats()),
        ...overloaded.map((_, i) => (i < 2 ? plain() : [HOURS, WEEK_FORMAT, ...plain().slice(2)])),
        ...spent.map((_, i) => (i < 2 ? plain() : moneyFormats(model))),
      ],
    },
    look: workloadLook(),
    rules: workloadRules(context, {
      people: works ? people.length : 0,
      money: money.length,
      moneyFrom: WORKLOAD_FIRST + people.length + overloaded.length + 2,
      rows: people.length + overloaded.length + spent.length,
    }),
  };
}

const HOURS = "#,##0";
const WEEK_FORMAT = "mm-dd";
const plain = (): readonly string[] => Array(1 + WEEK_COLUMNS).fill("General");
const hourFormats = (): readonly string[] => [HOURS, ...plain().slice(1)];

function moneyFormats({ settings }: Model): readonly string[] {
  const money = unitFormat("money", settings.currency);
  return [money, money, "0%", money, ...plain().slice(4)];
}

function moneyRow({ model, texts }: ViewContext, money: ProjectMoney): readonly Cell[] {
  const { verdicts } = texts.views.workload;
  const major = (minor: Minor | null): Cell =>
    minor === null ? null : toMajor(minor, model.settings.decimals);
  return [
    money.project.name ?? money.project.id,
    major(money.budget),
    major(money.spent),
    money.share,
    major(money.forecast),
    money.over === null ? (money.budget === null ? null : verdicts.within) : verdicts[money.over],
  ];
}
