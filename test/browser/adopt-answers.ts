// What a server would answer the adopt dialog, in both languages: three months of deals, and an old list of tasks.
import type { Adopted, AdoptProposal, Api, UnreadCell } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";

const SHEETS = {
  en: {
    months: ["Jan", "Feb", "Mar"],
    tasks: "Old tasks",
    leads: "Leads",
    tables: ["Deals", "Tasks"],
    headers: ["opportunity", "account", "owner", "close_date", "close_value", "comment"],
    samples: ["Z063OYW0", "Isdom", "M. Santos", "3/1/2017", "1,054", "will call back"],
    fields: ["Deal", "Customer", "Owner", "Closed", "Amount", "Stage", "Region"],
    header: "12 of 12 values are texts; header",
    guess: "5 of 12 values are words that might be stages",
    dayAsk: "Is 3/1/2017 in “close_date” March 1 or January 3?",
    days: ["March 1", "January 3"],
    personAsk: "Which Priya Nair is meant?",
    people: ["Priya Nair (North)", "Priya Nair (South)"],
    skipped: ["Total 12 deals", "Figures without tax"],
    unread: "“soon” is not a date. Type it like 2026-03-31.",
    stages: ["Parked", "signed!", "Won"],
    auto: ["ID (auto)", "Outcome (auto)", "Age (auto)"],
    long: "How much the customer said that they would like to pay for it, net, before any discount ",
  },
  "zh-CN": {
    months: ["1月", "2月", "3月"],
    tasks: "旧任务",
    leads: "线索",
    tables: ["商机", "任务"],
    headers: ["机会", "客户名称", "销售", "成交日期", "成交金额", "备注"],
    samples: ["东区扩容", "华东渠道", "王晓明", "3/1/2017", "12万", "下周再联系"],
    fields: ["商机", "客户", "负责人", "成交日期", "金额", "阶段", "区域"],
    header: "12个值都是文字，表头为",
    guess: "12个值中有5个像是阶段",
    dayAsk: "“成交日期”中的3/1/2017是3月1日还是1月3日？",
    days: ["3月1日", "1月3日"],
    personAsk: "这里的陈静是哪一位？",
    people: ["陈静（华北）", "陈静（华南）"],
    skipped: ["合计12单", "金额不含税"],
    unread: "“下周”不是日期，请按2026-03-31的格式填写。",
    stages: ["搁置", "签了", "赢单"],
    auto: ["编号（自动）", "结果（自动）", "天数（自动）"],
    long: "客户口头表示愿意支付的金额，不含税，未打折，以最后一次沟通为准，如有变化请及时修改",
  },
} as const;
const FIELD_IDS = ["name", "customer", "owner", "closed", "amount", "stage", "region"] as const;

export function adoptable(lang: Language): Api["adoptable"]["result"] {
  const { months, tasks, leads, tables } = SHEETS[lang];
  return {
    lang,
    groups: [
      { sheets: [leads], table: "deals", confidence: "sure", adopted: true },
      { sheets: months, table: "deals", confidence: "sure", adopted: false },
      { sheets: [tasks], table: "tasks", confidence: "unsure", adopted: false },
    ],
    tables: [
      { id: "deals", name: tables[0] },
      { id: "tasks", name: tables[1] },
    ],
  };
}

const fieldsOf = (lang: Language) =>
  SHEETS[lang].fields.map((name, index) => ({ id: FIELD_IDS[index] ?? "", name }));

/** Five columns are clear, the sixth is not; how days are written has a likely answer. */
export function proposal(
  lang: Language,
  { sheets, table, columns, rows = 5 }: Api["proposeColumns"]["args"],
  change: Partial<AdoptProposal> = {},
): AdoptProposal {
  const words = SHEETS[lang];
  const fieldOf = (header: string) =>
    columns === undefined
      ? null
      : (Object.keys(columns).find((field) => columns[field] === header) ?? null);
  const [first = ""] = sheets;
  return {
    sheets,
    table,
    columns: words.headers.map((header, index) => ({
      header,
      column: index + 1,
      field: columns === undefined && index < 5 ? (FIELD_IDS[index] ?? null) : fieldOf(header),
      confidence: index < 4 ? "sure" : index === 4 ? "likely" : "unsure",
      reason: index < 5 ? `${words.header} ${header}` : words.guess,
      samples: [words.samples[index] ?? ""],
    })),
    fields: fieldsOf(lang).map((field, index) => ({ ...field, required: index === 0 })),
    given: null,
    questions: [
      {
        id: "dayOrder:closed",
        kind: "dayOrder",
        about: words.headers[3],
        ask: words.dayAsk,
        options: [
          { id: "mdy", name: words.days[0] },
          { id: "dmy", name: words.days[1] },
        ],
        proposed: "mdy",
      },
    ],
    skipped: [
      { sheet: first, row: 14, kind: "total", text: words.skipped[0] },
      { sheet: first, row: 16, kind: "note", text: words.skipped[1] },
    ],
    preview: {
      fields: fieldsOf(lang).slice(0, 5),
      rows: Array.from({ length: Math.min(rows, 8) }, (_, index) => ({
        sheet: first,
        row: index + 2,
        cells: [
          words.samples[0],
          words.samples[1],
          index === 2 ? null : words.samples[2],
          "2017-03-01",
          1054.5 + index * 1000,
        ],
      })),
    },
    unread: unreadCells(lang, first, 2),
    unreadCount: 2,
    adds: {
      columns: words.auto,
      people: [words.people[0]],
      stages: [
        { name: words.stages[0], kind: "open", into: null },
        { name: words.stages[1], kind: "won", into: words.stages[2] },
      ],
    },
    holds: 0,
    brings: 12,
    ...change,
  };
}

/** A question that only the user can answer. */
export function personQuestion(lang: Language): AdoptProposal["questions"][number] {
  const { personAsk, people } = SHEETS[lang];
  return {
    id: "person:priya",
    kind: "person",
    about: people[0],
    ask: personAsk,
    options: people.map((name, index) => ({ id: `P-${index + 3}`, name })),
    proposed: null,
  };
}

/** Cells of one column of dates, one below the other. */
export function unreadCells(lang: Language, sheet: string, count: number): readonly UnreadCell[] {
  const { headers, unread } = SHEETS[lang];
  return Array.from({ length: count }, (_, index) => ({
    sheet,
    column: headers[3],
    cell: `D${index + 4}`,
    row: index + 4,
    message: unread,
  }));
}

/** A sheet as it should not be: 40 columns with long headers, 100 unread cells of 3,000, and rows that are there. */
export function hugeProposal(lang: Language, args: Api["proposeColumns"]["args"]): AdoptProposal {
  const { long, months, samples } = SHEETS[lang];
  const usual = proposal(lang, args);
  const columns = Array.from({ length: 34 }, (_, index) => ({
    header: `${long}${index + 7}`,
    column: index + 7,
    field: null,
    confidence: index % 3 === 0 ? ("unsure" as const) : ("sure" as const),
    reason: SHEETS[lang].guess,
    samples: [long, samples[0], long],
  }));
  const wide = Array.from({ length: 20 }, (_, index) => ({
    id: `wide-${index}`,
    name: `${long}${index}`,
  }));
  return {
    ...usual,
    columns: [...usual.columns, ...columns],
    given: { id: "region", name: SHEETS[lang].fields[6] },
    questions: [
      ...usual.questions,
      personQuestion(lang),
      ...months.flatMap((month) =>
        usual.questions.map((question) => ({ ...question, id: `dayOrder:${month}` })),
      ),
    ],
    preview: {
      fields: [...usual.preview.fields, ...wide],
      rows: usual.preview.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ...wide.map(() => long)],
      })),
    },
    skipped: Array.from({ length: 80 }, (_, index) => ({
      sheet: months[index % 3] ?? "",
      row: index + 20,
      kind: index % 2 === 0 ? ("section" as const) : ("header" as const),
      text: long,
    })),
    unread: months.flatMap((sheet) => unreadCells(lang, sheet, 34)).slice(0, 100),
    unreadCount: 3000,
    adds: { ...usual.adds, people: Array.from({ length: 30 }, () => SHEETS[lang].people[0]) },
    holds: 60,
    brings: 8800,
  };
}

export function adopted(lang: Language): Adopted {
  const { headers, months } = SHEETS[lang];
  return {
    table: "deals",
    rows: 8800,
    columns: { name: headers[0] },
    unread: unreadCells(lang, months[0], 6),
    unreadCount: 31,
    addedPeople: 30,
    addedStages: 1,
  };
}
