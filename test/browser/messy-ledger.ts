// A ledger of signed deals as a newcomer brings it: titles, a unit, texts for dates, a total, and a column that
// misleads. In each language, with the team and the target that its owner pastes.
import type { CaseSheet } from "../scenario/adopt/adopt-case";
import { cells } from "../scenario/adopt/text-table";

interface Ledger {
  readonly locale: "en_US" | "zh_CN";
  readonly sheet: CaseSheet;
  /** As pasted from a mail or a list. */
  readonly team: string;
  /** As typed, for the quarter. */
  readonly target: string;
  /** The column that its owner corrects. */
  readonly correct: string;
  /** What stands in that column. */
  readonly next: string;
  /** Columns of the amount and of the stage, 0 the first; the word for won; what one unit is in money. */
  readonly amount: number;
  readonly stage: number;
  readonly won: string;
  readonly unit: number;
  readonly deals: number;
}

const look = {
  colours: { "A4:H4": "#d9d9d9", "A11:H11": "#fff2cc" },
  widths: { A: 44, B: 180, C: 150 },
} as const;

export const LEDGERS: Readonly<Record<"en" | "zh-CN", Ledger>> = {
  en: {
    locale: "en_US",
    sheet: {
      name: "Deal ledger",
      cells: cells(`
        East team: deals of fiscal year 2026 | | | | | | |
        Amounts in $K | | | | | | | Prepared by: J. Doyle
        | | | | | | |
        # | Account | Opportunity | Rep | Contract value | Signed on | Status | Remarks
        1 | Granite State Clinics | Imaging renewal | Maria Lopez | 128 | 2026-01-05 | Closed Won | ask for a reference
        2 | Seaport Freight | Dock sensors | Tom Baker | 56 | 1/13/2026 | Closed Won |
        3 | Old Mill Paper | Loom analytics | Ann Chen | 210.5 | Feb 3, 2026 | Closed Won | plan the kick-off
        4 | Total Energies | Grid study | Ann Chen | 32 | | Negotiation | visit on site
        5 | Longfellow Museum | Ticket desk | Tom Baker | 88 | 1/23/2026 | Closed Lost |
        6 | Harbor Lights Hotel | Guest network | Maria Lopez | 45 | 2026-02-16 | Closed Won | send the invoice
        Total | | | | =SUM(E5:E10) | | |
        * all amounts without tax | | | | | | |
      `),
      merges: ["A1:H1", "A11:D11", "A12:H12"],
      formats: { "E5:E11": "#,##0.0" },
      ...look,
    },
    team: "Maria Lopez, maria@example.com, Sales manager\nTom Baker <tom@example.com>\nAnn Chen\tann@example.com",
    target: "600k",
    correct: "Remarks",
    next: "visit on site",
    amount: 4,
    stage: 6,
    won: "Closed Won",
    unit: 1_000,
    deals: 6,
  },
  "zh-CN": {
    locale: "zh_CN",
    sheet: {
      name: "合同台账",
      cells: cells(`
        华东大区2026年度合同台账 | | | | | | |
        单位：万元 | | | | | | | 制表人：王芳
        | | | | | | |
        序号 | 客户名称 | 项目名称 | 负责人 | 合同额 | 签约日期 | 状态 | 备注
        1 | 宁波海岳港务 | 泊位调度系统 | 张伟 | 12.8 | 2026-01-05 | 已签约 | 请客户推荐
        2 | 苏州锦程精密 | 产线数据平台 | 李娜 | 5.6 | 2026年1月12日 | 已签约 |
        3 | 上海远帆物流 | 车队定位 | 王强 | 21.05 | 2026.2.3 | 已签约 | 安排启动会
        4 | 杭州云岭医院 | 影像系统二期 | 张伟 | 32 | | 谈判中 | 上门拜访院长
        5 | 无锡恒川电子 | 网关扩容 | 李娜 | 8.8 | 2026/1/23 | 丢单 |
        6 | 南京梧桐教育 | 校园网改造 | 王强 | 4.5 | 2026-02-16 | 已签约 | 寄发票
        合计 | | | | =SUM(E5:E10) | | |
        注：以上金额均含税。 | | | | | | |
      `),
      merges: ["A1:H1", "A11:D11", "A12:H12"],
      formats: { "E5:E11": "#,##0.00" },
      ...look,
    },
    team: "张伟，zhangwei@example.com，销售经理\n李娜 <lina@example.com>\n王强\twangqiang@example.com",
    target: "60万",
    correct: "备注",
    next: "上门拜访院长",
    amount: 4,
    stage: 6,
    won: "已签约",
    unit: 10_000,
    deals: 6,
  },
};

/** What the sheet itself says was won, in the currency's major unit. */
export function wonOf({ sheet, amount, stage, won, unit }: Ledger): number {
  const sum = sheet.cells
    .filter((row) => row[stage] === won)
    .reduce((so, row) => so + Number(row[amount]) * unit, 0);
  return Math.round(sum * 100) / 100;
}
