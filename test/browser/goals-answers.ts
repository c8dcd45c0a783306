// What a server would answer the sidebar of goals, in both languages, with names of every length.
import type { GoalDetail, GoalEntry } from "../../src/app/rpc/goals";
import type { Language } from "../../src/core/model/rows";
import { textsOf } from "../../src/i18n/texts";

const LONG = "Renewal-of-the-frame-contract-with-every-subsidiary-".repeat(4).slice(0, 200);

const WORDS = {
  en: {
    goals: ["Customer satisfaction", "Won value, Claire Morgan", LONG],
    unit: "points",
    owner: "Claire Morgan",
    pace: "$48,200 behind pace (11 working days).",
    stale: "No check-in for 18 days.",
    due: "31 Mar 2026",
    days: ["5 Feb 2026", "12 Feb 2026", "19 Feb 2026", "26 Feb 2026", "2 Mar 2026"],
    deal: (n: number) => `Network for customer ${n}`,
    counted: "Counts “Won value” from 1 Jan 2026 to 2 Mar 2026, of Claire Morgan.",
    slipped: "82 % of the gap is in East: 3 deals of $120,000 slipped out of Feb 2026.",
    money: "$12,400",
    lever: "“Average deal” from $9,200 to $12,300, 34 % more, would do it alone.",
    more: "and 12 more, $38,000 together",
    period: "Jan–Mar 2026",
    next: { from: "1 Apr 2026", to: "30 Jun 2026" },
    percent: (n: number) => `${n} %`,
    note: "Two large deals have moved into next month",
  },
  "zh-CN": {
    goals: [
      "客户满意度",
      "王晓明成交额",
      "与各子公司续签框架合同并确认付款条件".repeat(11).slice(0, 200),
    ],
    unit: "分",
    owner: "王晓明",
    pace: "落后时间进度¥48,200（11个工作日）。",
    stale: "已有18天没有填报。",
    due: "2026年3月31日",
    days: ["2026年2月5日", "2026年2月12日", "2026年2月19日", "2026年2月26日", "2026年3月2日"],
    deal: (n: number) => `第${n}家客户的网络项目`,
    counted: "统计2026年1月1日至2026年3月2日的“成交额”，包括王晓明及其下属。",
    slipped: "差额的82%在华东：3个商机共¥120,000从2026年2月推迟。",
    money: "¥12,400",
    lever: "只靠“平均单额”：要从¥9,200提高到¥12,300，即增加34%。",
    more: "还有12条，合计¥38,000",
    period: "2026年1–3月",
    next: { from: "2026年4月1日", to: "2026年6月30日" },
    percent: (n: number) => `${n}%`,
    note: "两个大单推迟到下个月",
  },
} as const;

export const goalWords = (lang: Language) => WORDS[lang];

const STATUSES = ["green", "red", "amber", "waiting", "none", "done"] as const;
const TONES = {
  green: "good",
  red: "bad",
  amber: "warn",
  waiting: "calm",
  none: "calm",
  done: "calm",
} as const;

const NOTHING = { value: null, confidence: null, note: null };

/** The first is measured by what is said of it, the second has a word of this week, the third is stale. */
export function goalEntry(lang: Language, n: number, change: Partial<GoalEntry> = {}): GoalEntry {
  const words = WORDS[lang];
  const status = STATUSES[n % STATUSES.length] ?? "none";
  return {
    id: `G-${n + 1}`,
    name: words.goals[n] ?? `${words.goals[0]} ${n + 1}`,
    owner: n === 2 ? null : words.owner,
    mine: n < 3,
    standing: { status, word: textsOf(lang).status[status], tone: TONES[status] },
    attainment: status === "none" ? null : words.percent(68 + n),
    pace: n === 3 ? null : words.pace,
    due: words.due,
    stale: n === 2 ? words.stale : null,
    checkIn: {
      takesValue: n === 0,
      value: n === 0 ? "85.2" : "",
      unit: n === 0 ? words.unit : null,
      stood: n === 1 ? { value: null, confidence: 0.7, note: words.note } : NOTHING,
    },
    ...change,
  };
}

export const goalList = (lang: Language, count: number): readonly GoalEntry[] =>
  Array.from({ length: count }, (_, n) => goalEntry(lang, n));

export function goalDetail(lang: Language, change: Partial<GoalDetail> = {}): GoalDetail {
  const words = WORDS[lang];
  const entry = goalEntry(lang, 1);
  const { standing } = entry;
  const deals = Array.from({ length: 14 }, (_, n) => ({
    table: "deals" as const,
    id: `D-${n + 1}`,
    name: n === 1 ? words.goals[2] : words.deal(n + 1),
    facts: [words.money, words.days[n % 5] ?? ""],
    standing: null,
  }));
  const say = textsOf(lang);
  const none = { rows: [], count: 0, rest: null };
  const goal = (n: number, facts: readonly string[]) => ({
    table: "goals" as const,
    id: `G-${n + 1}`,
    name: words.goals[n] ?? "",
    facts,
    standing,
  });
  return {
    entry,
    figures: [
      { field: "actual", text: words.money },
      { field: "expected", text: words.money },
      { field: "target", text: words.money },
      { field: "attainment", text: words.percent(69) },
    ],
    counted: words.counted,
    reasons: [
      { text: words.pace, rows: [] },
      { text: words.slipped, rows: deals.slice(0, 3) },
    ],
    chance: [
      say.goalDetail.chanceBy(words.percent(64), say.forecast.methodNames.pipeline),
      say.forecast.record(9, words.percent(58), words.percent(56)),
    ],
    behind: { rows: deals, count: 26, rest: words.more },
    people: {
      rows: [
        {
          table: "team",
          id: "M-2",
          name: words.owner,
          facts: [`${words.money} / ${words.money}`],
          standing,
        },
      ],
      count: 1,
      rest: null,
    },
    said: {
      rows: [
        {
          table: "checkIns",
          id: "CI-7",
          name: words.days[3],
          facts: [words.percent(70), words.owner, words.note],
          standing: null,
        },
      ],
      count: 1,
      rest: null,
    },
    course: words.days.map((day, n) => ({
      day,
      at: n === 4 ? 0 : -25 + 7 * n,
      attainment: n === 0 ? null : 0.15 * n,
      confidence: n === 4 ? null : 0.9 - 0.2 * Math.floor(n / 2),
    })),
    levers: [words.lever],
    line: [goal(0, [words.period, words.percent(92)]), goal(1, [words.period, words.percent(69)])],
    closing: { proposed: "partly", target: "120000", next: words.next },
    ...(change.behind === undefined ? {} : { people: none }),
    ...change,
  };
}
