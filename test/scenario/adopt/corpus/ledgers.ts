// Ledgers of sales that are done: no stage column, since every row is a sale.
import type { AdoptCase } from "../adopt-case";
import { cells, columns, rows } from "../text-table";

export const LEDGERS: readonly AdoptCase[] = [
  {
    name: "销售台账：没有阶段列，每一行都已成交",
    lang: "zh-CN",
    locale: "zh_CN",
    today: "2026-03-02",
    as: "deals",
    sheets: [
      {
        name: "销售台账",
        cells: cells(`
          销售日期 | 客户 | 产品 | 数量 | 单价 | 销售金额 | 业务员
          2026-01-05 | 宁波海岳港务 | 智能网关 | 4 | 32000 | =D2*E2 | 张伟
          2026-01-12 | 苏州锦程精密 | 数据平台 | 1 | 56000 | =D3*E3 | 李娜
          2026-02-03 | 上海远帆物流 | 智能网关 | 6 | 35000 | =D4*E4 | 王强
          合计 | | | =SUM(D2:D4) | | =SUM(F2:F4) |
        `),
        formats: { "E2:F5": "#,##0.00" },
      },
    ],
    columns: columns(`
      销售日期 | 客户 | 产品 | 数量 | 单价 | 销售金额 | 业务员
      closed | customer | product | - | - | amount | owner
    `),
    rows: rows(`
      closed | customer | product | amount | owner
      2026-01-05 | 宁波海岳港务 | 智能网关 | 128000 | 张伟
      2026-01-12 | 苏州锦程精密 | 数据平台 | 56000 | 李娜
      2026-02-03 | 上海远帆物流 | 智能网关 | 210000 | 王强
    `),
    skipped: { total: 1 },
    asks: [{ kind: "stage", about: "", answer: "won" }],
  },
  {
    name: "order book: no stage column, every row is a sale",
    lang: "en",
    locale: "en_US",
    today: "2026-03-02",
    as: "deals",
    sheets: [
      {
        name: "Orders",
        cells: cells(`
          Order no. | Order date | Customer | Product | Qty | Unit price | Line total | Sold by
          SO-1001 | 1/5/2026 | Seaport Freight | Dock sensor | 4 | 3200 | =E2*F2 | Tom Baker
          SO-1002 | 1/12/2026 | Old Mill Paper | Loom analytics | 1 | 5600 | =E3*F3 | Ann Chen
          SO-1003 | 2/13/2026 | Cape Light Hotels | Front desk | 2 | 4400 | =E4*F4 | Ann Chen
        `),
        formats: { "F2:G4": "$#,##0.00" },
      },
    ],
    columns: columns(`
      Order no. | Order date | Customer | Product | Qty | Unit price | Line total | Sold by
      id | closed? | customer | product | - | - | amount | owner
    `),
    rows: rows(`
      customer | product | amount | owner
      Seaport Freight | Dock sensor | 12800 | Tom Baker
      Old Mill Paper | Loom analytics | 5600 | Ann Chen
      Cape Light Hotels | Front desk | 8800 | Ann Chen
    `),
    skipped: {},
    asks: [{ kind: "stage", about: "", answer: "won" }],
  },
];
