// Which table a sheet's rows are records of: by the fields that its headers name, and by its own name.
import type { TableName } from "../../core/model/rows";
import { schemaOf } from "../schema/tables";
import type { Confidence, Proposal } from "./propose-columns";

/** What sheets of each table are called. */
const SHEET_WORDS: Readonly<Partial<Record<TableName, RegExp>>> = {
  deals:
    /商机|合同|销售|订单|台账|签约|成交|业绩|漏斗|pipeline|deal|opportunit|sales|order|contract/i,
  tasks: /任务|待办|排期|计划|进度|甘特|task|to-?do|action|plan|schedule|gantt|sprint|timeline/i,
  team: /人员|团队|花名册|通讯录|员工|team|people|staff|roster|agents|reps/i,
  activities: /拜访|跟进|日报|周报|活动|沟通|visit|call|activit|touch|log/i,
  costs: /费用|成本|支出|报销|开支|cost|expense|spend|budget/i,
  collections: /回款|收款|到账|到款|payment|collection|received|cash/i,
  feedback: /满意度|评价|反馈|回访|问卷|调研|nps|csat|feedback|survey|satisf|review/i,
  customers: /客户|account|customer|compan|client/i,
  products: /产品|商品|价格|报价单|价目|product|price list|sku|catalog/i,
  goals: /目标|指标|考核|任务书|kpi|okr|goal|target|quota|objective/i,
  projects: /项目|project|campaign/i,
  calendar:
    /节假日|假期|放假|日历|请假|休假|年假|holiday|calendar|vacation|absence|time off|\bleave\b|\bpto\b/i,
};

/** Words within headers that only one table's sheets have. */
const HEADER_SIGNS: Readonly<Partial<Record<TableName, RegExp>>> = {
  collections: /回款|收款|到账|到款|payment|received/i,
  costs: /费用|报销|支出|expense|spend/i,
  activities: /拜访|沟通方式|跟进方式|visit|call (date|type)/i,
  feedback: /满意|推荐|\bnps\b|\bcsat\b|satisf|recommend|promoter|survey/i,
};

/** What makes a table itself: without all of one of these sets a sheet is hardly one. */
const MARKS: Readonly<Partial<Record<TableName, readonly (readonly string[])[]>>> = {
  deals: [
    ["stage", "customer"],
    ["stage", "amount"],
    ["stage", "name"],
    ["amount", "customer"],
    ["amount", "owner"],
    ["closed", "amount"],
  ],
  tasks: [
    ["name", "due"],
    ["name", "start"],
    ["name", "done"],
    ["name", "days"],
    ["name", "after"],
    ["name", "owner"],
  ],
  team: [
    ["name", "mail"],
    ["name", "role"],
    ["name", "manager"],
    ["name", "department"],
    ["name", "start"],
    ["name", "region"],
  ],
  activities: [
    ["on", "kind"],
    ["on", "note"],
    ["on", "customer"],
  ],
  costs: [
    ["on", "amount"],
    ["amount", "category"],
  ],
  collections: [["on", "amount"]],
  feedback: [
    ["on", "score"],
    ["customer", "score"],
  ],
  customers: [
    ["name", "sector"],
    ["name", "contact"],
    ["name", "phone"],
    ["name", "segment"],
    ["name", "region"],
    ["name", "owner"],
  ],
  products: [
    ["name", "price"],
    ["name", "line"],
  ],
  goals: [
    ["name", "target"],
    ["target", "owner"],
    ["target", "due"],
  ],
  projects: [
    ["name", "manager"],
    ["name", "budget"],
    ["name", "due"],
    ["name", "phase"],
  ],
  calendar: [
    ["on", "name"],
    ["on", "kind"],
    ["on", "person"],
  ],
};

/** How much a sheet speaks for a table. */
export function tableScore(
  table: TableName,
  sheetName: string,
  proposals: readonly Proposal[],
): number {
  const found = proposals.filter(({ field }) => field !== null);
  const fields = new Set(found.map(({ field }) => field));
  const named = found.reduce((sum, { grounds, confidence }) => {
    const weight = confidence === "sure" ? 1 : confidence === "likely" ? 0.6 : 0.25;
    return sum + (grounds.header === "part" ? 0.7 : 1) * weight;
  }, 0);
  const whole = (MARKS[table] ?? []).some((set) => set.every((field) => fields.has(field)));
  const missing = Object.entries(schemaOf(table).fields).filter(
    ([key, { required }]) => required && !fields.has(key),
  ).length;
  const left = proposals.length - found.length;
  const called = SHEET_WORDS[table]?.test(sheetName) ? 1.2 : 0;
  const signed = proposals.some(({ header }) => HEADER_SIGNS[table]?.test(header)) ? 1 : 0;
  return named + signed + called + (whole ? 1 : -2) - 0.7 * missing - 0.1 * left;
}

/** The best of several tables, and how far it is ahead of the next. */
export function bestTable(scores: ReadonlyMap<TableName, number>): {
  readonly table: TableName;
  readonly confidence: Confidence;
} {
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  const ahead = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  return {
    table: first?.[0] ?? "deals",
    confidence: ahead >= 1 ? "sure" : ahead >= 0.4 ? "likely" : "unsure",
  };
}
