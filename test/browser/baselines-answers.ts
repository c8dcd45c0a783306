// What a server would answer the dialog of the baselines, in both languages.
import type { BaselineState, MovedEnd } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";

const WORDS = {
  en: {
    names: [
      "2026-03-02",
      "After the kick-off",
      `Offer-${"with-every-option-".repeat(4)}`.slice(0, 60),
    ],
    days: ["2 Mar 2026", "9 Feb 2026", "5 Jan 2026"],
    projects: ["Network refresh, Granite State Clinics", "Cloud backup campaign"],
    tasks: ["Wait for delivery", "Pilot accepted", "Handover signed", "Produce the demo video"],
    ends: ["27 Feb 2026", "10 Mar 2026"],
  },
  "zh-CN": {
    names: ["2026-03-02", "启动会之后", "含全部选配的报价方案".repeat(6).slice(0, 60)],
    days: ["2026年3月2日", "2026年2月9日", "2026年1月5日"],
    projects: ["仁和医院网络改造", "云备份推广"],
    tasks: ["等待到货", "试点验收", "交接签字", "制作演示视频"],
    ends: ["2026年2月27日", "2026年3月10日"],
  },
} as const;

export const baselineNames = (lang: Language): readonly string[] => WORDS[lang].names;

/** @param change what is otherwise than with three baselines */
export function baselineState(lang: Language, change: Partial<BaselineState> = {}): BaselineState {
  const { names, days, projects, tasks, ends } = WORDS[lang];
  const moved = (prefix: string, name: string, i: number, slip: number): MovedEnd => ({
    id: `${prefix}-${i + 1}`,
    name,
    before: ends[0],
    now: slip === 0 ? ends[0] : ends[1],
    slip,
  });
  return {
    lang,
    proposed: "2026-03-02 (2)",
    tasks: 32,
    projects: projects.map((name, i) => ({ id: `PR-${i + 1}`, name })),
    chosen: names[1],
    baselines: names.map((name, i) => ({ name, savedOn: days[i] ?? null, tasks: 32 - i })),
    compared: {
      name: names[1],
      projects: projects.map((name, i) => moved("PR", name, i, i === 0 ? 7 : 0)),
      tasks: tasks.map((name, i) => moved("T", name, i, i === 3 ? -1 : 7 - i)),
      later: 4,
      earlier: 1,
      same: 24,
      added: 3,
      gone: 1,
    },
    ...change,
  };
}

export const noBaselines = (lang: Language): BaselineState =>
  baselineState(lang, { proposed: "2026-03-02", chosen: null, baselines: [], compared: null });
