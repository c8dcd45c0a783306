// Targets as they are handed out, and the log of visits and calls.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const zh = { lang: "zh-CN", locale: "zh_CN", today: "2026-03-02" } as const;
const en = { lang: "en", locale: "en_US", today: "2026-03-02" } as const;

export const GOALS_ACTIVITIES: readonly AdoptCase[] = [
  {
    ...zh,
    name: "年度目标责任书：目标值（万元），上级目标",
    as: "goals",
    sheets: [
      {
        name: "目标责任",
        cells: cells(`
          2026年度销售目标责任表 | | | | | | |
          序号 | 目标名称 | 上级目标 | 责任人 | 考核指标 | 目标值 | 单位 | 起始日期 | 截止日期
          1 | 全年签约额 | | 王芳 | 成交金额 | 1200 | 万元 | 2026年1月1日 | 2026年12月31日
          2 | 华东签约额 | 全年签约额 | 张伟 | 成交金额 | 700 | 万元 | 2026年1月1日 | 2026年12月31日
          3 | 华南签约额 | 全年签约额 | 王强 | 成交金额 | 500 | 万元 | 2026年1月1日 | 2026年12月31日
          4 | 新增客户 | | 李娜 | 新客户数 | 30 | 家 | 2026年1月1日 | 2026年6月30日
        `),
        merges: ["A1:I1"],
        colours: { "A2:I2": "#fff2cc" },
      },
    ],
    columns: columns(`
      序号 | 目标名称 | 上级目标 | 责任人 | 考核指标 | 目标值 | 单位 | 起始日期 | 截止日期
      - | name | parent | owner | metric | target | unit | start | due
    `),
    rows: rows(`
      name | owner | unit | start | due
      全年签约额 | 王芳 | 万元 | 2026-01-01 | 2026-12-31
      华东签约额 | 张伟 | 万元 | 2026-01-01 | 2026-12-31
      华南签约额 | 王强 | 万元 | 2026-01-01 | 2026-12-31
      新增客户 | 李娜 | 家 | 2026-01-01 | 2026-06-30
    `),
    skipped: {},
    asks: [],
    mayAsk: ["成交金额", "新客户数"],
  },
  {
    ...en,
    name: "goals of the half-year, with targets as $1.2M",
    as: "goals",
    sheets: [
      {
        name: "H1 goals",
        cells: cells(`
          Sales goals H1 2026 | | | | | | |
          Objective | Owner | Measure | Baseline | Target | Start date | Target date | Weight
          New bookings | Grace Hill | Won value | 0 | $1.2M | 1/1/2026 | 6/30/2026 | 3
          New logos | Maria Lopez | New customers | 0 | 25 | 1/1/2026 | 6/30/2026 | 2
          Customer visits | Tom Baker | Activities | 0 | 300 | 1/1/2026 | 6/30/2026 | 1
        `),
        merges: ["A1:H1"],
        colours: { "A2:H2": "#c9daf8" },
      },
    ],
    columns: columns(`
      Objective | Owner | Measure | Baseline | Target | Start date | Target date | Weight
      name | owner | metric | startValue | target | start | due | weight
    `),
    rows: rows(`
      name | owner | startValue | target | start | due | weight
      New bookings | Grace Hill | 0 | 1200000 | 2026-01-01 | 2026-06-30 | 3
      New logos | Maria Lopez | 0 | 25 | 2026-01-01 | 2026-06-30 | 2
      Customer visits | Tom Baker | 0 | 300 | 2026-01-01 | 2026-06-30 | 1
    `),
    skipped: {},
    asks: [],
  },
  {
    ...zh,
    name: "拜访记录：每周一段，星期写在后面",
    as: "activities",
    sheets: [
      {
        name: "拜访记录",
        cells: cells(`
          客户拜访记录 | | | | |
          日期 | 业务员 | 客户名称 | 拜访方式 | 洽谈内容 | 对方联系人
          2026/2/23 周一 | 张伟 | 杭州云岭医院 | 上门 | 看机房 | 周主任
          2026/2/24 周二 | 李娜 | 苏州锦程精密 | 电话 | 报价疑问 | 钱工
          2026/2/26 周四 | 王强 | 上海远帆物流 | 微信 | 约演示 | 孙总
          本周小计：3次 | | | | |
          2026/3/2 周一 | 张伟 | 合计科技 | 会议 | 需求评审 | 何总
          本周小计：1次 | | | | |
        `),
        merges: ["A1:F1", "A6:F6", "A8:F8"],
        notes: { E3: "机房在三楼" },
      },
    ],
    columns: columns(`
      日期 | 业务员 | 客户名称 | 拜访方式 | 洽谈内容 | 对方联系人
      on | person | customer | kind | note | -
    `),
    rows: rows(`
      on | person | customer | note
      2026-02-23 | 张伟 | 杭州云岭医院 | 看机房
      2026-02-24 | 李娜 | 苏州锦程精密 | 报价疑问
      2026-02-26 | 王强 | 上海远帆物流 | 约演示
      2026-03-02 | 张伟 | 合计科技 | 需求评审
    `),
    skipped: { total: 2 },
    asks: [],
    mayAsk: ["微信"],
  },
  {
    ...en,
    name: "call log, with a repeated header after each page",
    as: "activities",
    sheets: [
      {
        name: "Call log",
        cells: cells(`
          Date | Time | Rep | Account | Type | Outcome / notes | Duration
          2/23/2026 | 9:30 AM | Maria Lopez | Granite State Clinics | Visit | saw the server room | 60
          2/24/2026 | 11:00 AM | Tom Baker | Seaport Freight | Call | questions on price | 15
          Date | Time | Rep | Account | Type | Outcome / notes | Duration
          2/26/2026 | 2:00 PM | Ann Chen | Old Mill Paper | Email | sent the offer | 5
          2/27/2026 | 4:15 PM | Ann Chen | Total Energies | Meeting | kick-off | 45
        `),
        colours: { "A1:G1": "#d9d9d9", "A4:G4": "#d9d9d9" },
        hiddenColumns: ["B"],
      },
    ],
    columns: columns(`
      Date | Time | Rep | Account | Type | Outcome / notes | Duration
      on | - | person | customer | kind | note | -
    `),
    rows: rows(`
      on | person | customer | note
      2026-02-23 | Maria Lopez | Granite State Clinics | saw the server room
      2026-02-24 | Tom Baker | Seaport Freight | questions on price
      2026-02-26 | Ann Chen | Old Mill Paper | sent the offer
      2026-02-27 | Ann Chen | Total Energies | kick-off
    `),
    skipped: { header: 1 },
    asks: [],
  },
  {
    ...zh,
    name: "每个业务员一页拜访记录，列名里有换行和空格",
    as: "activities",
    team: [{ name: "张伟" }, { name: "李娜" }],
    sheets: [
      {
        name: "李娜",
        cells: cells(`
          拜访⏎日期 | 客户 名称 | 形式 | 结果反馈
          2026-02-24 | 苏州锦程精密 | 电话 | 报价疑问
          2026-02-25 | 无锡恒川电子 | 拜访 | 已丢单，保持联系
        `),
      },
      {
        name: "张伟",
        cells: cells(`
          拜访⏎日期 | 客户 名称 | 形式 | 结果反馈
          2026-02-23 | 杭州云岭医院 | 拜访 | 看机房
        `),
      },
    ],
    columns: columns(`
      拜访⏎日期 | 客户 名称 | 形式 | 结果反馈
      on | customer | kind | note
    `),
    rows: rows(`
      on | customer | note | person
      2026-02-24 | 苏州锦程精密 | 报价疑问 | 李娜
      2026-02-25 | 无锡恒川电子 | 已丢单，保持联系 | 李娜
      2026-02-23 | 杭州云岭医院 | 看机房 | 张伟
    `),
    skipped: {},
    asks: [],
  },
  {
    ...zh,
    name: "客户回访满意度：表头说的是满意度，没有类型列",
    as: "feedback",
    sheets: [
      {
        name: "客户回访",
        cells: cells(`
          2026年一季度客户回访记录 | | | |
          回访日期 | 客户名称 | 满意度评分 | 客户经理 | 客户意见
          2026/1/12 | 华东制药 | 5 | 张伟 | 交付及时
          2026/1/20 | 南方电网 | 4 | 李娜 |
          2026/2/5 | 中联重科 | 2 | 张伟 | 培训晚了
        `),
        merges: ["A1:E1"],
        colours: { "A2:E2": "#fff2cc" },
      },
    ],
    columns: columns(`
      回访日期 | 客户名称 | 满意度评分 | 客户经理 | 客户意见
      on | customer | score | person | note
    `),
    rows: rows(`
      on | customer | score | note | kind
      2026-01-12 | 华东制药 | 5 | 交付及时 | csat
      2026-01-20 | 南方电网 | 4 | | csat
      2026-02-05 | 中联重科 | 2 | 培训晚了 | csat
    `),
    skipped: {},
    asks: [],
  },
  {
    ...en,
    name: "answers to a survey, with what was asked in the header alone",
    as: "feedback",
    sheets: [
      {
        name: "Survey results",
        cells: cells(`
          Submitted at | Company | NPS score | Verbatim
          1/12/2026 | Acme Foods | 9 | Great onboarding
          1/20/2026 | Blue Lake | 6 |
          2/3/2026 | Corvid Ltd | 10 |
        `),
        merges: [],
        colours: {},
      },
    ],
    columns: columns(`
      Submitted at | Company | NPS score | Verbatim
      on | customer | score | note
    `),
    rows: rows(`
      on | customer | score | note | kind
      2026-01-12 | Acme Foods | 9 | Great onboarding | nps
      2026-01-20 | Blue Lake | 6 | | nps
      2026-02-03 | Corvid Ltd | 10 | | nps
    `),
    skipped: {},
    asks: [],
  },
];
