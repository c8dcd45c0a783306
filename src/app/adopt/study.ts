// Looks at sheets that are to be adopted: what they would become, and what only their user can say. Writes nothing.
import type { Stage, TableName } from "../../core/model/rows";
import { languageOf } from "../../i18n/texts";
import type { Host, Spreadsheet } from "../../platform/host";
import type { PersonText } from "../../workbook/codec/parse-person";
import { ownColumns } from "../../workbook/plan/own-columns";
import { directory } from "../../workbook/read/directory";
import { identifyAll } from "../../workbook/read/ids";
import { type RawTable, rawTable } from "../../workbook/read/raw-table";
import { type PartRead, readPart } from "../../workbook/read/read-part";
import { partsOf, readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import { PLAIN_READING } from "../../workbook/reading";
import {
  isFilled,
  type KnownOfSheet,
  type Proposal,
  proposeColumns,
} from "../../workbook/recognize/propose-columns";
import { settleDeals } from "../../workbook/recognize/settle-deals";
import { personIn, type SeriesBy, seriesBy } from "../../workbook/recognize/sheet-name";
import { placesOf, type StoredRegistry, type TablePlace } from "../../workbook/registry";
import { plainHeader } from "../../workbook/schema/headers";
import type { AdoptChoice, Question } from "../rpc";
import { openRegistry, openSpreadsheet, userTexts } from "../session";
import { type Answers, answersOf } from "./answers";
import { unknownPeople } from "./people";
import { questionsOf } from "./questions";
import { foreignSheet, type SeenSheet } from "./seen-sheet";
import { givenField, sheetReading } from "./sheet-reading";
import { MOST_STAGES, type StageWord, stageWords } from "./stage-words";
import { wordsIn } from "./words-in";

export interface Study {
  readonly spreadsheet: Spreadsheet;
  readonly stored: StoredRegistry;
  readonly read: WorkbookRead;
  readonly table: TableName;
  readonly sheets: readonly SeenSheet[];
  readonly proposals: readonly Proposal[];
  /** Field to header. */
  readonly columns: Readonly<Record<string, string>>;
  /** The field that the sheets' names stand for. */
  readonly given: string | null;
  readonly places: readonly TablePlace[];
  readonly parts: readonly PartRead[];
  readonly questions: readonly Question[];
  readonly people: readonly PersonText[];
  readonly stages: readonly StageWord[];
  /** Headers to be added to the right. */
  readonly added: readonly string[];
}

/** Tables whose rows say what words mean. */
const CONTEXT: readonly TableName[] = ["team", "stages", "customers", "products"];

export function study(host: Host, request: AdoptChoice): Study {
  const spreadsheet = openSpreadsheet(host);
  const stored = openRegistry(spreadsheet);
  const { table } = request;
  const read = readWorkbook(host, spreadsheet, stored, [...new Set([table, ...CONTEXT])]);
  const sheets = request.sheets.map((name) =>
    foreignSheet(spreadsheet, stored.registry, name, userTexts(host)),
  );
  const known = knownOf(read);
  const standing = placesOf(stored.registry, table).find(
    (place) => place.adopted && place.sheet === sheets[0]?.sheet.getSheetId(),
  );
  const rawOf = (places: readonly TablePlace[]): readonly RawTable[] =>
    places.flatMap((place, i) => {
      const seen = sheets[i];
      return seen
        ? [rawTable(table, place, seen.sheet, seen.values, seen.formulas(), () => new Map())]
        : [];
    });

  const by = seriesBy(
    sheets.map(({ name }) => name),
    known.isPerson,
  );
  const proposals = proposalsFor(table, sheets, rawOf, known, by);
  const columns = chosenColumns(request, proposals, standing, sheets[0]?.headers ?? []);
  const raws = rawOf(sheets.map((seen) => placeOf(seen, columns)));
  const words = table === "deals" ? wordsIn(raws, "stage") : [];
  const usual = words.length > MOST_STAGES ? [] : stageWords(words, read.rows.stages);
  const placesWith = (answers: Answers, stages: readonly StageWord[]) =>
    sheets.map((seen) => {
      const reading = sheetReading(
        table,
        seen,
        columns,
        by,
        withStages(answers, stages),
        read.asOf,
      );
      const stage = stageOfAll(answers, columns, table, read.rows.stages);
      const given = stage === null ? reading.given : { ...reading.given, stage };
      return { ...placeOf(seen, columns), reading: { ...reading, given } };
    });
  const before = answersOf({}, standing);
  const asked = { table, columns, proposals, stages: usual, read, choice: request };
  const { questions, orders } = questionsOf(
    asked,
    rawOf(placesWith(before, usual)),
    before,
    languageOf(host.Session.getActiveUserLocale()),
  );
  const likely = Object.fromEntries(
    questions.flatMap(({ id, proposed }) => (proposed === null ? [] : [[id, proposed] as const])),
  );
  const answers = answersOf({ ...likely, ...request.answers }, standing);
  const stages = usual.map((stage) => {
    const kind = answers.stageKinds[stage.word];
    return kind === undefined ? stage : { ...stage, kind, into: null };
  });
  const decided =
    answers.order === null ? orders.decided : { ...orders.open(answers.order), ...orders.decided };
  const places = placesWith({ ...answers, orders: { ...answers.orders, ...decided } }, stages);
  const parts = partsFor(read, rawOf(places));
  return {
    spreadsheet,
    stored,
    read,
    table,
    sheets,
    proposals,
    columns,
    given: givenField(table, columns, by),
    places,
    parts,
    questions,
    people: unknownPeople(parts),
    stages,
    added: [
      ...new Set(
        parts.flatMap(({ raw, interpreted }) =>
          ownColumns(raw, interpreted, read.texts).added.map(({ header }) => header),
        ),
      ),
    ],
  };
}

/** Twice over: the first look tells records from totals and notes, the second looks at records alone. */
function proposalsFor(
  table: TableName,
  sheets: readonly SeenSheet[],
  rawOf: (places: readonly TablePlace[]) => readonly RawTable[],
  known: KnownOfSheet,
  by: SeriesBy | null,
): readonly Proposal[] {
  const { headers = [], lower = [] } = sheets[0] ?? {};
  // Days without a month are dates in a month's sheet.
  const told = { ...known, column: { ...known.column, month: by === "period" ? 1 : null } };
  const below = sheets.map(({ values, header }) => values.slice(header.row));
  const first = proposeColumns(
    table,
    headers,
    aligned(sheets, below).filter(isFilled),
    told,
    lower,
  );
  const raws = rawOf(sheets.map((seen) => placeOf(seen, headersOf(first))));
  const records = raws.map(({ records: rows, values }) => rows.map((row) => values[row] ?? []));
  const rows = aligned(sheets, records);
  const proposed = proposeColumns(table, headers, rows, told, lower);
  return table === "deals" ? settleDeals(proposed, rows, by === "period") : proposed;
}

/** What recognition needs to know of the workbook. */
export function knownOf(read: WorkbookRead): KnownOfSheet {
  const known = directory(
    partsOf(read).map(({ raw, identified }) => ({ raw, ids: identified.ids })),
  );
  const { order, numberStyle, settings, serialOf, texts } = read.base;
  return {
    context: {
      serialOf,
      texts,
      decimals: settings.decimals,
      resolve: (_: string, text: string) => ({ id: text }),
      kpis: known.kpis,
    },
    column: {
      order,
      numberStyle,
      year: 2024,
      month: null,
      anchor: read.asOf,
      fiscalStart: settings.fiscalStart,
      weekStart: settings.weekStart,
    },
    isPerson: (word) => {
      const found = known.resolve("team", personIn(word));
      return "id" in found || found.fault.code === "ambiguousReference";
    },
  };
}

function placeOf(seen: SeenSheet, columns: Readonly<Record<string, string>>): TablePlace {
  return {
    sheet: seen.sheet.getSheetId(),
    headerRow: seen.header.row,
    adopted: true,
    headers: columns,
    reading: { ...PLAIN_READING, headerRows: seen.header.rows },
  };
}

const headersOf = (proposals: readonly Proposal[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    proposals.flatMap(({ field, header }) => (field === null ? [] : [[field, header]])),
  );

/** As the user chose, as it was adopted before, or as proposed; an answer to "which column" goes before a proposal. */
function chosenColumns(
  { columns, answers = {} }: AdoptChoice,
  proposals: readonly Proposal[],
  standing: TablePlace | undefined,
  headers: readonly string[],
): Readonly<Record<string, string>> {
  if (columns !== undefined) return columns;
  const kept = Object.fromEntries(
    Object.entries(standing?.headers ?? {}).filter(([, header]) => headers.includes(header)),
  );
  const used = new Set(Object.values(kept));
  const proposed = Object.entries(headersOf(proposals)).filter(
    ([field, header]) => !(field in kept) && !used.has(header),
  );
  const chosen = Object.entries(answers).flatMap(([id, header]) => {
    const field = /^field:(.+)$/.exec(id)?.[1];
    return field !== undefined && headers.includes(header) ? [[field, header] as const] : [];
  });
  return { ...Object.fromEntries(proposed), ...kept, ...Object.fromEntries(chosen) };
}

/** Rows of several sheets as if all stood under the first one's headers. */
function aligned(
  sheets: readonly SeenSheet[],
  rows: readonly (readonly (readonly SeenSheet["values"][number][number][])[])[],
): readonly SeenSheet["values"][number][] {
  const headers = sheets[0]?.headers ?? [];
  return sheets.flatMap((seen, i) => {
    if (i === 0) return rows[0] ?? [];
    const at = headers.map((header) => (header === "" ? -1 : seen.headers.indexOf(header)));
    return (rows[i] ?? []).map((row) => at.map((column) => row[column] ?? ""));
  });
}

/** The stage of every deal, where a sheet of deals has no column for it: the first of the kind that the user says. */
function stageOfAll(
  answers: Answers,
  columns: Readonly<Record<string, string>>,
  table: TableName,
  stages: readonly Stage[],
): string | null {
  if (table !== "deals" || "stage" in columns) return null;
  const kind = answers.stageKinds[""];
  return answers.withoutStage ?? stages.find((stage) => stage.kind === kind)?.name ?? null;
}

/** Words for stages are meant as the stages that they stand for, where the user said nothing else. */
function withStages(answers: Answers, stages: readonly StageWord[]): Answers {
  const meant = Object.fromEntries(
    stages.flatMap(({ word, into }) =>
      into === null || into === word ? [] : [[plainHeader(word), into] as const],
    ),
  );
  return {
    ...answers,
    meant: { ...answers.meant, stage: { ...answers.meant["stage"], ...meant } },
  };
}

/** The sheets read as they will be; whoever is not in Team yet counts as being there. */
function partsFor(read: WorkbookRead, raws: readonly RawTable[]): readonly PartRead[] {
  const sheets = new Set(raws.map(({ place }) => place.sheet));
  const others = partsOf(read).filter(({ raw }) => !sheets.has(raw.place.sheet));
  const identified = identifyAll(raws, {});
  const found = directory([
    ...others.map(({ raw, identified: { ids } }) => ({ raw, ids })),
    ...identified.map(({ raw, identified: { ids } }) => ({ raw, ids })),
  ]);
  return identified.map(({ raw, identified: ids }, i) => readPart(raw, ids, i, found, read.base));
}
