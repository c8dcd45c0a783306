// One sheet for each seller, and owners written in every way.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

export const SELLERS: readonly AdoptCase[] = [
  {
    name: "每个业务员一页，页名就是负责人",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    team: [{ name: "张伟" }, { name: "李娜" }, { name: "王强" }],
    sheets: [
      {
        name: "张伟",
        cells: cells(`
          客户 | 商机名称 | 预计金额 | 阶段 | 预计成交日期 | 下一步
          杭州云岭医院 | 影像系统二期 | 32万 | 商务谈判 | 2026年4月15日 | 约院长面谈
          宁波海岳港务 | 码头网关 | 12.8万 | 赢单 | 2026年1月5日 |
        `),
        colours: { "A1:F1": "#cfe2f3" },
      },
      {
        name: "李娜",
        cells: cells(`
          客户 | 商机名称 | 预计金额 | 阶段 | 预计成交日期 | 下一步
          苏州锦程精密 | 产线数据平台 | 56,000 | 方案报价 | 2026年3月31日 | 补充报价单
          无锡恒川电子 | 网关扩容 | 8.8万 | 丢单 | 2026年1月23日 |
        `),
      },
      {
        name: "王强",
        cells: cells(`
          客户 | 商机名称 | 预计金额 | 阶段 | 预计成交日期 | 下一步
          上海远帆物流 | 运单平台 | 21万 | 需求确认 | 2026年5月20日 | 演示
        `),
      },
    ],
    as: "deals",
    columns: columns(`
      客户 | 商机名称 | 预计金额 | 阶段 | 预计成交日期 | 下一步
      customer | name | amount | stage | expected | nextStep
    `),
    rows: rows(`
      customer | name | amount | expected | owner
      杭州云岭医院 | 影像系统二期 | 320000 | 2026-04-15 | 张伟
      宁波海岳港务 | 码头网关 | 128000 | 2026-01-05 | 张伟
      苏州锦程精密 | 产线数据平台 | 56000 | 2026-03-31 | 李娜
      无锡恒川电子 | 网关扩容 | 88000 | 2026-01-23 | 李娜
      上海远帆物流 | 运单平台 | 210000 | 2026-05-20 | 王强
    `),
    skipped: {},
    asks: [],
    stages: { 商务谈判: "open", 赢单: "won", 丢单: "lost", 方案报价: "open", 需求确认: "open" },
  },
  {
    name: "one tab per rep, with a total without a label",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    team: [{ name: "Maria Lopez" }, { name: "Tom Baker" }],
    sheets: [
      {
        name: "Maria Lopez",
        cells: cells(`
          Opportunity | Account | Stage | Value | Expected close | Next step
          Imaging renewal | Granite State Clinics | Negotiation | 32000 | 2026-04-15 | Send redlines
          Dock sensors | Seaport Freight | Closed won | 12800 | 2026-01-05 |
          | | | =SUM(D2:D3) | |
        `),
        formats: { "D2:D4": "$#,##0" },
      },
      {
        name: "Tom Baker",
        cells: cells(`
          Opportunity | Account | Stage | Value | Expected close | Next step
          Loom analytics | Old Mill Paper | Proposal | 5600 | 2026-03-31 | Demo on site
          Front desk | Cape Light Hotels | Closed lost | 8800 | 2026-01-23 |
          | | | =SUM(D2:D3) | |
        `),
        formats: { "D2:D4": "$#,##0" },
      },
    ],
    as: "deals",
    columns: columns(`
      Opportunity | Account | Stage | Value | Expected close | Next step
      name | customer | stage | amount | expected | nextStep
    `),
    rows: rows(`
      name | customer | amount | expected | owner
      Imaging renewal | Granite State Clinics | 32000 | 2026-04-15 | Maria Lopez
      Dock sensors | Seaport Freight | 12800 | 2026-01-05 | Maria Lopez
      Loom analytics | Old Mill Paper | 5600 | 2026-03-31 | Tom Baker
      Front desk | Cape Light Hotels | 8800 | 2026-01-23 | Tom Baker
    `),
    skipped: { total: 2 },
    asks: [],
    stages: { Negotiation: "open", "Closed won": "won", Proposal: "open", "Closed lost": "lost" },
  },
  {
    name: "团队里有两个张伟，只写了名字",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    team: [
      { name: "张伟", mail: "zhangwei.bj@example.com" },
      { name: "李娜", mail: "lina@example.com" },
      { name: "张伟", mail: "zhangwei.sh@example.com" },
    ],
    sheets: [
      {
        name: "商机清单",
        cells: cells(`
          客户 | 负责人 | 阶段 | 金额 | 预计签约
          杭州云岭医院 | 张伟 | 商务谈判 | 320000 | 2026-04-15
          苏州锦程精密 | 李娜 | 方案报价 | 56000 | 2026-03-31
          上海远帆物流 | 张伟 | 需求确认 | 210000 | 2026-05-20
        `),
        notes: { B2: "上海的张伟" },
      },
    ],
    as: "deals",
    columns: columns(`
      客户 | 负责人 | 阶段 | 金额 | 预计签约
      customer | owner | stage | amount | expected
    `),
    rows: rows(`
      customer | amount | expected | owner
      杭州云岭医院 | 320000 | 2026-04-15 | 张伟
      苏州锦程精密 | 56000 | 2026-03-31 | 李娜
      上海远帆物流 | 210000 | 2026-05-20 | 张伟
    `),
    skipped: {},
    asks: [{ kind: "person", about: "张伟", answer: "M-3" }],
    stages: { 商务谈判: "open", 方案报价: "open", 需求确认: "open" },
  },
  {
    name: "负责人有的写姓名，有的写邮箱，有的两样都写，有的写小名",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    team: [
      { name: "张伟", otherNames: "小张; 伟哥", mail: "zhangwei@example.com" },
      { name: "李娜", mail: "lina@example.com" },
    ],
    sheets: [
      {
        name: "跟进表",
        cells: cells(`
          客户名称 | 跟进人 | 商机阶段 | 预算 | 预计成交时间
          杭州云岭医院 | 张伟 | 谈判中 | 32万 | 2026/4/15
          苏州锦程精密 | lina@example.com | 方案报价 | 5.6万 | 2026/3/31
          上海远帆物流 | 小张 | 需求确认 | 21万 | 2026/5/20
          南京梧桐教育 | 李娜(lina@example.com) | 已签约 | 3.6万 | 2026/2/10
          绍兴千叶纺织 | 张伟 <zhangwei@example.com> | 丢单 | 4.5万 | 2026/2/11
        `),
      },
    ],
    as: "deals",
    columns: columns(`
      客户名称 | 跟进人 | 商机阶段 | 预算 | 预计成交时间
      customer | owner | stage | amount | expected
    `),
    rows: rows(`
      customer | owner | amount | expected
      杭州云岭医院 | 张伟 | 320000 | 2026-04-15
      苏州锦程精密 | 李娜 | 56000 | 2026-03-31
      上海远帆物流 | 张伟 | 210000 | 2026-05-20
      南京梧桐教育 | 李娜 | 36000 | 2026-02-10
      绍兴千叶纺织 | 张伟 | 45000 | 2026-02-11
    `),
    skipped: {},
    asks: [],
    stages: { 谈判中: "open", 方案报价: "open", 需求确认: "open", 已签约: "won", 丢单: "lost" },
  },
  {
    name: "owners by name, by mail, by both and by nickname",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    team: [
      { name: "Maria Lopez", otherNames: "Mia", mail: "maria.lopez@example.com" },
      { name: "Thomas Baker", otherNames: "Tom", mail: "tbaker@example.com" },
    ],
    sheets: [
      {
        name: "Pipeline",
        cells: cells(`
          Deal | Company | Rep | Stage | Amount | Close by
          Imaging renewal | Granite State Clinics | Maria Lopez | Negotiation | $32,000 | 2026-04-15
          Dock sensors | Seaport Freight | tbaker@example.com | Won | $12.8k | 2026-01-05
          Loom analytics | Old Mill Paper | Mia | Proposal | $5,600 | 2026-03-31
          Front desk | Cape Light Hotels | Thomas Baker <tbaker@example.com> | Lost | $8.8k | 2026-01-23
          Archive | Longfellow Museum | Tom | Lead | $14,300 | 2026-06-30
        `),
        validations: { "D2:D6": ["Lead", "Proposal", "Negotiation", "Won", "Lost"] },
      },
    ],
    as: "deals",
    columns: columns(`
      Deal | Company | Rep | Stage | Amount | Close by
      name | customer | owner | stage | amount | expected
    `),
    rows: rows(`
      name | owner | stage | amount | expected
      Imaging renewal | Maria Lopez | Negotiation | 32000 | 2026-04-15
      Dock sensors | Thomas Baker | Won | 12800 | 2026-01-05
      Loom analytics | Maria Lopez | Proposal | 5600 | 2026-03-31
      Front desk | Thomas Baker | Lost | 8800 | 2026-01-23
      Archive | Thomas Baker | Lead | 14300 | 2026-06-30
    `),
    skipped: {},
    asks: [],
    stages: { Negotiation: "open", Won: "won", Proposal: "open", Lost: "lost", Lead: "open" },
  },
  {
    name: "two people called Tom Baker",
    lang: "en",
    locale: "en_GB",
    today: "2026-03-02",
    team: [
      { name: "Tom Baker", mail: "tom.baker@example.com" },
      { name: "Priya Shah", mail: "priya.shah@example.com" },
      { name: "Tom Baker", mail: "tom.baker2@example.com" },
    ],
    sheets: [
      {
        name: "Actions",
        cells: cells(`
          Action | Assigned to | Due date | Progress
          Draft the price list | Tom Baker | 2026-03-13 | 50%
          Book the hall | Priya Shah | 2026-03-20 | 0%
          Print the catalogue | Tom Baker | 2026-04-02 | 100%
        `),
      },
    ],
    as: "tasks",
    columns: columns(`
      Action | Assigned to | Due date | Progress
      name | owner | due | done
    `),
    rows: rows(`
      name | owner | due | done
      Draft the price list | Tom Baker | 2026-03-13 | 0.5
      Book the hall | Priya Shah | 2026-03-20 | 0
      Print the catalogue | Tom Baker | 2026-04-02 | 1
    `),
    skipped: {},
    asks: [{ kind: "person", about: "Tom Baker", answer: "M-1" }],
  },
];
