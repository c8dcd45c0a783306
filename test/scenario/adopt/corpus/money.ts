// Money in and out: collections and costs.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const zh = { lang: "zh-CN", locale: "zh_CN", today: "2026-03-02" } as const;
const en = { lang: "en", locale: "en_US", today: "2026-03-02" } as const;

export const MONEY: readonly AdoptCase[] = [
  {
    ...zh,
    name: "回款登记：日期三种写法，逐行累计，最后累计行",
    as: "collections",
    sheets: [
      {
        name: "回款登记",
        cells: cells(`
          2026年回款登记表 | | | | | |
          序号 | 到账日期 | 合同编号 | 付款单位 | 到账金额 | 累计到账 | 备注
          1 | 2026年1月8日 | HT-2026-001 | 宁波海岳港务 | ¥40,000.00 | =40000 | 首付款
          2 | 2026/1/20 | HT-2026-002 | 苏州锦程精密 | ¥28,000.00 | =F3+28000 |
          3 | 20260206 | HT-2026-001 | 宁波海岳港务 | ¥88,000.00 | =F4+88000 | 尾款
          4 | 2026年2月27日 | HT-2026-003 | 上海远帆物流 | 10.5万 | =F5+105000 | 承兑
          累计 | | | | =F6 | |
        `),
        merges: ["A1:G1", "A7:D7"],
        formats: { "F3:F6": "¥#,##0.00" },
        colours: { "A7:G7": "#fff2cc" },
      },
    ],
    columns: columns(`
      序号 | 到账日期 | 合同编号 | 付款单位 | 到账金额 | 累计到账 | 备注
      - | on | deal | - | amount | - | note
    `),
    rows: rows(`
      on | amount | note
      2026-01-08 | 40000 | 首付款
      2026-01-20 | 28000 |
      2026-02-06 | 88000 | 尾款
      2026-02-27 | 105000 | 承兑
    `),
    skipped: { total: 1 },
    asks: [],
  },
  {
    ...en,
    name: "payments received, with a cumulative column and a total row",
    as: "collections",
    sheets: [
      {
        name: "Payments",
        cells: cells(`
          Payments received | | | | | |
          Received on | Invoice no. | Deal | Payer | Amount received | Cumulative | Remarks
          Jan 8, 2026 | INV-1041 | Dock sensors | Seaport Freight | $4,000.00 | =4000 | deposit
          Jan 20, 2026 | INV-1042 | Archive | Longfellow Museum | $2,800.00 | =F3+2800 |
          Feb 6, 2026 | INV-1055 | Dock sensors | Seaport Freight | $8,800.00 | =F4+8800 | balance
          Total received | | | | =4000+2800+8800 | |
        `),
        merges: ["A1:G1"],
        formats: { "E6:E6": "$#,##0.00", "F3:F5": "$#,##0.00" },
      },
    ],
    columns: columns(`
      Received on | Invoice no. | Deal | Payer | Amount received | Cumulative | Remarks
      on | - | deal | - | amount | - | note
    `),
    rows: rows(`
      on | amount | note
      2026-01-08 | 4000 | deposit
      2026-01-20 | 2800 |
      2026-02-06 | 8800 | balance
    `),
    skipped: { total: 1 },
    asks: [],
    mayAsk: ["Invoice no."],
  },
  {
    ...zh,
    name: "费用报销明细：类别合并，小计，负数写成括号",
    as: "costs",
    sheets: [
      {
        name: "费用明细",
        cells: cells(`
          费用类别 | 发生日期 | 报销人 | 摘要 | 金额（元） | 所属项目
          差旅费 | 2026-01-06 | 张伟 | 宁波往返 | 864.50 | 码头网关
            | 2026-01-14 | 李娜 | 苏州住宿 | 1,236.00 | 产线数据平台
            | 2026-01-20 | 李娜 | 退票 | (320.00) | 产线数据平台
          小计 | | | | =864.5+1236-320 |
          招待费 | 2026-01-22 | 王强 | 客户午餐 | 588.00 |
          小计 | | | | 588 |
          合计 | | | | 2368.5 |
        `),
        merges: ["A2:A4"],
        widths: { D: 200 },
        colours: { "A5:F5": "#efefef", "A7:F7": "#efefef", "A8:F8": "#d9d9d9" },
      },
    ],
    columns: columns(`
      费用类别 | 发生日期 | 报销人 | 摘要 | 金额（元） | 所属项目
      category | on | - | note | amount | project
    `),
    rows: rows(`
      category | on | note | amount
      差旅费 | 2026-01-06 | 宁波往返 | 864.5
      差旅费 | 2026-01-14 | 苏州住宿 | 1236
      差旅费 | 2026-01-20 | 退票 | -320
      招待费 | 2026-01-22 | 客户午餐 | 588
    `),
    skipped: { total: 3 },
    asks: [],
  },
  {
    ...en,
    name: "expenses with refunds in parentheses and a subtotal for each category",
    as: "costs",
    sheets: [
      {
        name: "Expenses",
        cells: cells(`
          Sales expenses, January 2026 | | | | | |
          (all amounts in USD) | | | | | |
          Date | Expense type | Paid by | Description | Amount | Currency | Receipt
          1/6/2026 | Travel | Tom Baker | Train to Boston | 84.50 | USD | https://example.com/r/1
          1/14/2026 | Travel | Ann Chen | Hotel | $1,200 | USD | https://example.com/r/2
          1/20/2026 | Travel | Ann Chen | Refund of the hotel | (1,200) | USD | https://example.com/r/3
          Subtotal | | | | 84.5 | |
          1/22/2026 | Meals | Tom Baker | Lunch with Total Energies | 58.80 | USD |
          Subtotal | | | | 58.8 | |
          Grand total | | | | 143.3 | |
        `),
        merges: ["A1:G1", "A2:G2"],
        notes: { E6: "Cancelled in time" },
      },
    ],
    columns: columns(`
      Date | Expense type | Paid by | Description | Amount | Currency | Receipt
      on | category | - | note | amount | currency | -
    `),
    rows: rows(`
      on | category | note | amount | currency
      2026-01-06 | Travel | Train to Boston | 84.5 | USD
      2026-01-14 | Travel | Hotel | 1200 | USD
      2026-01-20 | Travel | Refund of the hotel | -1200 | USD
      2026-01-22 | Meals | Lunch with Total Energies | 58.8 | USD
    `),
    skipped: { total: 3 },
    asks: [],
  },
];
