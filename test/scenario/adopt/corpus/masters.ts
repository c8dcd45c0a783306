// Lists of people, customers and products.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

const zh = { lang: "zh-CN", locale: "zh_CN", today: "2026-03-02" } as const;
const en = { lang: "en", locale: "en_US", today: "2026-03-02" } as const;

export const MASTERS: readonly AdoptCase[] = [
  {
    ...zh,
    name: "销售团队花名册",
    as: "team",
    sheets: [
      {
        name: "花名册",
        cells: cells(`
          销售中心人员花名册 | | | | | | | |
          更新时间：2026年2月28日 | | | | | | | |
          序号 | 工号 | 姓名 | 部门 | 岗位 | 直属上级 | 入职时间 | 手机号 | 邮箱
          1 | XS001 | 王芳 | 销售中心 | 销售总监 | | 2018年3月1日 | 13900010001 | wangfang@example.com
          2 | XS002 | 张伟 | 华东一部 | 大客户经理 | 王芳 | 2020年7月6日 | 13900010002 | zhangwei@example.com
          3 | XS003 | 李娜 | 华东二部 | 客户经理 | 王芳 | 2021年11月15日 | 13900010003 | lina@example.com
          4 | XS004 | 王强 | 华南部 | 客户经理 | 王芳 | 2024年4月8日 | 13900010004 | wangqiang@example.com
        `),
        merges: ["A1:I1", "A2:I2"],
        hiddenColumns: ["H"],
        widths: { I: 220 },
      },
    ],
    columns: columns(`
      序号 | 工号 | 姓名 | 部门 | 岗位 | 直属上级 | 入职时间 | 手机号 | 邮箱
      - | id | name | department | role | manager | start | - | mail
    `),
    rows: rows(`
      name | department | role | start | mail
      王芳 | 销售中心 | 销售总监 | 2018-03-01 | wangfang@example.com
      张伟 | 华东一部 | 大客户经理 | 2020-07-06 | zhangwei@example.com
      李娜 | 华东二部 | 客户经理 | 2021-11-15 | lina@example.com
      王强 | 华南部 | 客户经理 | 2024-04-08 | wangqiang@example.com
    `),
    skipped: {},
    asks: [],
  },
  {
    ...en,
    name: "team roster by office",
    as: "team",
    sheets: [
      {
        name: "Sales team",
        cells: cells(`
          Regional office | Manager | Sales agent | Title | Email address | Hire date | Mobile | Hours/week
          East | Grace Hill | Maria Lopez | Account executive | maria.lopez@example.com | 7/6/2020 | (603) 555-0101 | 40
            | | Tom Baker | Account executive | tom.baker@example.com | 11/15/2021 | (603) 555-0102 | 40
          West | Dale Reed | Ann Chen | Sales engineer | ann.chen@example.com | 4/8/2024 | (415) 555-0103 | 24
        `),
        merges: ["A2:A3", "B2:B3"],
        colours: { "A1:H1": "#b4a7d6" },
      },
    ],
    columns: columns(`
      Regional office | Manager | Sales agent | Title | Email address | Hire date | Mobile | Hours/week
      region | manager | name | role | mail | start | - | hours
    `),
    rows: rows(`
      region | name | role | mail | start | hours
      East | Maria Lopez | Account executive | maria.lopez@example.com | 2020-07-06 | 40
      East | Tom Baker | Account executive | tom.baker@example.com | 2021-11-15 | 40
      West | Ann Chen | Sales engineer | ann.chen@example.com | 2024-04-08 | 24
    `),
    skipped: {},
    asks: [],
  },
  {
    ...zh,
    name: "客户档案",
    as: "customers",
    sheets: [
      {
        name: "客户档案",
        cells: cells(`
          客户编码 | 客户全称 | 客户简称 | 客户级别 | 所属行业 | 所在地区 | 跟进人 | 联系人 | 联系电话 | 电子邮箱 | 备注
          KH001 | 杭州云岭医院 | 云岭医院 | A | 医疗 | 华东 | 张伟 | 周主任 | 0571-88880001 | zhou@example.com | 三甲
          KH002 | 苏州锦程精密有限公司 | 锦程精密; 锦程 | B | 制造 | 华东 | 李娜 | 钱工 | 0512-66660002 | qian@example.com |
          KH003 | 总计时代科技有限公司 | 总计时代 | C | 软件 | 华南 | 王强 | 孙总 | 0755-22220003 | sun@example.com |
        `),
        widths: { B: 220, K: 120 },
        validations: { "D2:D4": ["A", "B", "C"] },
      },
    ],
    columns: columns(`
      客户编码 | 客户全称 | 客户简称 | 客户级别 | 所属行业 | 所在地区 | 跟进人 | 联系人 | 联系电话 | 电子邮箱 | 备注
      id | name | otherNames | segment | sector | region | owner | contact | phone | mail | note
    `),
    rows: rows(`
      name | otherNames | segment | sector | region | owner | contact | mail
      杭州云岭医院 | 云岭医院 | A | 医疗 | 华东 | 张伟 | 周主任 | zhou@example.com
      苏州锦程精密有限公司 | 锦程精密; 锦程 | B | 制造 | 华东 | 李娜 | 钱工 | qian@example.com
      总计时代科技有限公司 | 总计时代 | C | 软件 | 华南 | 王强 | 孙总 | sun@example.com
    `),
    skipped: {},
    asks: [],
  },
  {
    ...en,
    name: "accounts from a CRM, with figures that no field takes",
    as: "customers",
    sheets: [
      {
        name: "accounts",
        cells: cells(`
          account | sector | year_established | revenue | employees | office_location | subsidiary_of
          Granite State Clinics | medical | 1996 | 1100.04 | 2822 | United States |
          Seaport Freight | logistics | 1999 | 251.41 | 495 | Kenya |
          Total Energies | energy | 1986 | 647.18 | 1185 | France |
          Old Mill Paper | retail | 2000 | 718.62 | 1356 | Italy | Total Energies
        `),
      },
    ],
    columns: columns(`
      account | sector | year_established | revenue | employees | office_location | subsidiary_of
      name | sector | - | - | - | region~ | -
    `),
    rows: rows(`
      name | sector | region
      Granite State Clinics | medical | United States
      Seaport Freight | logistics | Kenya
      Total Energies | energy | France
      Old Mill Paper | retail | Italy
    `),
    skipped: {},
    asks: [],
    mayAsk: ["office_location", "subsidiary_of"],
  },
  {
    ...zh,
    name: "产品价目表：产品线合并，单价写成12万",
    as: "products",
    sheets: [
      {
        name: "价目表",
        cells: cells(`
          2026年产品价目表 | | | | |
          产品线 | 型号 | 产品名称 | 规格 | 目录价 | 说明
          网关 | GW-100 | 智能网关标准版 | 8口 | 1.2万 | 含一年质保
            | GW-200 | 智能网关工业版 | 16口 | 2.8万 |
          平台 | DP-1 | 数据平台 | 50用户 | 12万元 | 含部署
            | DP-2 | 数据平台企业版 | 500用户 | ¥380,000.00 |
          说明：以上价格有效期至2026年12月31日 | | | | |
        `),
        merges: ["A1:F1", "A3:A4", "A5:A6", "A7:F7"],
        colours: { "A2:F2": "#d9ead3" },
      },
    ],
    columns: columns(`
      产品线 | 型号 | 产品名称 | 规格 | 目录价 | 说明
      line | id~ | name | - | price | note
    `),
    rows: rows(`
      line | name | price | note
      网关 | 智能网关标准版 | 12000 | 含一年质保
      网关 | 智能网关工业版 | 28000 |
      平台 | 数据平台 | 120000 | 含部署
      平台 | 数据平台企业版 | 380000 |
    `),
    skipped: { note: 1 },
    asks: [],
  },
  {
    ...en,
    name: "price list",
    as: "products",
    sheets: [
      {
        name: "Price list",
        cells: cells(`
          Price list 2026, valid from January 1 | | | | | |
          SKU | Product name | Also known as | Product family | List price | Cost | Description
          GTX-B | GTX Basic | GTXB | GTX | $550.00 | =550*0.4 | entry model
          GTX-P | GTX Pro | GTXPro | GTX | $4,821.00 | =4821*0.4 |
          MG-S | MG Special | | MG | $55.00 | =55*0.4 |
          MG-A | MG Advanced | | MG | $3,393.00 | =3393*0.4 |
          * prices exclude sales tax | | | | | |
        `),
        merges: ["A1:G1"],
        formats: { "F3:F6": "$#,##0.00" },
      },
    ],
    columns: columns(`
      SKU | Product name | Also known as | Product family | List price | Cost | Description
      id | name | otherNames | line | price | - | note
    `),
    rows: rows(`
      name | otherNames | line | price | note
      GTX Basic | GTXB | GTX | 550 | entry model
      GTX Pro | GTXPro | GTX | 4821 |
      MG Special | | MG | 55 |
      MG Advanced | | MG | 3393 |
    `),
    skipped: { note: 1 },
    asks: [],
  },
];
