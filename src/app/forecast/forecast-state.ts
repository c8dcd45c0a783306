// What the dialog of the forecast shows: the figures as the last recalculation had them chosen, with the deals behind.

import { assess, type Model } from "../../core/assess";
import { figurePlan } from "../../core/figure-plan";
import type { FigureForecast } from "../../core/forecast/figure-forecast";
import { forecastSubject, saidBefore } from "../../core/forecast/said-before";
import { addDays, type Day } from "../../core/model/day";
import { PLAIN_CHOICE, SLICES } from "../../core/model/figure-choice";
import type { PersonId } from "../../core/model/rows";
import { languageOf } from "../../i18n/texts";
import type { Host, Spreadsheet } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { whoIsMe } from "../me";
import type { ForecastDealRow, ForecastFigure, ForecastState } from "../rpc/forecast";
import { openRegistry, openSpreadsheet } from "../session";

/** As many as anybody looks through here; the sheet has them all. */
const MOST = 50;

/** Reads every table, and writes nothing. */
export function forecastState(host: Host): ForecastState {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  return stateOf(host, spreadsheet, modelOf(read));
}

/** The figures for what was chosen at the last recalculation. */
export const modelOf = (read: WorkbookRead): Model =>
  assess(read.rows, read.settings.settings, read.registry.figures ?? PLAIN_CHOICE, read.asOf);

export function stateOf(host: Host, spreadsheet: Spreadsheet, model: Model): ForecastState {
  const { rows, settings, asOf, period, cut, forecasts } = model;
  return {
    lang: languageOf(host.Session.getActiveUserLocale()),
    currency: settings.currency,
    asOf,
    period,
    slice: SLICES.flatMap((by) => {
      const word = cut.slice[by];
      return word === undefined ? [] : [{ by, word }];
    }),
    figures: [...forecasts.values()].map((forecast) => figureOf(forecast, model)),
    me: nameOf(rows.team, whoIsMe(host, spreadsheet, rows.team)),
    canOverride: model.person !== undefined,
    person: model.person ?? null,
  };
}

/** As a cell names a person: by name, else by mail or id. */
export function nameOf(team: WorkbookRead["rows"]["team"], person: PersonId | null): string | null {
  const found = team.find(({ id }) => id === person);
  return found ? (found.name ?? found.mail ?? found.id) : null;
}

function figureOf(forecast: FigureForecast, model: Model): ForecastFigure {
  const { rows, asOf, period, choice } = model;
  const deals = new Map(rows.deals.map((deal) => [deal.id, deal]));
  const people = new Map(rows.team.map(({ id, name }) => [id, name ?? id]));
  const due = forecast.inputs.due ?? [];
  return {
    // The page has the deals by name.
    forecast: { ...forecast, inputs: { ...forecast.inputs, due: null } },
    deals: due.slice(0, MOST).map((each): ForecastDealRow => {
      const deal = deals.get(each.id);
      const owner = deal?.owner ?? null;
      return {
        ...each,
        name: deal?.name ?? deal?.customer ?? each.id,
        owner: owner === null ? null : (people.get(owner) ?? null),
      };
    }),
    more: Math.max(0, due.length - MOST),
    plan: planOf(forecast, model),
    said: saidBefore(rows.history, forecastSubject(forecast.figure, period, choice.slice), asOf),
  };
}

function planOf(forecast: FigureForecast, { rows, calendar }: Model): ForecastFigure["plan"] {
  const { came, course, period } = forecast;
  const by = figurePlan(forecast, rows, calendar);
  if (by === null || period.to === null) return [];
  const days = new Set<Day>([...[...came, ...course].map(({ on }) => on), period.to]);
  return [...days].sort((a, b) => a - b).map((on) => ({ on, value: by(addDays(on, 1)) }));
}
