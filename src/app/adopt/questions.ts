// What only the user knows about the sheets: each question with its options, and the likely one where there is one.
import { nameKey } from "../../core/customers/name-key";
import { similarNames } from "../../core/customers/similar-names";
import { civil } from "../../core/model/day";
import { type Language, STAGE_KINDS, type TableName } from "../../core/model/rows";
import { bareContext, type DayOrder } from "../../core/typed/day-context";
import { readDay } from "../../core/typed/read-day";
import { formatter } from "../../i18n/format";
import { type Texts, textsOf } from "../../i18n/texts";
import { columnOrder, lackingIn } from "../../workbook/codec/parse-day";
import { directory } from "../../workbook/read/directory";
import type { RawTable } from "../../workbook/read/raw-table";
import { partsOf, type WorkbookRead } from "../../workbook/read/read-workbook";
import type { Proposal } from "../../workbook/recognize/propose-columns";
import { readingOf } from "../../workbook/registry";
import { plainHeader } from "../../workbook/schema/headers";
import { schemaOf } from "../../workbook/schema/tables";
import type { AdoptChoice, Question } from "../rpc";
import { type Answers, KEEP, PEOPLE } from "./answers";
import type { StageWord } from "./stage-words";
import { wordsIn } from "./words-in";

export interface Asked {
  readonly table: TableName;
  readonly columns: Readonly<Record<string, string>>;
  readonly proposals: readonly Proposal[];
  readonly stages: readonly StageWord[];
  readonly read: WorkbookRead;
  readonly choice: AdoptChoice;
}

/** Day orders by field. */
export interface Orders {
  /** Of columns that decide, and of those beside them that do not. */
  readonly decided: Readonly<Record<string, DayOrder>>;
  /** Of columns that need an answer, once it is given. */
  readonly open: (order: DayOrder) => Readonly<Record<string, DayOrder>>;
}

/** @param raws the sheets, read as far as they tell themselves and as was answered when they were adopted before */
export function questionsOf(
  asked: Asked,
  raws: readonly RawTable[],
  before: Answers,
  language: Language,
): { readonly questions: readonly Question[]; readonly orders: Orders } {
  const texts = textsOf(language);
  const days = dayTexts(asked, raws);
  const { question, orders } = orderQuestion(asked, days, before, language);
  return {
    questions: [
      ...fieldQuestions(asked, texts),
      ...(question ? [question] : []),
      ...yearQuestions(asked, raws, texts),
      ...personQuestions(asked, raws, before, texts),
      ...wordQuestions(asked, raws, before, texts),
      ...stageQuestions(asked, before, texts),
    ],
    orders,
  };
}

/** Two columns that could be one field. Settled where the user chose columns by hand. */
function fieldQuestions({ table, proposals, columns, choice }: Asked, texts: Texts) {
  if (choice.columns !== undefined) return [];
  const names: Readonly<Record<string, string>> = texts.field[table];
  return proposals.flatMap(({ field, header, rival }): Question[] => {
    const other = proposals.find(({ column }) => column === rival);
    if (field === null || !other || !(field in columns)) return [];
    const name = names[field] ?? field;
    return [
      {
        id: `field:${field}`,
        kind: "field",
        about: header,
        ask: texts.adopt.ask.field(name),
        options: [header, other.header].map((text) => ({ id: text, name: text })),
        proposed: header,
      },
    ];
  });
}

type DayTexts = ReadonlyMap<string, readonly string[]>;

/** The texts of each field that holds days. */
function dayTexts({ table, columns }: Asked, raws: readonly RawTable[]): DayTexts {
  return new Map(
    Object.entries(schemaOf(table).fields).flatMap(([field, { kind }]) =>
      kind.kind === "day" && field in columns ? [[field, wordsIn(raws, field)] as const] : [],
    ),
  );
}

/** Is 3/1/2017 in March? Asked once for all columns, and only where none of them tells. */
function orderQuestion(
  { read, columns }: Asked,
  days: DayTexts,
  before: Answers,
  language: Language,
): { readonly question: Question | null; readonly orders: Orders } {
  const orders = new Map([...days].map(([field, words]) => [field, columnOrder(words)] as const));
  const told = [...orders].flatMap(([field, order]) =>
    order === "mdy" || order === "dmy" ? [[field, order] as const] : [],
  );
  const [first] = told;
  const agreed = first && told.every(([, order]) => order === first[1]) ? first[1] : null;
  const open = [...orders].flatMap(([field, order]) => (order === "undecided" ? [field] : []));
  const all = (order: DayOrder) => Object.fromEntries(open.map((field) => [field, order]));
  const decided = { ...(agreed === null ? {} : all(agreed)), ...Object.fromEntries(told) };
  const asked = open.find((field) => agreed === null && !(field in before.orders));
  const example = (days.get(asked ?? "") ?? []).find((text) => {
    const [mdy, dmy] = (["mdy", "dmy"] as const).map((order) => dayIn(text, order));
    return mdy !== undefined && dmy !== undefined && mdy !== null && dmy !== null && mdy !== dmy;
  });
  if (asked === undefined || example === undefined)
    return { question: null, orders: { decided, open: all } };
  const { settings, order: locale } = read.base;
  const format = formatter(language, settings.currency);
  const question: Question = {
    id: "dayOrder",
    kind: "dayOrder",
    about: columns[asked] ?? asked,
    ask: textsOf(language).adopt.ask.dayOrder(example, columns[asked] ?? asked),
    options: (["mdy", "dmy"] as const).map((order) => {
      const day = dayIn(example, order);
      return { id: order, name: day === null ? order : format.day(day) };
    }),
    proposed: locale,
  };
  return { question, orders: { decided, open: all } };
}

/** Dates without a year get one, so that any two of them can be told apart. */
const dayIn = (text: string, order: DayOrder) =>
  readDay(text, { ...bareContext(order), year: 2026 })?.day ?? null;

/** 3月2日, and nothing that says of which year. */
function yearQuestions({ table, columns, read }: Asked, raws: readonly RawTable[], texts: Texts) {
  const fields = Object.entries(schemaOf(table).fields).filter(
    ([field, { kind }]) => kind.kind === "day" && field in columns,
  );
  for (const raw of raws)
    for (const [field] of fields) {
      const lacks = lackingIn(wordsIn([raw], field));
      if (readingOf(raw.place).year !== null || !lacks.year) continue;
      const { year } = civil(read.asOf);
      const header = columns[field] ?? field;
      return [
        {
          id: "year",
          kind: "year",
          about: header,
          ask: texts.adopt.ask.year(header),
          options: [year - 1, year, year + 1].map((each) => ({
            id: String(each),
            name: String(each),
          })),
          proposed: String(year),
        } satisfies Question,
      ];
    }
  return [];
}

/** Two people of one name. */
function personQuestions(
  { read }: Asked,
  raws: readonly RawTable[],
  before: Answers,
  texts: Texts,
): readonly Question[] {
  const known = directory(
    partsOf(read).map(({ raw, identified }) => ({ raw, ids: identified.ids })),
  );
  const words = new Set(PEOPLE.flatMap((field) => wordsIn(raws, field)));
  return [...words].flatMap((word): Question[] => {
    if (PEOPLE.some((field) => plainHeader(word) in (before.meant[field] ?? {}))) return [];
    const found = known.resolve("team", word);
    if (!("fault" in found) || found.fault.code !== "ambiguousReference") return [];
    const { ids } = found.fault.params as { readonly ids: readonly string[] };
    return [
      {
        id: `person:${word}`,
        kind: "person",
        about: word,
        ask: texts.adopt.ask.person(word),
        options: ids.map((id) => ({ id, name: describe(read, id, texts) })),
        proposed: null,
      },
    ];
  });
}

/** "M-3, 张伟, 华东, zhang@x.com": whatever tells two people of one name apart. */
function describe({ rows }: WorkbookRead, id: string, texts: Texts): string {
  const person = rows.team.find((each) => each.id === id);
  const { name, department, region, role, mail } = person ?? {};
  return texts.listed([id, name, department, region, role, mail].flatMap((word) => word || []));
}

/** Where a table holds the names that a field's words should be. */
const NAMED: Readonly<
  Partial<Record<TableName, Readonly<Record<string, "customers" | "products">>>>
> = {
  deals: { customer: "customers", product: "products" },
  activities: { customer: "customers" },
  projects: { customer: "customers" },
};
/** As many as anybody answers. */
const MOST_WORDS = 20;

/** GTXPro, where Products holds GTX Pro. */
function wordQuestions(
  { table, read }: Asked,
  raws: readonly RawTable[],
  before: Answers,
  texts: Texts,
): readonly Question[] {
  return Object.entries(NAMED[table] ?? {}).flatMap(([field, names]) => {
    const known = read.rows[names].flatMap(({ name }) => name ?? []);
    const exact = new Set(known.map(plainHeader));
    const unknown = wordsIn(raws, field).filter(
      (word) =>
        !exact.has(plainHeader(word)) && !(plainHeader(word) in (before.meant[field] ?? {})),
    );
    return (known.length === 0 ? [] : unknown)
      .flatMap((word): Question[] => {
        const similar = similarNames(word, known).slice(0, 3);
        const [closest] = similar;
        if (closest === undefined) return [];
        return [
          {
            id: `word:${field}:${word}`,
            kind: "word",
            about: word,
            ask: texts.adopt.ask.word(word, texts.table[names]),
            options: [
              ...similar.map((name) => ({ id: name, name: texts.adopt.ask.same(name) })),
              { id: KEEP, name: texts.adopt.ask.other(word) },
            ],
            proposed: nameKey(word) === nameKey(closest) ? closest : KEEP,
          },
        ];
      })
      .slice(0, MOST_WORDS);
  });
}

/** Words for stages that nobody knows. */
function stageQuestions(
  { stages, table, columns }: Asked,
  before: Answers,
  texts: Texts,
): readonly Question[] {
  const options = STAGE_KINDS.map((id) => ({ id, name: texts.choice.stageKinds[id] }));
  if (table === "deals" && !("stage" in columns) && before.withoutStage === null)
    return [
      {
        id: "stage:",
        kind: "stage",
        about: "",
        ask: texts.adopt.ask.noStage,
        options,
        proposed: "closed" in columns ? "won" : "open",
      },
    ];
  return stages.flatMap(({ word, kind }): Question[] =>
    kind !== null || plainHeader(word) in (before.meant["stage"] ?? {})
      ? []
      : [
          {
            id: `stage:${word}`,
            kind: "stage",
            about: word,
            ask: texts.adopt.ask.stage(word),
            options,
            proposed: "open",
          },
        ],
  );
}
