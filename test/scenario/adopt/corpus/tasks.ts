// Task lists and project lists: sections, half-typed dates, done in every spelling.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

export const TASKS: readonly AdoptCase[] = [
  {
    name: "推进表：一、筹备阶段这样的分段，完成情况各写各的",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    as: "tasks",
    sheets: [
      {
        name: "推进计划",
        cells: cells(`
          2026年春季新品发布推进计划表 | | | | | |
          编制：王芳 | | | | 编制日期：2026年1月15日 | |
          序号 | 工作内容 | 责任人 | 开始时间 | 完成时限 | 完成情况 | 备注
          一、筹备阶段 | | | | | |
          1 | 编写招标需求 | 李娜 | 1月19日 | 2月6日 | 已完成 |
          2 | 预订会场 | 张伟 | 2月9日 | 3月13日 | 80% | 待付定金
          3 | 印制样册 | 李娜 | 2月16日 | 3月20日 | 0.5 |
          二、执行阶段 | | | | | |
          4 | 邀请客户 | 王强 | 3月16日 | 4月10日 | 未开始 |
          5 | 发布会 | 王强 | 4月15日 | 4月15日 | |
          注：完成时限以项目组通知为准 | | | | | |
        `),
        merges: ["A1:G1", "A4:G4", "A8:G8", "A11:G11"],
        colours: { "A4:G4": "#d9ead3", "A8:G8": "#d9ead3" },
        validations: { "C5:C10": ["张伟", "李娜", "王强"] },
      },
    ],
    columns: columns(`
      序号 | 工作内容 | 责任人 | 开始时间 | 完成时限 | 完成情况 | 备注
      - | name | owner | start | due | done | -
    `),
    rows: rows(`
      name | owner | start | due | done
      编写招标需求 | 李娜 | 2026-01-19 | 2026-02-06 | 1
      预订会场 | 张伟 | 2026-02-09 | 2026-03-13 | 0.8
      印制样册 | 李娜 | 2026-02-16 | 2026-03-20 | 0.5
      邀请客户 | 王强 | 2026-03-16 | 2026-04-10 | 0
      发布会 | 王强 | 2026-04-15 | 2026-04-15 |
    `),
    skipped: { section: 2, note: 1 },
    asks: [],
  },
  {
    name: "launch plan with phase rows and done as ✓, 80 and done",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    as: "tasks",
    sheets: [
      {
        name: "Launch plan",
        cells: cells(`
          Spring launch 2026 | | | | | |
          Last updated 2/27/2026 by Grace | | | | | |
          | | | | | |
          Task | Lead | Start | Deadline | Days | % done | Comments
          Phase 1: Preparation | | | | | |
          Write the brief | Maria Lopez | Jan 19 | Feb 6 | 15 | ✓ |
          Book the venue | Tom Baker | Feb 9 | Mar 13 | 25 | 80 | deposit due
          Phase 2: Outreach | | | | | |
          Invite customers | Ann Chen | Mar 16 | Apr 10 | 20 | 0 |
          Open day | Ann Chen | Apr 15 | Apr 15 | 1 | |
        `),
        merges: ["A1:G1", "A5:G5", "A8:G8"],
        colours: { "A5:G5": "#fce5cd", "A8:G8": "#fce5cd" },
        notes: { F6: "Signed off by Grace" },
      },
    ],
    columns: columns(`
      Task | Lead | Start | Deadline | Days | % done | Comments
      name | owner | start | due | days | done | -
    `),
    rows: rows(`
      name | owner | start | due | days | done
      Write the brief | Maria Lopez | 2026-01-19 | 2026-02-06 | 15 | 1
      Book the venue | Tom Baker | 2026-02-09 | 2026-03-13 | 25 | 0.8
      Invite customers | Ann Chen | 2026-03-16 | 2026-04-10 | 20 | 0
      Open day | Ann Chen | 2026-04-15 | 2026-04-15 | 1 |
    `),
    skipped: { section: 2 },
    asks: [],
  },
  {
    name: "待办：负责部门合并，工期带单位，打勾",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    as: "tasks",
    sheets: [
      {
        name: "待办",
        cells: cells(`
          部门 | 任务 | 负责人 | 工期 | 开始日期 | 截止日期 | 优先级 | 是否完成
          市场部 | 更新官网 | 李娜 | 10天 | 2026.2.2 | 2026.2.13 | 高 | √
            | 制作海报 | 李娜 | 5天 | 2026.2.16 | 2026.2.20 | 中 | √
          销售部 | 整理客户名单 | 张伟 | 2周 | 2026.3.2 | 2026.3.13 | 高 |
            | 电话邀约 | 王强 | 15天 | 2026.3.16 | 2026.4.3 | 低 |
        `),
        merges: ["A2:A3", "A4:A5"],
        widths: { A: 80, B: 220 },
        hiddenRows: [3],
        filter: "A1:H5",
      },
    ],
    columns: columns(`
      部门 | 任务 | 负责人 | 工期 | 开始日期 | 截止日期 | 优先级 | 是否完成
      department | name | owner | days | start | due | priority | done
    `),
    rows: rows(`
      department | name | owner | days | start | due
      市场部 | 更新官网 | 李娜 | 10 | 2026-02-02 | 2026-02-13
      市场部 | 制作海报 | 李娜 | 5 | 2026-02-16 | 2026-02-20
      销售部 | 整理客户名单 | 张伟 | 10 | 2026-03-02 | 2026-03-13
      销售部 | 电话邀约 | 王强 | 15 | 2026-03-16 | 2026-04-03
    `),
    skipped: {},
    asks: [],
  },
  {
    name: "to-do list with check boxes and dates such as next week",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    as: "tasks",
    sheets: [
      {
        name: "To do",
        cells: cells(`
          Done? | To do | Who | By when | Notes
          true | Send the price list | Maria Lopez | 2026-02-20 |
          false | Call Total Energies | Tom Baker | next week | ask for Paul
          false | Prepare the review | Ann Chen | Mar 27 |
          false | Clean the CRM | Tom Baker | end of March |
        `),
        validations: { "C2:C5": ["Maria Lopez", "Tom Baker", "Ann Chen"] },
      },
    ],
    columns: columns(`
      Done? | To do | Who | By when | Notes
      done | name | owner | due | -
    `),
    rows: rows(`
      done | name | owner | due
      1 | Send the price list | Maria Lopez | 2026-02-20
      0 | Call Total Energies | Tom Baker | 2026-03-15
      0 | Prepare the review | Ann Chen | 2026-03-27
      0 | Clean the CRM | Tom Baker | 2026-03-31
    `),
    skipped: {},
    asks: [],
    mayAsk: ["By when"],
  },
  {
    name: "项目台账：合同金额、项目经理、起止时间",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    as: "projects",
    sheets: [
      {
        name: "项目台账",
        cells: cells(`
          实施项目台账 | | | | | | |
          截至2026年2月28日 单位：元 | | | | | | |
          项目编号 | 项目名称 | 客户单位 | 项目经理 | 项目预算 | 启动日期 | 计划验收日期 | 当前阶段
          PJ-01 | 影像系统一期 | 杭州云岭医院 | 王芳 | 1,280,000.00 | 2025年9月1日 | 2026年6月30日 | 实施
          PJ-02 | 码头网关 | 宁波海岳港务 | 李娜 | 128,000.00 | 2026年1月12日 | 2026年4月30日 | 设计
          PJ-03 | 产线数据平台 | 苏州锦程精密 | 李娜 | 56,000.00 | 2026年2月2日 | 2026年3月31日 | 验收
          合计 | 3个项目 | | | 1,464,000.00 | | |
        `),
        merges: ["A1:H1", "A2:H2"],
        colours: { "A3:H3": "#cfe2f3" },
      },
    ],
    columns: columns(`
      项目编号 | 项目名称 | 客户单位 | 项目经理 | 项目预算 | 启动日期 | 计划验收日期 | 当前阶段
      id | name | customer | manager | budget | start | due | phase
    `),
    rows: rows(`
      name | customer | manager | budget | start | due | phase
      影像系统一期 | 杭州云岭医院 | 王芳 | 1280000 | 2025-09-01 | 2026-06-30 | 实施
      码头网关 | 宁波海岳港务 | 李娜 | 128000 | 2026-01-12 | 2026-04-30 | 设计
      产线数据平台 | 苏州锦程精密 | 李娜 | 56000 | 2026-02-02 | 2026-03-31 | 验收
    `),
    skipped: { total: 1 },
    asks: [],
  },
  {
    name: "project register with budgets as $1.2M",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    as: "projects",
    sheets: [
      {
        name: "Project register",
        cells: cells(`
          Project code | Project | Client | PM | Budget | Kick-off | Go-live | Phase | RAG | Spent to date
          PRJ-7 | Imaging rollout | Granite State Clinics | Grace Hill | $1.2M | 9/1/2025 | 6/30/2026 | Build | Amber | =0.4*1200000
          PRJ-8 | Dock sensors | Seaport Freight | Tom Baker | $128k | 1/12/2026 | 4/30/2026 | Design | Green | =0.1*128000
          PRJ-9 | Loom analytics | Old Mill Paper | Tom Baker | $56,000 | 2/2/2026 | 3/31/2026 | Test | Green | =0.8*56000
          TOTAL | | | | $1,384,000 | | | | | =SUM(J2:J4)
        `),
        colours: { "I2:I2": "#f9cb9c", "I3:I4": "#b6d7a8" },
      },
    ],
    columns: columns(`
      Project code | Project | Client | PM | Budget | Kick-off | Go-live | Phase | RAG | Spent to date
      id | name | customer | manager | budget | start | due | phase | - | -
    `),
    rows: rows(`
      name | customer | manager | budget | start | due | phase
      Imaging rollout | Granite State Clinics | Grace Hill | 1200000 | 2025-09-01 | 2026-06-30 | Build
      Dock sensors | Seaport Freight | Tom Baker | 128000 | 2026-01-12 | 2026-04-30 | Design
      Loom analytics | Old Mill Paper | Tom Baker | 56000 | 2026-02-02 | 2026-03-31 | Test
    `),
    skipped: { total: 1 },
    asks: [],
  },
];
