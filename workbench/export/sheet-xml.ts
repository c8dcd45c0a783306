// One sheet as an xlsx file holds it: its look around the cells, the cells, and the rules on them.
import type { Worksheet } from "@univerjs/core";
import { type Book, gidOf, groupsOf } from "../engine/book";
import { readConditionalRules, rectIn } from "../engine/conditional";
import { depthAt, listGroups } from "../engine/groups";
import { frozen } from "../engine/line-look";
import { columnName, toA1 } from "../engine/place";
import { hasGridlines } from "../engine/sheets";
import { listValidations } from "../engine/validation";
import { cellsXml, styleIndex } from "./cells-xml";
import { conditionalXml, validationsXml, type Writers } from "./rules-xml";
import { colorXml, type StyleTable } from "./styles-xml";
import { element, listOf, xmlFile } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const POINTS_A_PIXEL = 0.75;
/** A column's width is in digits of the standard font, of so many pixels, and a margin. */
const DIGIT_PX = 7;
const MARGIN_PX = 5;

const widthOf = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - MARGIN_PX) / DIGIT_PX) * 100) / 100);

function viewXml(book: Book, sheet: Worksheet, isActive: boolean): string {
  const gid = gidOf(sheet.getSheetId());
  const { rows, columns } = frozen(book, gid);
  const pane =
    rows + columns === 0
      ? ""
      : element("pane", {
          xSplit: columns || null,
          ySplit: rows || null,
          topLeftCell: `${columnName(columns)}${rows + 1}`,
          activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
          state: "frozen",
        });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: hasGridlines(book, gid) ? null : "0",
        tabSelected: isActive,
        workbookViewId: "0",
      },
      pane,
    ),
  );
}

function columnsXml(book: Book, sheet: Worksheet, styles: StyleTable): string {
  const { columnData } = sheet.getSnapshot();
  const { columns: groups } = groupsOf(book, sheet.getSheetId());
  const folded = new Set(
    listGroups(groups).flatMap(({ start, collapsed }) => (collapsed ? [start - 1] : [])),
  );
  const indexOf = styleIndex(sheet, styles);
  const numbers = new Set([
    ...Object.keys(columnData).map(Number),
    ...Object.keys(groups.depths).map(Number),
    ...folded,
  ]);
  return listOf(
    "cols",
    [...numbers]
      .filter((column) => column >= 0 && column < sheet.getColumnCount())
      .sort((a, b) => a - b)
      .map((column) =>
        element("col", {
          min: column + 1,
          max: column + 1,
          width: widthOf(sheet.getColumnWidth(column)),
          style: indexOf({ s: columnData[column]?.s }) || null,
          hidden: !sheet.getColVisible(column),
          customWidth: true,
          outlineLevel: depthAt(groups, column) || null,
          collapsed: folded.has(column),
        }),
      ),
    false,
  );
}

function propertiesXml(book: Book, sheet: Worksheet): string {
  const gid = gidOf(sheet.getSheetId());
  const side = (dimension: "rows" | "columns"): string | null =>
    book.extras.groupControls[`${gid}:${dimension}`] === "AFTER" ? null : "0";
  return element(
    "sheetPr",
    {},
    colorXml("tabColor", sheet.getTabColor()) +
      element("outlinePr", { summaryBelow: side("rows"), summaryRight: side("columns") }),
  );
}

function formatXml(book: Book, sheet: Worksheet): string {
  const groups = groupsOf(book, sheet.getSheetId());
  const deepest = (depths: Readonly<Record<number, number>>): number =>
    Math.max(0, ...Object.values(depths));
  const { defaultColumnWidth, defaultRowHeight } = sheet.getSnapshot();
  return element("sheetFormatPr", {
    defaultColWidth: widthOf(defaultColumnWidth),
    defaultRowHeight: defaultRowHeight * POINTS_A_PIXEL,
    customHeight: true,
    outlineLevelRow: deepest(groups.rows.depths) || null,
    outlineLevelCol: deepest(groups.columns.depths) || null,
  });
}

/** @param hasNotes whether the notes' drawing is to be referred to, as "rId1" */
export function sheetXml(
  book: Book,
  sheet: Worksheet,
  writers: Writers,
  { isActive, hasNotes }: { readonly isActive: boolean; readonly hasNotes: boolean },
): string {
  const gid = gidOf(sheet.getSheetId());
  const merges = sheet
    .getMergeData()
    .map((range) => element("mergeCell", { ref: toA1(rectIn(gid, range)) }));
  return xmlFile(
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": RELATIONS },
      propertiesXml(book, sheet) +
        viewXml(book, sheet, isActive) +
        formatXml(book, sheet) +
        columnsXml(book, sheet, writers.styles) +
        element("sheetData", {}, cellsXml(book, sheet, writers)) +
        listOf("mergeCells", merges) +
        conditionalXml(readConditionalRules(book, gid), writers) +
        validationsXml(listValidations(book, gid), writers) +
        (hasNotes ? element("legacyDrawing", { "r:id": "rId1" }) : ""),
    ),
  );
}
