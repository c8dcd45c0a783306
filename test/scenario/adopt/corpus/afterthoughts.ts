// Sheets written after recognition first ran on all the others, so that it is judged by what it was not made for.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const zh = { lang: "zh-CN", locale: "zh_CN", today: "2026-03-02" } as const;
const en = { lang: "en", locale: "en_US", today: "2026-03-02" } as const;

export const AFTERTHOUGHTS: readonly AdoptCase[] = [
  {
    ...zh,
    name: "医药代表的医院开发表，列很杂",
    as: "deals",
    sheets: [
      {
        name: "医院开发",
        cells: cells(`
          浙江省区医院开发进度表 | | | | | | | |
          （单位：万元，更新至2026.2.27） | | | | | | | |
          地市 | 医院名称 | 等级 | 代表 | 品种 | 开发进度 | 潜力金额 | 计划进院时间 | 存在问题 | 下一步行动
          杭州 | 杭州云岭医院 | 三甲 | 周敏 | 心脉通 | 方案报价 | 86 | 2026年6月 | 药事会未排期 | 拜访药剂科主任
            | 余杭二院 | 二甲 | 周敏 | 心脉通 | 已签约 | 24.5 | 2026年1月 | |
          宁波 | 宁波第九医院 | 三乙 | 许波 | 骨力 | 线索 | 40 | 2026年9月 | 竞品压价 | 科室会
          合计 | 3家 | | | | | 150.5 | | |
        `),
        merges: ["A1:J1", "A2:J2", "A4:A5"],
        colours: { "A3:J3": "#b6d7a8" },
      },
    ],
    columns: columns(`
      地市 | 医院名称 | 等级 | 代表 | 品种 | 开发进度 | 潜力金额 | 计划进院时间 | 存在问题 | 下一步行动
      region | customer | - | owner | product~ | stage | amount | expected | - | nextStep
    `),
    rows: rows(`
      region | customer | owner | amount | expected | nextStep
      杭州 | 杭州云岭医院 | 周敏 | 860000 | 2026-06-30 | 拜访药剂科主任
      杭州 | 余杭二院 | 周敏 | 245000 | 2026-01-31 |
      宁波 | 宁波第九医院 | 许波 | 400000 | 2026-09-30 | 科室会
    `),
    skipped: { total: 1 },
    asks: [],
    stages: { 方案报价: "open", 已签约: "won", 线索: "open" },
  },
  {
    ...zh,
    name: "装修公司的签单表，定金和合同总价两列钱",
    as: "deals",
    sheets: [
      {
        name: "签单登记",
        cells: cells(`
          登记日 | 小区 | 业主 | 设计师 | 谈单人 | 跟单状态 | 定金 | 合同总价 | 签单日期 | 来源渠道
          2026/1/3 | 江南府 | 陈先生 | 方圆 | 刘洋 | 已签单 | 5000 | 186000 | 2026/1/18 | 抖音
          2026/1/9 | 滨江一号 | 林女士 | 方圆 | 赵敏 | 量房 | | 120000 | | 老客户介绍
          2026/1/15 | 翠苑 | 沈先生 | 何超 | 刘洋 | 跑单 | | 98000 | | 小红书
          2026/2/2 | 紫金庭 | 吴女士 | 何超 | 赵敏 | 已签单 | 10000 | 265000 | 2026/2/20 | 门店
        `),
        validations: { "F2:F5": ["量房", "出图", "已签单", "跑单"] },
        widths: { B: 120 },
      },
    ],
    columns: columns(`
      登记日 | 小区 | 业主 | 设计师 | 谈单人 | 跟单状态 | 定金 | 合同总价 | 签单日期 | 来源渠道
      created | - | customer | - | owner? | stage | - | amount | closed | source
    `),
    rows: rows(`
      created | customer | owner | amount | closed | source
      2026-01-03 | 陈先生 | 刘洋 | 186000 | 2026-01-18 | 抖音
      2026-01-09 | 林女士 | 赵敏 | 120000 | | 老客户介绍
      2026-01-15 | 沈先生 | 刘洋 | 98000 | | 小红书
      2026-02-02 | 吴女士 | 赵敏 | 265000 | 2026-02-20 | 门店
    `),
    skipped: {},
    asks: [],
    stages: { 已签单: "won" },
    mayAsk: ["量房", "跑单"],
  },
  {
    ...zh,
    name: "周计划：星期分段，计划和实际两个完成时间",
    as: "tasks",
    sheets: [
      {
        name: "周计划",
        cells: cells(`
          第10周工作计划 | | | | | | |
          事项 | 主办 | 协办 | 计划完成 | 实际完成 | 进度 | 紧急程度 | 需要的支持
          （一）重点客户 | | | | | | |
          拜访云岭医院 | 张伟 | 李娜 | 2026-03-04 | 2026-03-03 | 100% | 高 |
          锦程方案评审 | 李娜 | 王强 | 2026-03-06 | | 60% | 高 | 售前一人
          （二）内部事务 | | | | | | |
          更新客户档案 | 王强 | | 2026-03-06 | | 0% | 低 |
        `),
        merges: ["A1:H1", "A3:H3", "A6:H6"],
      },
    ],
    columns: columns(`
      事项 | 主办 | 协办 | 计划完成 | 实际完成 | 进度 | 紧急程度 | 需要的支持
      name | owner | - | due | finished | done | priority | -
    `),
    rows: rows(`
      name | owner | due | finished | done
      拜访云岭医院 | 张伟 | 2026-03-04 | 2026-03-03 | 1
      锦程方案评审 | 李娜 | 2026-03-06 | | 0.6
      更新客户档案 | 王强 | 2026-03-06 | | 0
    `),
    skipped: { section: 2 },
    asks: [],
  },
  {
    ...zh,
    name: "开票回款对照表：开票日期不是到账日期",
    as: "collections",
    sheets: [
      {
        name: "开票回款",
        cells: cells(`
          | | | | | | |
          | 客户 | 发票号 | 开票日期 | 开票金额 | 收款日期 | 实收金额 | 收款方式
          | 宁波海岳港务 | 0012 | 2025-12-20 | 40000 | 2026-01-08 | 40000 | 电汇
          | 苏州锦程精密 | 0015 | 2026-01-05 | 56000 | 2026-01-20 | 28000 | 承兑
          | 上海远帆物流 | 0021 | 2026-02-10 | 105000 | 2026-02-27 | 105000 | 电汇
          | 总 计 | | | 201000 | | 173000 |
        `),
        formats: { "E3:E6": "#,##0.00", "G3:G6": "#,##0.00" },
        colours: { "B6:H6": "#ffe599" },
      },
    ],
    columns: columns(`
      | 客户 | 发票号 | 开票日期 | 开票金额 | 收款日期 | 实收金额 | 收款方式
      - | - | - | - | - | on | amount | note~
    `),
    rows: rows(`
      on | amount
      2026-01-08 | 40000
      2026-01-20 | 28000
      2026-02-27 | 105000
    `),
    skipped: { total: 1 },
    asks: [],
  },
  {
    ...zh,
    name: "通讯录样式的团队表",
    as: "team",
    sheets: [
      {
        name: "人员",
        cells: cells(`
          成员 | 花名 | 所在小组 | 职位 | 汇报对象 | 联系方式 | 企业邮箱 | 到岗时间
          王芳 | 芳姐 | 管理组 | 销售总监 | | 13900010001 | wangfang@example.com | 2018-03-01
          张伟 | 伟哥 | 大客户组 | 高级销售 | 王芳 | 13900010002 | zhangwei@example.com | 2020-07-06
          李娜 | 娜娜 | 渠道组 | 销售 | 王芳 | 13900010003 | lina@example.com | 2021-11-15
        `),
      },
    ],
    columns: columns(`
      成员 | 花名 | 所在小组 | 职位 | 汇报对象 | 联系方式 | 企业邮箱 | 到岗时间
      name | otherNames | department | role | manager | - | mail | start
    `),
    rows: rows(`
      name | otherNames | department | role | mail | start
      王芳 | 芳姐 | 管理组 | 销售总监 | wangfang@example.com | 2018-03-01
      张伟 | 伟哥 | 大客户组 | 高级销售 | zhangwei@example.com | 2020-07-06
      李娜 | 娜娜 | 渠道组 | 销售 | lina@example.com | 2021-11-15
    `),
    skipped: {},
    asks: [],
  },
  {
    ...en,
    name: "agency pitches: lower-case headers, hot and cold, decision dates in words",
    as: "deals",
    sheets: [
      {
        name: "pitches",
        cells: cells(`
          prospect | brand lead | what they want | fee | where we are | odds | they decide | heard via
          Harbour Coffee | Nia | relaunch | 45k | pitched | 40% | 12 Mar 2026 | referral
          Volt Bikes | Owen | social | 18k | signed | 100% | 20 Feb 2026 | LinkedIn
          Field & Fern | Nia | packaging | 9.5k | lost | 0% | 6 Feb 2026 | website
          Orchard Bank | Owen | brand audit | 120k | briefing | 15% | 30 Apr 2026 | event
        `),
        colours: { "A1:H1": "#ead1dc" },
      },
    ],
    columns: columns(`
      prospect | brand lead | what they want | fee | where we are | odds | they decide | heard via
      customer | owner | name~ | amount | stage | chance | expected? | source~
    `),
    rows: rows(`
      customer | owner | amount | chance | expected
      Harbour Coffee | Nia | 45000 | 0.4 | 2026-03-12
      Volt Bikes | Owen | 18000 | 1 | 2026-02-20
      Field & Fern | Nia | 9500 | 0 | 2026-02-06
      Orchard Bank | Owen | 120000 | 0.15 | 2026-04-30
    `),
    skipped: {},
    asks: [],
    stages: { signed: "won", lost: "lost" },
    mayAsk: ["pitched", "briefing"],
  },
  {
    ...en,
    name: "renewals: last year's value beside this year's, ARR in a second header row",
    as: "deals",
    sheets: [
      {
        name: "Renewals FY26",
        cells: cells(`
          Renewals FY26 — confidential | | | | | | |
          | | | ARR | | Renewal | |
          Customer | CSM | Product line | Last year | This year | Due date | Status | Signed date
          Granite State Clinics | Maria Lopez | Imaging | $30,000 | $32,000 | 4/15/2026 | In negotiation |
          Seaport Freight | Tom Baker | Sensors | $12,000 | $12,800 | 1/31/2026 | Renewed | 1/20/2026
          Old Mill Paper | Maria Lopez | Analytics | $5,600 | $0 | 1/31/2026 | Churned | 1/28/2026
          Sum | | | $47,600 | $44,800 | | |
        `),
        merges: ["A1:H1", "D2:E2", "F2:H2"],
      },
    ],
    columns: columns(`
      Customer | CSM | Product line | Last year | This year | Due date | Status | Signed date
      customer | owner | product | - | amount? | expected | stage | closed
    `),
    rows: rows(`
      customer | owner | product | amount | expected | closed
      Granite State Clinics | Maria Lopez | Imaging | 32000 | 2026-04-15 |
      Seaport Freight | Tom Baker | Sensors | 12800 | 2026-01-31 | 2026-01-20
      Old Mill Paper | Maria Lopez | Analytics | 0 | 2026-01-31 | 2026-01-28
    `),
    skipped: { total: 1 },
    asks: [],
    stages: { "In negotiation": "open", Churned: "lost" },
    mayAsk: ["Renewed"],
  },
  {
    ...en,
    name: "punch list with R/A/G, ETA and a percent without a sign",
    as: "tasks",
    sheets: [
      {
        name: "Rollout",
        cells: cells(`
          Ref | Workstream | Action item | Resp. | ETA | % | RAG | Depends on | Effort (days)
          A1 | Hardware | Order the racks | Lee | 3/6/2026 | 100 | G | | 2
          A2 | Hardware | Fit the racks | Sam | 3/20/2026 | 25 | A | A1 | 5
          A3 | Training | Train the trainers | Kim | 4/17/2026 | 0 | G | A2 | 3
          A4 | Training | Go live | Kim | 4/30/2026 | 0 | R | A2; A3 | 1
        `),
        notes: { G5: "Waiting for the customer" },
        colours: { "G2:G2": "#b6d7a8", "G5:G5": "#ea9999" },
      },
    ],
    columns: columns(`
      Ref | Workstream | Action item | Resp. | ETA | % | RAG | Depends on | Effort (days)
      id | phase? | name | owner | due | done | - | after | days
    `),
    rows: rows(`
      name | owner | due | done | days
      Order the racks | Lee | 2026-03-06 | 1 | 2
      Fit the racks | Sam | 2026-03-20 | 0.25 | 5
      Train the trainers | Kim | 2026-04-17 | 0 | 3
      Go live | Kim | 2026-04-30 | 0 | 1
    `),
    skipped: {},
    asks: [],
  },
  {
    ...en,
    name: "marketing spend: budget and actual side by side, campaign merged down",
    as: "costs",
    sheets: [
      {
        name: "Spend",
        cells: cells(`
          Campaign | Paid on | Vendor | Planned | Actual spend | What for
          Spring launch | 2/3/2026 | PrintCo | $1,000 | $1,120.00 | brochures
            | 2/17/2026 | Hall & Sons | $3,000 | $2,900.00 | venue
          Always on | 2/28/2026 | Searchly | $500 | $512.40 | ads
          Totals | | | $4,500 | $4,532.40 |
        `),
        merges: ["A2:A3"],
      },
    ],
    columns: columns(`
      Campaign | Paid on | Vendor | Planned | Actual spend | What for
      category? | on | - | - | amount | note
    `),
    rows: rows(`
      on | amount | note
      2026-02-03 | 1120 | brochures
      2026-02-17 | 2900 | venue
      2026-02-28 | 512.4 | ads
    `),
    skipped: { total: 1 },
    asks: [],
  },
  {
    ...en,
    name: "client list from a phone book",
    as: "customers",
    sheets: [
      {
        name: "Clients",
        cells: cells(`
          Organisation | Trading as | Tier | Vertical | Territory | Looked after by | Main contact | Tel | E-mail | Remarks
          Granite State Clinics Inc | Granite Clinics | Gold | Healthcare | Northeast | Maria Lopez | Dana Wu | (603) 555-0101 | dana@example.com | annual review in May
          Seaport Freight LLC | Seaport | Silver | Logistics | Northeast | Tom Baker | Lee Park | (617) 555-0102 | lee@example.com |
          Grand Total Gym Ltd | | Bronze | Leisure | West | Tom Baker | Sam Ortiz | (415) 555-0103 | sam@example.com |
        `),
        filter: "A1:J4",
      },
    ],
    columns: columns(`
      Organisation | Trading as | Tier | Vertical | Territory | Looked after by | Main contact | Tel | E-mail | Remarks
      name | otherNames | segment | sector | region | owner | contact | phone | mail | note
    `),
    rows: rows(`
      name | otherNames | segment | sector | region | owner | contact | mail
      Granite State Clinics Inc | Granite Clinics | Gold | Healthcare | Northeast | Maria Lopez | Dana Wu | dana@example.com
      Seaport Freight LLC | Seaport | Silver | Logistics | Northeast | Tom Baker | Lee Park | lee@example.com
      Grand Total Gym Ltd | | Bronze | Leisure | West | Tom Baker | Sam Ortiz | sam@example.com
    `),
    skipped: {},
    asks: [],
  },
];
