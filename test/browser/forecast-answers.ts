// What a server would answer the dialog of the forecast, in both languages.

import type { ForecastFigure, ForecastState } from "../../src/app/rpc/forecast";
import type { FigureForecast } from "../../src/core/forecast/figure-forecast";
import { addDays, day } from "../../src/core/model/day";
import {
  type DealId,
  FORECAST_KEYS,
  type ForecastKey,
  type Language,
} from "../../src/core/model/rows";

const WORDS = {
  en: {
    me: "Julia Brandt",
    why: "The framework agreement with Granite State Clinics is signed next week.",
    deals: ["Storage expansion", "Meeting rooms", `Network-${"refresh-".repeat(14)}`],
    owner: "Thomas Reed",
    region: "North",
    stages: ["Lead", "Proposal", "Contract"],
  },
  "zh-CN": {
    me: "林静",
    why: "与仁和医院的框架协议下周签字。",
    deals: ["存储扩容", "会议室", "全部院区网络改造项目".repeat(8)],
    owner: "赵强",
    region: "华北",
    stages: ["线索", "方案", "合同"],
  },
} as const;

const FROM = day(2026, 1, 1);
const TO = day(2026, 3, 31);
const AS_OF = day(2026, 3, 2);
const PERIOD = { kind: "quarter", from: FROM, to: TO } as const;

function forecastOf(lang: Language, figure: ForecastKey): FigureForecast {
  const scale = figure === "wonValue" || figure === "collected" ? 10_000 : 1;
  const weeks = Array.from({ length: 9 }, (_, i) => addDays(FROM, 3 + 7 * i));
  const left = [AS_OF - 1, AS_OF + 6, AS_OF + 13, AS_OF + 20, TO].map((on) => on as typeof TO);
  return {
    figure,
    period: PERIOD,
    actual: 52 * scale,
    target: 90 * scale,
    method: "pipeline",
    value: 84.5 * scale,
    ranges: { low80: 71 * scale, high80: 97 * scale, low95: 63 * scale, high95: 108 * scale },
    methods: [
      {
        method: "pipeline",
        value: 84.5 * scale,
        error: { tried: 14, mean: 0.064, held: 0.78 },
        why: [{ code: "forecastOverdue", params: { deals: 2, days: 90 }, ids: [] }],
      },
      {
        method: "runRate",
        value: 82 * scale,
        error: { tried: 14, mean: 0.118, held: 0.71 },
        why: [],
      },
      {
        method: "history",
        value: null,
        error: null,
        why: [{ code: "forecastShortHistory", params: { months: 4 }, ids: [] }],
      },
    ],
    categories:
      figure === "wonValue"
        ? { won: 520_000, commit: 814_300, bestCase: 1_110_100, pipeline: 1_290_000 }
        : null,
    override: null,
    chance: 0.34,
    record: { tried: 9, given: 0.58, happened: 0.56 },
    inputs: {
      months: 16,
      past: 14,
      carriedOn: "amounts",
      elapsed: 39,
      left: 22,
      due: null,
      leftOut: 3,
      fresh: 4.2 * scale,
      stages: WORDS[lang].stages.map((stage, i) => ({ stage, cases: 5 + 20 * i, won: 2 + 9 * i })),
    },
    came: [FROM - 1, ...weeks].map((on, i) => ({ on: on as typeof TO, value: 5.8 * i * scale })),
    course: left.map((on, i) => ({
      on,
      value: (52 + (32.5 * i) / 4) * scale,
      low: (52 + (19 * i) / 4) * scale,
      high: (52 + (45 * i) / 4) * scale,
    })),
    why: [],
  };
}

function figureOf(lang: Language, figure: ForecastKey): ForecastFigure {
  const forecast = forecastOf(lang, figure);
  const { deals, owner } = WORDS[lang];
  const points = [...forecast.came, ...forecast.course];
  return {
    forecast,
    deals:
      figure === "collected"
        ? []
        : Array.from({ length: 11 }, (_, i) => ({
            id: `D-${i + 1}` as DealId,
            name: deals[i % deals.length] ?? "",
            owner: i === 4 ? null : owner,
            worth: figure === "wonValue" ? 116_000 - 9_000 * i : 1,
            chance: 0.9 - 0.07 * i,
            source: (["learned", "deal", "stage", "overall"] as const)[i % 4] ?? null,
            said: null,
            expected: addDays(AS_OF, 3 * i - 4),
            won: null,
            brought: 0,
            isOverdue: i < 2,
          })),
    more: figure === "wonValue" ? 6 : 0,
    plan: points.map(({ on }) => ({
      on,
      value: ((forecast.target ?? 0) * (on - FROM + 1)) / (TO - FROM + 1),
    })),
    said: [
      { on: addDays(AS_OF, -14), value: 0.9 * (forecast.value ?? 0) },
      { on: addDays(AS_OF, -7), value: 0.95 * (forecast.value ?? 0) },
    ],
  };
}

/** @param change what is otherwise than with four figures and a long history */
export function forecastState(lang: Language, change: Partial<ForecastState> = {}): ForecastState {
  return {
    lang,
    currency: lang === "en" ? "USD" : "CNY",
    asOf: AS_OF,
    period: PERIOD,
    slice: [],
    figures: FORECAST_KEYS.map((figure) => figureOf(lang, figure)),
    me: WORDS[lang].me,
    canOverride: true,
    person: null,
    ...change,
  };
}

/** The same with a manager's word on won value. */
export function overridden(lang: Language): ForecastState {
  const { me, why } = WORDS[lang];
  const override = { id: "O-1", value: 950_000, on: AS_OF, by: me, why };
  const state = forecastState(lang);
  return {
    ...state,
    figures: state.figures.map((figure) =>
      figure.forecast.figure === "wonValue"
        ? { ...figure, forecast: { ...figure.forecast, override } }
        : figure,
    ),
  };
}

/** Of a region, which no manager's word is about. */
export const sliced = (lang: Language): ForecastState =>
  forecastState(lang, {
    slice: [{ by: "region", word: WORDS[lang].region }],
    canOverride: false,
  });

/** A workbook of a few weeks, without a target or a deal. */
export function newBook(lang: Language): ForecastState {
  const nothing = (figure: ForecastFigure): ForecastFigure => ({
    forecast: {
      ...figure.forecast,
      actual: 0,
      target: null,
      method: null,
      value: null,
      ranges: null,
      methods: figure.forecast.methods.map(({ method }) => ({
        method,
        value: null,
        error: null,
        why: [{ code: "forecastShortHistory", params: { months: 8 }, ids: [] }],
      })),
      categories: { won: 0, commit: 0, bestCase: 0, pipeline: 0 },
      chance: null,
      record: null,
      inputs: {
        ...figure.forecast.inputs,
        months: 0,
        past: 0,
        carriedOn: null,
        leftOut: 0,
        stages: [],
      },
      course: [],
    },
    deals: [],
    more: 0,
    plan: [],
    said: [],
  });
  return forecastState(lang, { figures: forecastState(lang).figures.map(nothing), me: null });
}

export const allTime = (lang: Language): ForecastState =>
  forecastState(lang, { period: { kind: "all", from: null, to: null }, figures: [] });
