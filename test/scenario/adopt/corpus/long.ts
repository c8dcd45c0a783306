// Long sheets of 300 rows, made by a seeded function: the same on every run.
import type { StageKind } from "../../../../src/core/model/rows";
import type { AdoptCase, CaseCell, CaseValue } from "../adopt-case";
import { columns } from "../text-table";

const ROWS = 300;

/** Park and Miller's generator: whole numbers below `limit`. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

interface Words {
  readonly customers: readonly string[];
  readonly owners: readonly string[];
  readonly stages: Readonly<Record<string, StageKind>>;
  readonly amount: (thousands: number) => string;
  readonly date: (year: number, month: number, date: number) => string;
}

interface Line {
  readonly cells: readonly CaseCell[];
  readonly record: Readonly<Record<string, CaseValue>>;
}

function lines(words: Words, seed: number): readonly Line[] {
  const next = numbers(seed);
  const one = (choices: readonly string[]) => choices[next(choices.length)] ?? "";
  return Array.from({ length: ROWS }, (_, i) => {
    const customer = `${one(words.customers)} ${i + 1}`;
    const owner = one(words.owners);
    const stage = one(Object.keys(words.stages));
    const thousands = 1 + next(400);
    const [year, month, date] = [2024 + next(2), 1 + next(12), 1 + next(28)];
    const day = [year, month, date].map((part) => String(part).padStart(2, "0")).join("-");
    return {
      cells: [
        i + 1,
        customer,
        owner,
        stage,
        words.amount(thousands),
        words.date(year, month, date),
      ],
      record: { customer, owner, stage, amount: thousands * 1000, created: day },
    };
  });
}

const ZH = lines(
  {
    customers: ["杭州云岭医院", "苏州锦程精密", "上海远帆物流", "合计科技", "南京梧桐教育"],
    owners: ["张伟", "李娜", "王强", "陈静"],
    stages: { 线索: "open", 方案报价: "open", 商务谈判: "open", 赢单: "won", 丢单: "lost" },
    amount: (thousands) =>
      thousands % 10 === 0 ? `${thousands / 10}万` : `¥${thousands.toLocaleString("en-US")},000`,
    date: (year, month, date) => `${year}年${month}月${date}日`,
  },
  20_260_302,
);

const EN = lines(
  {
    customers: ["Granite State Clinics", "Seaport Freight", "Old Mill Paper", "Total Energies"],
    owners: ["Maria Lopez", "Tom Baker", "Ann Chen", "Priya Shah"],
    stages: { Lead: "open", Proposal: "open", Negotiation: "open", Won: "won", Lost: "lost" },
    amount: (thousands) => (thousands % 2 === 0 ? `${thousands}k` : `$${thousands},000`),
    date: (year, month, date) => `${month}/${date}/${year}`,
  },
  48_271,
);

export const LONG: readonly AdoptCase[] = [
  {
    name: "三百行，前面有标题，后面有合计",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    as: "deals",
    sheets: [
      {
        name: "历史商机",
        cells: [
          ["历史商机汇总"],
          ["序号", "客户", "负责人", "阶段", "金额", "创建日期"],
          ...ZH.map((line) => line.cells),
          ["合计", null, null, null, "—", null],
        ],
        merges: ["A1:F1"],
        filter: "A2:F302",
        hiddenRows: [10, 11, 12, 200],
      },
    ],
    columns: columns(`
      序号 | 客户 | 负责人 | 阶段 | 金额 | 创建日期
      - | customer | owner | stage | amount | created
    `),
    rows: ZH.map((line) => line.record),
    skipped: { total: 1 },
    asks: [],
    stages: { 线索: "open", 方案报价: "open", 商务谈判: "open", 赢单: "won", 丢单: "lost" },
  },
  {
    name: "three hundred rows with amounts as 12k and dates as 12/31/2024",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    as: "deals",
    sheets: [
      {
        name: "History of deals",
        cells: [
          ["No.", "Customer", "Owner", "Stage", "Amount", "Created on"],
          ...EN.map((line) => line.cells),
          [null, null, null, null, { formula: "=SUM(E2:E301)" }, null],
        ],
        filter: "A1:F301",
        hiddenRows: [30, 31, 32],
      },
    ],
    columns: columns(`
      No. | Customer | Owner | Stage | Amount | Created on
      - | customer | owner | stage | amount | created
    `),
    rows: EN.map((line) => line.record),
    skipped: { total: 1 },
    asks: [],
    stages: { Lead: "open", Proposal: "open", Negotiation: "open", Won: "won", Lost: "lost" },
  },
];
