// One sheet for each month or quarter: what the sheets' names say is missing in their rows.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

export const MONTHLY: readonly AdoptCase[] = [
  {
    name: "1月至3月，日期只写几日",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-04-01",
    sheets: [
      {
        name: "1月",
        cells: cells(`
          2026年1月销售明细 | | | | |
          日期 | 客户 | 产品 | 金额 | 状态 | 业务员
          5日 | 宁波海岳港务 | 智能网关 | 128000 | 已签约 | 张伟
          12日 | 苏州锦程精密 | 数据平台 | 56000 | 已签约 | 李娜
          23日 | 无锡恒川电子 | 智能网关 | 88000 | 丢单 | 张伟
          合计 | | | =SUM(D3:D5) | |
        `),
        merges: ["A1:F1"],
        formats: { "D3:D6": "#,##0.00" },
        colours: { "A2:F2": "#d9ead3", "A6:F6": "#fff2cc" },
      },
      {
        name: "2月",
        cells: cells(`
          2026年2月销售明细 | | | | |
          日期 | 客户 | 产品 | 金额 | 状态 | 业务员
          3日 | 上海远帆物流 | 数据平台 | 210000 | 已签约 | 王强
          10日 | 南京梧桐教育 | 运维服务 | 36000 | 已签约 | 李娜
          合计 | | | =SUM(D3:D4) | |
        `),
        merges: ["A1:F1"],
        formats: { "D3:D5": "#,##0.00" },
      },
      {
        name: "3月",
        cells: cells(`
          2026年3月销售明细 | | | | |
          日期 | 客户 | 产品 | 金额 | 状态 | 业务员
          2日 | 绍兴千叶纺织 | 运维服务 | 45000 | 已签约 | 王强
          31日 | 杭州云岭医院 | 数据平台 | 320000 | 已签约 | 张伟
          合计 | | | =SUM(D3:D4) | |
        `),
        merges: ["A1:F1"],
      },
    ],
    as: "deals",
    columns: columns(`
      日期 | 客户 | 产品 | 金额 | 状态 | 业务员
      closed | customer | product | amount | stage | owner
    `),
    rows: rows(`
      customer | amount | closed | owner
      宁波海岳港务 | 128000 | 2026-01-05 | 张伟
      苏州锦程精密 | 56000 | 2026-01-12 | 李娜
      无锡恒川电子 | 88000 | 2026-01-23 | 张伟
      上海远帆物流 | 210000 | 2026-02-03 | 王强
      南京梧桐教育 | 36000 | 2026-02-10 | 李娜
      绍兴千叶纺织 | 45000 | 2026-03-02 | 王强
      杭州云岭医院 | 320000 | 2026-03-31 | 张伟
    `),
    skipped: { total: 3 },
    asks: [],
    stages: { 已签约: "won", 丢单: "lost" },
  },
  {
    name: "2026年1月和2026年2月，业务员按人合并，日期写3/5",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    sheets: [
      {
        name: "2026年1月",
        cells: cells(`
          业务员 | 客户名称 | 合同额(万元) | 签约日期 | 阶段
          张伟 | 宁波海岳港务 | 12.8 | '1/5 | 赢单
            | 苏州锦程精密 | 5.6 | '1/12 | 赢单
          李娜 | 无锡恒川电子 | 8.8 | '1/23 | 丢单
            | 上海澜庭酒店 | 3.2 | '1/26 | 赢单
        `),
        merges: ["A2:A3", "A4:A5"],
        widths: { B: 180, D: 90 },
      },
      {
        name: "2026年2月",
        cells: cells(`
          业务员 | 客户名称 | 合同额(万元) | 签约日期 | 阶段
          张伟 | 杭州云岭医院 | 32 | '2/3 | 赢单
          李娜 | 南京梧桐教育 | 3.6 | '2/10 | 赢单
            | 绍兴千叶纺织 | 4.5 | '2/11 | 丢单
        `),
        merges: ["A3:A4"],
        widths: { B: 180, D: 90 },
      },
    ],
    as: "deals",
    columns: columns(`
      业务员 | 客户名称 | 合同额(万元) | 签约日期 | 阶段
      owner | customer | amount | closed | stage
    `),
    rows: rows(`
      owner | customer | amount | closed
      张伟 | 宁波海岳港务 | 128000 | 2026-01-05
      张伟 | 苏州锦程精密 | 56000 | 2026-01-12
      李娜 | 无锡恒川电子 | 88000 | 2026-01-23
      李娜 | 上海澜庭酒店 | 32000 | 2026-01-26
      张伟 | 杭州云岭医院 | 320000 | 2026-02-03
      李娜 | 南京梧桐教育 | 36000 | 2026-02-10
      李娜 | 绍兴千叶纺织 | 45000 | 2026-02-11
    `),
    skipped: {},
    asks: [],
    stages: { 赢单: "won", 丢单: "lost" },
  },
  {
    name: "1月和2月各一页，哪一年无从得知",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    sheets: [
      {
        name: "1月",
        cells: cells(`
          回款日期 | 客户 | 回款金额 | 备注
          8日 | 宁波海岳港务 | 40,000.00 | 首付款
          20日 | 苏州锦程精密 | 28,000.00 | 电汇
          小计 | | =40000+28000 |
        `),
      },
      {
        name: "2月",
        cells: cells(`
          回款日期 | 客户 | 回款金额 | 备注
          6日 | 宁波海岳港务 | 88,000.00 | 尾款
          小计 | | 88000 |
        `),
      },
    ],
    as: "collections",
    columns: columns(`
      回款日期 | 客户 | 回款金额 | 备注
      on | - | amount | note
    `),
    rows: rows(`
      on | amount | note
      2026-01-08 | 40000 | 首付款
      2026-01-20 | 28000 | 电汇
      2026-02-06 | 88000 | 尾款
    `),
    skipped: { total: 2 },
    asks: [{ kind: "year", about: "回款日期", answer: "2026" }],
  },
  {
    name: "Jan, Feb and Mar with dates as 3/5",
    lang: "en",
    locale: "en_US",
    today: "2026-07-06",
    sheets: [
      {
        name: "Jan",
        cells: cells(`
          Northwind sales log 2026 | | | |
          Date closed | Account | Rep | Amount | Result
          '1/5 | Granite State Clinics | Maria Lopez | $12,400 | Won
          '1/19 | Seaport Freight | Tom Baker | $8,150 | Lost
          '1/30 | Old Mill Paper | Maria Lopez | $22,000 | Won
          Total | | | =SUM(12400,22000) |
        `),
        merges: ["A1:E1"],
        colours: { "A1:E1": "#c9daf8" },
      },
      {
        name: "Feb",
        cells: cells(`
          Northwind sales log 2026 | | | |
          Date closed | Account | Rep | Amount | Result
          '2/3 | Cape Light Hotels | Tom Baker | $5,900 | Won
          '2/17 | Longfellow Museum | Ann Chen | $14,300 | Won
          Total | | | =SUM(5900,14300) |
        `),
        merges: ["A1:E1"],
      },
      {
        name: "Mar",
        cells: cells(`
          Northwind sales log 2026 | | | |
          Date closed | Account | Rep | Amount | Result
          '3/5 | Beacon Row Law | Ann Chen | $31,000 | Won
          Total | | | =SUM(31000) |
        `),
        merges: ["A1:E1"],
      },
    ],
    as: "deals",
    columns: columns(`
      Date closed | Account | Rep | Amount | Result
      closed | customer | owner | amount | stage
    `),
    rows: rows(`
      closed | customer | owner | amount
      2026-01-05 | Granite State Clinics | Maria Lopez | 12400
      2026-01-19 | Seaport Freight | Tom Baker | 8150
      2026-01-30 | Old Mill Paper | Maria Lopez | 22000
      2026-02-03 | Cape Light Hotels | Tom Baker | 5900
      2026-02-17 | Longfellow Museum | Ann Chen | 14300
      2026-03-05 | Beacon Row Law | Ann Chen | 31000
    `),
    skipped: { total: 3 },
    asks: [],
    stages: { Won: "won", Lost: "lost" },
  },
  {
    name: "Q1 2026 and Q2 2026, real dates, subtotals by region",
    lang: "en",
    locale: "en_US",
    today: "2026-07-06",
    sheets: [
      {
        name: "Q1 2026",
        cells: cells(`
          Region | Customer | Sales person | Contract value | Signed on | Status
          North | Granite State Clinics | Maria Lopez | 12400 | 2026-01-05 | Signed
          | Old Mill Paper | Maria Lopez | 22000 | 2026-01-30 | Signed
          Subtotal | | | =SUBTOTAL(9;D2:D3) | |
          South | Cape Light Hotels | Tom Baker | 5900 | 2026-02-03 | Signed
          Subtotal | | | =SUBTOTAL(9;D5:D5) | |
          Grand total | | | =SUBTOTAL(9;D2:D5) | |
        `),
        merges: ["A2:A3"],
        formats: { "D2:D7": "$#,##0" },
      },
      {
        name: "Q2 2026",
        cells: cells(`
          Region | Customer | Sales person | Contract value | Signed on | Status
          North | Seaport Freight | Maria Lopez | 17250 | 2026-04-14 | Signed
          Subtotal | | | =SUBTOTAL(9;D2:D2) | |
          South | Longfellow Museum | Ann Chen | 14300 | 2026-05-20 | Signed
          | Total Energies | Tom Baker | 64000 | 2026-06-02 | Signed
          Subtotal | | | =SUBTOTAL(9;D4:D5) | |
          Grand total | | | =SUBTOTAL(9;D2:D5) | |
        `),
        merges: ["A4:A5"],
        formats: { "D2:D7": "$#,##0" },
      },
    ],
    as: "deals",
    columns: columns(`
      Region | Customer | Sales person | Contract value | Signed on | Status
      region | customer | owner | amount | closed | stage
    `),
    rows: rows(`
      region | customer | owner | amount | closed
      North | Granite State Clinics | Maria Lopez | 12400 | 2026-01-05
      North | Old Mill Paper | Maria Lopez | 22000 | 2026-01-30
      South | Cape Light Hotels | Tom Baker | 5900 | 2026-02-03
      North | Seaport Freight | Maria Lopez | 17250 | 2026-04-14
      South | Longfellow Museum | Ann Chen | 14300 | 2026-05-20
      South | Total Energies | Tom Baker | 64000 | 2026-06-02
    `),
    skipped: { total: 6 },
    asks: [],
    stages: { Signed: "won" },
  },
  {
    name: "expenses in January 2026 and February 2026, days as numbers",
    lang: "en",
    locale: "en_GB",
    today: "2026-03-02",
    sheets: [
      {
        name: "January 2026",
        cells: cells(`
          Day | Category | Details | Amount
          9 | Travel | Train to Leeds | £84.50
          14 | Meals | Lunch with Old Mill Paper | £46.00
          Total | | | £130.50
        `),
      },
      {
        name: "February 2026",
        cells: cells(`
          Day | Category | Details | Amount
          2 | Events | Trade fair stand | £1,200.00
          27 | Travel | Taxi | £18.20
          Total | | | £1,218.20
        `),
      },
    ],
    as: "costs",
    columns: columns(`
      Day | Category | Details | Amount
      on | category | note | amount
    `),
    rows: rows(`
      on | category | amount
      2026-01-09 | Travel | 84.5
      2026-01-14 | Meals | 46
      2026-02-02 | Events | 1200
      2026-02-27 | Travel | 18.2
    `),
    skipped: { total: 2 },
    asks: [],
  },
  {
    name: "每月一页，行里没有日期",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    sheets: [
      {
        name: "2026年1月",
        cells: cells(`
          客户 | 产品 | 成交额（元） | 结果 | 业务员
          宁波海岳港务 | 智能网关 | 128000 | 成交 | 张伟
          苏州锦程精密 | 数据平台 | 56000 | 成交 | 李娜
          合计 | | =SUM(C2:C3) | |
        `),
        formats: { "C2:C4": "#,##0" },
      },
      {
        name: "2026年2月",
        cells: cells(`
          客户 | 产品 | 成交额（元） | 结果 | 业务员
          上海远帆物流 | 智能网关 | 210000 | 成交 | 王强
          无锡恒川电子 | 智能网关 | 88000 | 流失 | 李娜
          合计 | | =SUM(C2:C3) | |
        `),
        formats: { "C2:C4": "#,##0" },
      },
    ],
    as: "deals",
    columns: columns(`
      客户 | 产品 | 成交额（元） | 结果 | 业务员
      customer | product | amount | stage | owner
    `),
    rows: rows(`
      customer | product | amount | owner | closed
      宁波海岳港务 | 智能网关 | 128000 | 张伟 | 2026-01-31
      苏州锦程精密 | 数据平台 | 56000 | 李娜 | 2026-01-31
      上海远帆物流 | 智能网关 | 210000 | 王强 | 2026-02-28
      无锡恒川电子 | 智能网关 | 88000 | 李娜 | 2026-02-28
    `),
    skipped: { total: 2 },
    asks: [],
    stages: { 成交: "won", 流失: "lost" },
  },
];
