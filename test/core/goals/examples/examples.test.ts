// The craft's examples read right: where each stands, how well it is put, what it would take, in both languages.

import { assess } from "../../../../src/core/assess";
import { dayParts } from "../../../../src/core/goals/breakdown/day-parts";
import { weightShares } from "../../../../src/core/goals/roll-up";
import { PLAIN_CHOICE } from "../../../../src/core/model/figure-choice";
import { LANGUAGES, type Language, type PersonId } from "../../../../src/core/model/rows";
import { DEFAULTS } from "../../../../src/core/model/settings";
import { sum } from "../../../../src/core/statistics/mean";
import { goal, WEEKDAYS } from "../../rows";
import { EXAMPLES, rowsOf, TEAM_PARTS, TEAM_PLAN, TODAY } from "./examples";
import { type Read, readExample } from "./read-example";

const READS: Readonly<Record<keyof typeof EXAMPLES, Readonly<Record<Language, Read>>>> = {
  conversion: {
    en: {
      stands: "On track: 0.6 points ahead of pace (8 working days).",
      smart: "S M A R T",
      takes: null,
    },
    "zh-CN": {
      stands: "正常：领先时间进度0.6个百分点（约8个工作日）。",
      smart: "S M A R T",
      takes: null,
    },
  },
  visits: {
    en: {
      stands:
        "Off track: 1.5 visits behind pace (3 working days). Still 7 visits to go in the 12 working days left.",
      smart: "S M A R T",
      takes: null,
    },
    "zh-CN": {
      stands: "落后：落后时间进度1.5次（约3个工作日）。剩余12个工作日，还差7次。",
      smart: "S M A R T",
      takes: null,
    },
  },
  growth: {
    en: {
      stands: "Not started: Starts on 1 Apr 2026.",
      smart: "S M A R T",
      takes:
        "Deals won alone would have to go from 6 to 8 (+33 %). Average deal alone would have to go from $5,000 to $6,000 (+20 %). All together: +10 % each.",
    },
    "zh-CN": {
      stands: "未开始：2026年4月1日开始。",
      smart: "S M A R T",
      takes:
        "单靠赢单数，要从6做到8（+33%）。单靠平均单额，要从¥5,000做到¥6,000（+20%）。同时发力：各+10%。",
    },
  },
  threeMonths: {
    en: {
      stands: "On track: $4,462 ahead of pace (8 working days).",
      smart: "S M A R T",
      takes:
        "Deals won alone would have to go from 6 to 8 (+33 %). Average deal alone would have to go from $5,000 to $6,000 (+20 %). All together: +10 % each.",
    },
    "zh-CN": {
      stands: "正常：领先时间进度¥4,462（约8个工作日）。",
      smart: "S M A R T",
      takes:
        "单靠赢单数，要从6做到8（+33%）。单靠平均单额，要从¥5,000做到¥6,000（+20%）。同时发力：各+10%。",
    },
  },
  customers: {
    en: {
      stands: "On track: 7.3 customers ahead of pace (3 working days).",
      smart:
        "S M – R T · A: Needs 1.6 times the pace of Feb 2026 (20 customers). Lower the target, give it more time, or say what will be done differently.",
      takes: null,
    },
    "zh-CN": {
      stands: "正常：领先时间进度7.3个（约3个工作日）。",
      smart:
        "S M – R T · A：日均要达到2026年2月（20个）的1.6倍。请降低目标、延长时间，或写明准备怎样做到。",
      takes: null,
    },
  },
  team: {
    en: {
      stands: "On track: $11,875 behind pace (1 working day). 100 % of the gap is in “A”.",
      smart: "S M ? R T · A: There are no figures from the time before to compare it with.",
      takes: null,
    },
    "zh-CN": {
      stands: "正常：落后时间进度¥11,875（约1个工作日）。缺口的100%来自“A”。",
      smart: "S M ? R T · A：没有以往数据可以对比。",
      takes: null,
    },
  },
  vague: {
    en: {
      stands: "—: No target yet: fill in the target.",
      smart:
        "– – ? – – · S: “Improve sales” can mean anything. Say who and what: “New customers in the East, 50 a month, by 31 March”.",
      takes: null,
    },
    "zh-CN": {
      stands: "—：还没有目标值，请填写。",
      smart: "– – ? – – · S：“提升业绩”太笼统，请写清谁做什么：“华东新客户，每月50家，3月31日前”。",
      takes: null,
    },
  },
};
const KEYS = Object.keys(READS) as readonly (keyof typeof EXAMPLES)[];
const rowsIn = (key: keyof typeof EXAMPLES, language: Language) => ({
  ...rowsOf(EXAMPLES[key], language),
  plan: key === "team" ? TEAM_PLAN : [],
});

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(KEYS)("%s", (key) => {
    const rows = rowsIn(key, language);
    expect(readExample(rows, language)).toEqual(READS[key][language]);
    expect(assess(rows, DEFAULTS, PLAIN_CHOICE, TODAY).findings).toEqual([]);
  });
});

describe("a quarter for a team of seven", () => {
  const PEOPLE = [null, ...new Set(TEAM_PARTS.flatMap(({ person }) => person ?? []))];
  const wholeOf = (level: string, person: PersonId | null) =>
    sum(
      TEAM_PARTS.filter((part) => part.level === level && part.person === person).map(
        ({ planned }) => Math.round(planned * 100),
      ),
    ) / 100;

  test("adds up at each level, for each of them and for all", () => {
    expect(PEOPLE).toHaveLength(8);
    for (const level of ["month", "week"])
      expect(PEOPLE.map((person) => wholeOf(level, person))).toEqual([
        630_000,
        ...Array.from({ length: 7 }, () => 90_000),
      ]);
  });

  test("each person's day is a part of their week", () => {
    const week = TEAM_PARTS.find(
      ({ level, person, from, to }) =>
        level === "week" && person === PEOPLE[1] && from <= TODAY && TODAY <= to,
    );
    if (week === undefined) throw new Error("No week holds the day.");
    const days = dayParts({ ...week, value: week.planned }, WEEKDAYS, 100);
    // 64 working days in the quarter.
    expect(days.find(({ day }) => day === TODAY)?.value).toBeCloseTo(90_000 / 64, 1);
    expect(sum(days.map(({ value }) => Math.round(value * 100)))).toBe(
      Math.round(week.planned * 100),
    );
  });
});

test("three products of 100,000, 20,000 and 1,000 weigh 82.6, 16.5 and 0.8 %", () => {
  const products = [100_000, 20_000, 1_000].map((target) => goal({ target }));
  const shares = weightShares(products).map((share) => Math.round((share ?? 0) * 1000) / 10);
  expect(shares).toEqual([82.6, 16.5, 0.8]);
});
