// The workbook as an xlsx file (ECMA-376), as File > Download gives it: written here, since the libraries that write
// as much of the format are no longer kept or want a newer Node. Charts and pictures are left out.

import { type Book, gidOf } from "../engine/book";
import { listNames } from "../engine/names";
import { listNotes } from "../engine/notes";
import { activeSheet, listSheets } from "../engine/sheets";
import { reference } from "../engine/validation-univer";
import { formulaWriter } from "./excel-formula";
import { notesDrawing, notesXml } from "./notes-xml";
import type { Writers } from "./rules-xml";
import { excelNames, withExcelNames } from "./sheet-names";
import { sheetXml } from "./sheet-xml";
import { createStyleTable } from "./styles-xml";
import { element, escapeXml, listOf, xmlFile } from "./xml";
import { zip } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Relation {
  readonly type: string;
  readonly target: string;
}

const relationsXml = (relations: readonly Relation[]): string =>
  xmlFile(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      relations
        .map(({ type, target }, index) =>
          element("Relationship", {
            Id: `rId${index + 1}`,
            Type: `${DOCUMENT}/${type}`,
            Target: target,
          }),
        )
        .join(""),
    ),
  );

function typesXml(paths: Iterable<string>): string {
  const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
    [/workbook\.xml$/, "sheet.main+xml"],
    [/worksheets\/sheet\d+\.xml$/, "worksheet+xml"],
    [/styles\.xml$/, "styles+xml"],
    [/comments\d+\.xml$/, "comments+xml"],
  ];
  const overrides = [...paths].flatMap((path) => {
    const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
    return kind
      ? element("Override", { PartName: `/${path}`, ContentType: `${SPREADSHEET}.${kind}` })
      : [];
  });
  const relations = "application/vnd.openxmlformats-package.relationships+xml";
  const drawing = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  return xmlFile(
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", { Extension: "rels", ContentType: relations }) +
        element("Default", { Extension: "xml", ContentType: "application/xml" }) +
        element("Default", { Extension: "vml", ContentType: drawing }) +
        overrides.join(""),
    ),
  );
}

function workbookXml(book: Book, excel: ReadonlyMap<string, string>, writers: Writers): string {
  const sheets = listSheets(book);
  const names = listNames(book).map(({ name, rect }) =>
    element("definedName", { name }, escapeXml(writers.reference(rect))),
  );
  const active = sheets.findIndex(({ gid }) => gid === activeSheet(book));
  return xmlFile(
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": DOCUMENT },
      element("workbookPr") +
        element("bookViews", {}, element("workbookView", { activeTab: Math.max(0, active) })) +
        element(
          "sheets",
          {},
          sheets
            .map(({ name, hidden }, index) =>
              element("sheet", {
                name: excel.get(name) ?? name,
                sheetId: index + 1,
                state: hidden ? "hidden" : null,
                "r:id": `rId${index + 1}`,
              }),
            )
            .join(""),
        ) +
        listOf("definedNames", names, false) +
        element("calcPr", { fullCalcOnLoad: true }),
    ),
  );
}

/** Computes nothing: the caller has the workbook calculated. */
export function xlsxOf(book: Book): Buffer {
  const styles = createStyleTable();
  const excel = excelNames(listSheets(book).map(({ name }) => name));
  const writers: Writers = {
    styles,
    formula: formulaWriter(excel),
    reference: (rect) => withExcelNames(reference(book, rect), excel),
  };
  const files = new Map<string, string>();
  const sheets = book.grid.workbook.getSheets();
  sheets.forEach((sheet, index) => {
    const number = index + 1;
    const gid = gidOf(sheet.getSheetId());
    const notes = listNotes(book, gid);
    const look = { isActive: gid === activeSheet(book), hasNotes: notes.length > 0 };
    files.set(`xl/worksheets/sheet${number}.xml`, sheetXml(book, sheet, writers, look));
    if (notes.length === 0) return;
    files.set(`xl/comments${number}.xml`, notesXml(notes));
    files.set(`xl/drawings/notes${number}.vml`, notesDrawing(notes));
    files.set(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsXml([
        { type: "vmlDrawing", target: `../drawings/notes${number}.vml` },
        { type: "comments", target: `../comments${number}.xml` },
      ]),
    );
  });
  files.set("xl/workbook.xml", workbookXml(book, excel, writers));
  files.set("xl/styles.xml", styles.xml());
  files.set(
    "xl/_rels/workbook.xml.rels",
    relationsXml([
      ...sheets.map((_, index) => ({
        type: "worksheet",
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { type: "styles", target: "styles.xml" },
    ]),
  );
  files.set("_rels/.rels", relationsXml([{ type: "officeDocument", target: "xl/workbook.xml" }]));
  return zip(new Map([["[Content_Types].xml", typesXml(files.keys())], ...files]));
}
