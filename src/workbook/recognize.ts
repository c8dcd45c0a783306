// Proposes which column of a sheet is which field: by header words in English and Chinese, then by what cells hold.
import type { TableName } from "../core/model/rows";
import type { CellValue } from "../platform/host";
import { dayOrder, parseDay } from "./codec/parse-day";
import { parseNumber } from "./codec/parse-number";
import { isBlank } from "./codec/read-cell";
import type { Kind } from "./schema/field";
import { plainHeader, standardHeaders } from "./schema/headers";
import { schemaOf } from "./schema/tables";

export interface Proposal {
  /** 0 the first. */
  readonly column: number;
  readonly header: string;
  readonly field: string | null;
  readonly by: "header" | "values" | null;
}

/** Words that headers of other tools use, beside our own headers. Plain: small letters, half width. */
const WORDS: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  deals: {
    id: [
      "opportunity id",
      "deal id",
      "record id",
      "opportunity no",
      "商机编号",
      "单号",
      "合同编号",
    ],
    name: [
      "opportunity",
      "opportunity name",
      "deal name",
      "title",
      "subject",
      "商机名称",
      "项目名称",
      "合同名称",
    ],
    customer: [
      "account",
      "account name",
      "company",
      "company name",
      "associated company",
      "client",
      "organization",
      "customer name",
      "客户名称",
      "客户",
      "公司",
    ],
    owner: [
      "sales agent",
      "sales rep",
      "rep",
      "salesperson",
      "deal owner",
      "opportunity owner",
      "account executive",
      "assigned to",
      "销售",
      "销售员",
      "业务员",
      "销售代表",
      "跟进人",
    ],
    product: ["product name", "item", "line of business", "产品名称", "产品线"],
    region: ["territory", "area", "country", "office", "regional office", "大区", "城市", "省份"],
    source: ["lead source", "channel", "渠道", "线索来源", "客户来源"],
    stage: [
      "deal stage",
      "sales stage",
      "pipeline stage",
      "status",
      "deal status",
      "销售阶段",
      "商机阶段",
      "状态",
      "跟进状态",
    ],
    amount: [
      "close value",
      "deal value",
      "value",
      "deal amount",
      "opportunity amount",
      "revenue",
      "price",
      "total",
      "金额",
      "合同金额",
      "成交金额",
      "预计金额",
      "商机金额",
    ],
    currency: ["deal currency", "币别"],
    chance: [
      "probability",
      "win probability",
      "deal probability",
      "likelihood",
      "成交概率",
      "概率",
      "可能性",
    ],
    created: [
      "create date",
      "created date",
      "created on",
      "created at",
      "created time",
      "deal created",
      "engage date",
      "open date",
      "start date",
      "date created",
      "创建时间",
      "建立日期",
      "立项日期",
      "接触日期",
    ],
    expected: [
      "expected close date",
      "forecast close",
      "estimated close",
      "estimated close date",
      "预计成交日期",
      "预计签约日期",
      "预计成交时间",
    ],
    closed: [
      "close date",
      "closing date",
      "closed date",
      "won time",
      "won date",
      "date closed",
      "signed",
      "contract date",
      "签约日期",
      "成交时间",
      "关闭日期",
      "签单日期",
    ],
    nextStep: ["next action", "follow up", "下一步计划", "跟进计划"],
    nextDate: [
      "next step date",
      "next contact",
      "follow up date",
      "next activity date",
      "下次联系",
      "下次跟进时间",
    ],
  },
  tasks: {
    id: ["task id", "no", "no.", "#", "序号", "任务编号"],
    name: [
      "task name",
      "title",
      "activity",
      "work item",
      "任务名称",
      "事项",
      "工作内容",
      "工作事项",
    ],
    project: ["project name", "campaign", "所属项目", "项目名称"],
    owner: [
      "assignee",
      "assigned to",
      "responsible",
      "person",
      "who",
      "责任人",
      "执行人",
      "经办人",
    ],
    after: ["predecessors", "predecessor", "depends on", "dependency", "前置", "依赖"],
    start: ["start", "start date", "begin", "开始", "开始日期", "开始时间", "计划开始"],
    days: ["duration", "duration (days)", "工期", "天数", "工期(天)"],
    due: [
      "due date",
      "due",
      "end",
      "end date",
      "finish",
      "target date",
      "结束",
      "结束日期",
      "结束时间",
      "完成日期",
      "计划完成",
      "截止时间",
      "截止日",
    ],
    done: [
      "% complete",
      "percent complete",
      "progress",
      "% done",
      "进度",
      "完成率",
      "完成百分比",
      "完成情况",
    ],
    finished: ["completed on", "actual finish", "实际完成日期", "完成时间"],
    effort: ["hours", "estimate", "工时"],
    priority: ["importance", "重要程度"],
    department: ["dept", "team", "所属部门"],
  },
  goals: {
    name: ["objective", "goal name", "target name", "目标名称", "指标名称"],
    target: ["target value", "quota", "目标金额", "指标值"],
    owner: ["assignee", "responsible", "责任人"],
    due: ["due date", "deadline", "end date", "结束日期"],
    start: ["start date", "开始日期"],
  },
  team: {
    name: ["full name", "employee", "sales agent", "sales rep", "人员", "员工", "销售姓名"],
    mail: ["email", "e-mail", "email address", "mail address", "邮件", "电子邮箱"],
    manager: ["reports to", "supervisor", "上级", "主管", "直属上级"],
    department: ["regional office", "office", "所属部门"],
    role: ["title", "job title", "position", "职务"],
  },
  activities: {
    on: ["activity date", "when", "时间", "拜访日期"],
    kind: ["activity type", "type", "活动类型", "方式"],
    person: ["owner", "rep", "sales agent", "销售", "拜访人"],
    customer: ["account", "company", "client", "客户名称"],
    note: ["notes", "comment", "description", "纪要", "内容"],
  },
  costs: {
    on: ["spend date", "时间"],
    amount: ["cost", "spend", "expense", "费用金额"],
    category: ["type", "cost type", "费用类型", "科目"],
  },
  collections: {
    on: ["payment date", "received on", "回款日期", "到账日期"],
    amount: ["payment", "received", "回款金额", "到账金额"],
  },
};

/** Fields that a column may be by what its cells hold alone, in the order in which they are tried. */
const BY_VALUES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  deals: ["stage", "created", "closed", "amount", "chance"],
  tasks: ["name", "start", "due", "done"],
  activities: ["on"],
  costs: ["on", "amount"],
  collections: ["on", "amount"],
};

/** Stage words of the usual tools, plain, with what they mean. */
const STAGE_WORDS: ReadonlyMap<string, "open" | "won" | "lost"> = new Map([
  ...["won", "closed won", "closedwon", "signed", "赢单", "已签约", "成交", "已成交", "签约"].map(
    (word) => [word, "won"] as const,
  ),
  ...["lost", "closed lost", "closedlost", "dead", "丢单", "输单", "已丢单", "战败", "失败"].map(
    (word) => [word, "lost"] as const,
  ),
]);

/** What a stage's word says about it: won and lost by the usual words, else open. */
export function stageKindOf(word: string): "open" | "won" | "lost" {
  return STAGE_WORDS.get(plainHeader(word)) ?? "open";
}

/** @param rows the sheet's cells below the header */
export function proposeColumns(
  table: TableName,
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
): readonly Proposal[] {
  const { fields } = schemaOf(table);
  const standard = [...standardHeaders(table)].filter(([, key]) => key in fields);
  const words = new Map(standard.map(([word, key]) => [loose(word), key]));
  for (const [field, others] of Object.entries(WORDS[table] ?? {}))
    for (const word of others) if (!words.has(loose(word))) words.set(loose(word), field);
  const taken = new Set<string>();
  const found = new Map<number, Proposal>();
  const propose = (column: number, field: string, by: "header" | "values") => {
    taken.add(field);
    found.set(column, { column, header: headers[column] ?? "", field, by });
  };
  headers.forEach((header, column) => {
    const field = words.get(loose(header));
    if (field !== undefined && !taken.has(field)) propose(column, field, "header");
  });
  for (const field of BY_VALUES[table] ?? []) {
    if (taken.has(field)) continue;
    const column = headers.findIndex(
      (header, index) =>
        header.trim() !== "" &&
        !found.has(index) &&
        looksLike(field, fields[field]?.kind, rows, index),
    );
    if (column >= 0) propose(column, field, "values");
  }
  return headers.flatMap((header, column) =>
    header.trim() === "" ? [] : [found.get(column) ?? { column, header, field: null, by: null }],
  );
}

/** A unit behind a header, which scales nothing: (%), (元), (USD). Not so (万元), whose amounts mean more than they say. */
const UNIT = /\s*\((%|[$€£¥]|元|天|小时|h|days?|hours?|[a-z]{3})\)$/;

/** close_date, close-date and Close Date are one header. */
const loose = (header: string) => plainHeader(header).replace(/[_-]+/g, " ").replace(UNIT, "");

const SAMPLE = 200;
/** Share of a column's cells that have to speak for a field. */
const ENOUGH = 0.9;

function looksLike(
  field: string,
  kind: Kind | undefined,
  rows: readonly (readonly CellValue[])[],
  column: number,
): boolean {
  const cells = rows
    .map((row) => row[column] ?? "")
    .filter((cell) => !isBlank(cell))
    .slice(0, SAMPLE);
  if (cells.length === 0 || kind === undefined) return false;
  const share = (test: (cell: CellValue) => boolean) =>
    cells.filter(test).length / cells.length >= ENOUGH;
  const text = cells.filter((cell): cell is string => typeof cell === "string");
  if (field === "stage")
    return (
      cells.length > 3 &&
      text.some((cell) => STAGE_WORDS.has(plainHeader(cell))) &&
      new Set(text).size <= 12
    );
  if (kind.kind === "day") {
    const order = dayOrder(text, "mdy");
    return share(
      (cell) =>
        cell instanceof Date || (typeof cell === "string" && parseDay(cell, order) !== null),
    );
  }
  if (kind.kind === "percent")
    return (
      share(
        (cell) => /%$/.test(String(cell)) || (typeof cell === "number" && cell >= 0 && cell <= 1),
      ) && cells.some((cell) => cell !== 0 && cell !== 1)
    );
  if (kind.kind === "money")
    return (
      share((cell) =>
        typeof cell === "number" ? cell >= 0 : parseNumber(String(cell)) !== null,
      ) && cells.some((cell) => Number(cell) > 31 || typeof cell === "string")
    );
  return (
    kind.kind === "text" &&
    share((cell) => typeof cell === "string" && cell.length > 4) &&
    new Set(text).size > cells.length / 2
  );
}

/** The table that a sheet looks like most: the one whose fields its headers name most often. */
export function likelyTable(
  headers: readonly string[],
  candidates: readonly TableName[],
): TableName {
  const score = (table: TableName) =>
    proposeColumns(table, headers, []).filter(({ field }) => field !== null).length;
  return candidates.reduce((best, table) => (score(table) > score(best) ? table : best), "deals");
}

/** The first row that looks like headers: two texts or more, and no other kind of value; 0 the first row. */
export function headerRowOf(values: readonly (readonly CellValue[])[]): number {
  const found = values.slice(0, 20).findIndex((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length >= 2 && filled.every((cell) => typeof cell === "string");
  });
  return Math.max(0, found);
}
