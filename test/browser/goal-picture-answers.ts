// Goals as the server would give them to the tree's picture: three levels, shares, every status, a long name.
import type { GoalCard, GoalPicture, PersonCard } from "../../src/app/rpc/goal-picture";
import { addDays, day } from "../../src/core/model/day";
import { type Quantity, STATUSES } from "../../src/core/model/reason";
import type { GoalId, Language, PersonId } from "../../src/core/model/rows";

const WORDS = {
  en: {
    goals: [
      "Won value in 2026",
      "East region",
      "Enterprise accounts that renewed their frame contract in the first quarter or later",
      "New customers",
    ],
    people: ["Claire Morgan", "Thomas Reed", "Priya Raman"],
  },
  "zh-CN": {
    goals: [
      "2026年签约额",
      "华东大区",
      "第一季度及以后续签年度框架合同的重点企业客户的签约总额",
      "新客户",
    ],
    people: ["王晓明", "李娜", "欧阳建国"],
  },
} as const;

const AS_OF = day(2026, 3, 2);
const money = (value: number): Quantity => ({ value, unit: "money" });

/** Each root has `width` goals below it, and each of these as many, down to `levels`. */
export function goalPicture(lang: Language, count = 13, levels = 3, width = 3): GoalPicture {
  const words = WORDS[lang];
  const goals: GoalCard[] = [];
  const add = (depth: number): void => {
    if (goals.length >= count) return;
    const n = goals.length;
    const [attainment, pace] = [((n * 37) % 110) / 100, 0.45];
    const target = 1_200_000 / 3 ** depth;
    goals.push({
      id: `G-${n + 1}` as GoalId,
      name: words.goals[n % words.goals.length] ?? "",
      depth,
      who: words.people[n % words.people.length] ?? null,
      state: n === 9 ? "draft" : null,
      status: n === 9 ? "none" : (STATUSES[n % STATUSES.length] ?? "none"),
      counts: n % 5 !== 3,
      target: n === 8 ? null : money(target),
      actual: n === 7 ? null : money(target * attainment),
      addsUp: n % 6 !== 5,
      expected: money(target * pace),
      attainment: n === 7 || n === 8 ? null : attainment,
      pace,
      due: addDays(AS_OF, 300),
      trend: 0.04,
      confidence: 0.7,
      reasons: [
        {
          code: "goalBehind",
          params: { by: money(target * 0.1), workdays: 9 },
          ids: [`G-${n + 1}`],
        },
      ],
      people: n === 1 ? words.people.map((name, i) => share(name, i, target)) : [],
    });
    if (depth + 1 < levels) for (let i = 0; i < width; i += 1) add(depth + 1);
  };
  while (goals.length < count) add(0);
  return { lang, asOf: AS_OF, currency: lang === "en" ? "USD" : "CNY", goals };
}

const share = (name: string, i: number, target: number): PersonCard => ({
  person: `P-${i + 1}` as PersonId,
  who: name,
  status: STATUSES[i] ?? "none",
  target: money(target / 3),
  actual: money((target / 3) * 0.3 * (i + 1)),
  addsUp: true,
  expected: money((target / 3) * 0.45),
  attainment: 0.3 * (i + 1),
  pace: 0.45,
});
