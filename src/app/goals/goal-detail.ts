// "Explain this number": a goal's figures, its reasons, the rows behind it, its people, its course, and what could move
// it. One read of the tables, however many rows there are.

import { assess, type Model } from "../../core/assess";
import type { GoalChance } from "../../core/forecast/goal-chance";
import type { GoalState } from "../../core/goals/assess-goals";
import { lineOf, nextPeriod, proposedState, successorOf } from "../../core/goals/closing";
import { courseOf } from "../../core/goals/course";
import { growthOf, leversOf, sayLevers } from "../../core/goals/drivers";
import { originOf } from "../../core/goals/measure";
import { PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { Reason } from "../../core/model/reason";
import { type Formatter, formatter } from "../../i18n/format";
import { sentence } from "../../i18n/say";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { refused } from "../fault";
import { whoIsMe } from "../me";
import type { DetailFigure, GoalDetail } from "../rpc/goals";
import { openRegistry, openSpreadsheet, userTexts } from "../session";
import { detailRows } from "./detail-rows";
import { entryMaker, type Reader, typedNumber, valueShown } from "./goal-entry";

export function goalDetail(host: Host, id: string): GoalDetail {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  const { settings } = read.settings;
  const texts = userTexts(host);
  const model = assess(read.rows, settings, PLAIN_CHOICE, read.asOf);
  const state = model.goals.find(({ goal }) => goal.id === id);
  if (state === undefined) throw refused("id", "gone", texts.rpc.gone(id));
  const format = formatter(languageOf(host.Session.getActiveUserLocale()), settings.currency);
  const me = whoIsMe(host, spreadsheet, read.rows.team);
  return detailOf(state, model, { texts, format, me, numberStyle: read.base.numberStyle }, read);
}

function detailOf(
  state: GoalState,
  model: Model,
  reader: Reader,
  { rows, asOf }: WorkbookRead,
): GoalDetail {
  const { goal, actual, reasons } = state;
  const { texts, format, numberStyle } = reader;
  const { weekStart } = model.settings;
  const entry = entryMaker(model, reader)(state);
  const make = detailRows(model, reader);
  const next = successorOf(goal.id, rows.goals) === null ? nextPeriod(goal) : null;
  const line = lineOf(goal, rows.goals);
  return {
    entry,
    figures: figuresOf(state, format),
    counted: make.counted(state),
    reasons: reasons.map((reason) => ({
      text: sentence(reason, texts, format),
      rows: make.named(reason.ids.filter((id) => id !== goal.id)),
    })),
    chance: chanceSaid(model.chanceOf(state), reader),
    behind: make.behind(state),
    people: make.people(state),
    said: make.said(state),
    course: courseOf(goal, rows.history, rows.checkIns, actual, asOf, weekStart).map(
      ({ on, attainment, confidence }) => ({
        day: format.day(on),
        at: on - asOf,
        attainment,
        confidence,
      }),
    ),
    levers: leversIn(state, model).map((reason) => sentence(reason, texts, format)),
    line: line.length > 1 ? make.periods(line) : [],
    closing:
      entry.checkIn === null
        ? null
        : {
            proposed: proposedState(state.attainment),
            target: typedNumber(goal.target, numberStyle),
            next: next && { from: format.day(next.start), to: format.day(next.due) },
          },
  };
}

function chanceSaid(
  found: GoalChance | null,
  { texts, format }: Pick<Reader, "texts" | "format">,
): readonly string[] {
  if (found === null) return [];
  const { chance, method, record, why } = found;
  const said = why.map((reason) => sentence(reason, texts, format));
  if (chance === null || method === null) return said;
  const { forecast: words, goalDetail } = texts;
  return [
    goalDetail.chanceBy(format.percent(chance), words.methodNames[method]),
    record === null
      ? words.noRecord
      : words.record(record.tried, format.percent(record.given), format.percent(record.happened)),
    ...said,
  ];
}

function figuresOf(
  { goal, actual, attainment, pace }: GoalState,
  format: Formatter,
): readonly DetailFigure[] {
  const value = (field: DetailFigure["field"], figure: number | null): readonly DetailFigure[] =>
    figure === null ? [] : [{ field, text: valueShown(goal, figure, format) }];
  return [
    ...value("actual", actual),
    ...value("expected", pace?.expected ?? null),
    ...value("target", goal.target),
    ...value("startValue", goal.startValue ?? (originOf(goal) || null)),
    ...(attainment === null
      ? []
      : [{ field: "attainment", text: format.percent(attainment) } as const]),
  ];
}

/** Of more goals that add up, what one alone would have to do says little. */
const FEW = 3;

/** None of a goal that is reached. */
function leversIn(
  { goal, actual, attainment, children }: GoalState,
  { goals, ledger, asOf }: Model,
): readonly Reason[] {
  if (attainment !== null && attainment >= 1) return [];
  const below = children.flatMap((id) => goals.find((each) => each.goal.id === id) ?? []);
  if (below.length === 0) return sayLevers(growthOf(goal, ledger, asOf));
  const found = leversOf(goal, actual, below);
  const isTeam = goal.rollUp !== "product" && below.length > FEW;
  return sayLevers(isTeam ? { ...found, levers: [] } : found);
}
