// Rows and columns of a sheet: inserted, deleted, moved, sized, hidden, frozen, grouped.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet and /group
import { exception, type Group } from "./promise";

const FIVE = `rows([1], [2], [3], [4], [5]);`;

export const LINES: Group = {
  name: "rows and columns",
  promises: [
    [
      "insertRowsAfter makes the sheet longer and moves what is below",
      "Sheet: insertRowsAfter",
      `${FIVE} sheet().insertRowsAfter(2, 2); [sheet().getMaxRows(), column("A1:A7")]`,
      [1002, [1, 2, "", "", 3, 4, 5]],
    ],
    [
      "insertRowBefore puts one above",
      "Sheet: insertRowBefore",
      `${FIVE} sheet().insertRowBefore(1); column("A1:A3")`,
      ["", 1, 2],
    ],
    [
      "inserted rows look like the row they were inserted after",
      "field report",
      `at("A2").setBackground("#ff0000"); sheet().insertRowAfter(2); at("A3").getBackground()`,
      "#ff0000",
    ],
    [
      "deleteRows makes the sheet shorter",
      "Sheet: deleteRows",
      `${FIVE} sheet().deleteRows(2, 2); [sheet().getMaxRows(), column("A1:A3")]`,
      [998, [1, 4, 5]],
    ],
    [
      "not all rows can be deleted",
      "field report",
      `sheet().deleteRows(1, 1000)`,
      exception("You can't delete all the rows on the sheet."),
    ],
    [
      "rows that are not there cannot be deleted",
      "field report",
      `sheet().deleteRow(1001)`,
      exception("Those rows are out of bounds."),
    ],
    [
      "insertColumnsBefore and deleteColumn do so sideways",
      "Sheet: insertColumnsBefore, deleteColumn",
      `rows([1, 2, 3]); sheet().insertColumnsBefore(2, 2).deleteColumn(1); [sheet().getMaxColumns(), at("A1:D1").getValues()]`,
      [27, [["", "", 2, 3]]],
    ],
    [
      "formulas follow inserted rows",
      "Sheet: insertRowBefore",
      `${FIVE} put("B1", "=SUM(A1:A5)"); sheet().insertRowBefore(3); at("B1").getFormula()`,
      "=SUM(A1:A6)",
    ],
    [
      "a formula whose cell is deleted is #REF!",
      "field report",
      `${FIVE} put("B1", "=A3"); sheet().deleteRow(3); at("B1").getValue()`,
      "#REF!",
    ],
    [
      "moveRows counts its destination before the move",
      "Sheet: moveRows",
      `${FIVE} sheet().moveRows(at("A1:A2"), 5); column("A1:A5")`,
      [3, 4, 1, 2, 5],
    ],
    [
      "moveColumns moves whole columns",
      "Sheet: moveColumns",
      `rows(["a", "b", "c"]); sheet().moveColumns(at("C1"), 1); at("A1:C1").getValues()`,
      [["c", "a", "b"]],
    ],
    [
      "rows hide and show",
      "Sheet: hideRows, showRows, isRowHiddenByUser",
      `sheet().hideRows(2, 2); const hidden = [1, 2, 3, 4].map((row) => sheet().isRowHiddenByUser(row)); sheet().showRows(2, 2); [hidden, sheet().isRowHiddenByUser(2)]`,
      [[false, true, true, false], false],
    ],
    [
      "columns hide",
      "Sheet: hideColumns, isColumnHiddenByUser",
      `sheet().hideColumns(2); [1, 2, 3].map((one) => sheet().isColumnHiddenByUser(one))`,
      [false, true, false],
    ],
    [
      "hidden rows are still read",
      "Range: getValues",
      `${FIVE} sheet().hideRows(2, 3); column("A1:A5")`,
      [1, 2, 3, 4, 5],
    ],
    [
      "widths and heights are pixels",
      "Sheet: setColumnWidth, setRowHeight",
      `sheet().setColumnWidth(2, 150).setRowHeight(3, 40); [sheet().getColumnWidth(2), sheet().getRowHeight(3)]`,
      [150, 40],
    ],
    [
      "rows and columns freeze",
      "Sheet: setFrozenRows, setFrozenColumns",
      `sheet().setFrozenRows(1); sheet().setFrozenColumns(2); [sheet().getFrozenRows(), sheet().getFrozenColumns()]`,
      [1, 2],
    ],
    [
      "Sheet.sort leaves frozen rows",
      "Sheet: sort",
      `rows(["head"], [3], [1], [2]); sheet().setFrozenRows(1); sheet().sort(1); column("A1:A4")`,
      ["head", 1, 2, 3],
    ],
    [
      "Sheet.clear leaves the rows",
      "Sheet: clear",
      `put("A1", 1).setBackground("#ff0000"); sheet().clear(); [sheet().getLastRow(), at("A1").getBackground(), sheet().getMaxRows()]`,
      [0, "#ffffff", 1000],
    ],
  ],
};

const GROUPED = `at("2:5").shiftRowGroupDepth(1); at("3:4").shiftRowGroupDepth(1);`;

export const GROUPS_OF_ROWS: Group = {
  name: "row groups",
  promises: [
    [
      "shiftRowGroupDepth nests rows",
      "Range: shiftRowGroupDepth; Sheet: getRowGroupDepth",
      `${GROUPED} [1, 2, 3, 4, 5, 6].map((row) => sheet().getRowGroupDepth(row))`,
      [0, 1, 2, 2, 1, 0],
    ],
    [
      "a group is found at a row and a depth, with its rows",
      "Sheet: getRowGroup; Group: getRange",
      `${GROUPED} const [outer, inner] = [1, 2].map((depth) => sheet().getRowGroup(3, depth).getRange()); [outer.getRow(), outer.getLastRow(), inner.getRow(), inner.getLastRow()]`,
      [2, 5, 3, 4],
    ],
    [
      "a group collapses and expands",
      "Group: collapse, expand, isCollapsed",
      `${GROUPED} const group = sheet().getRowGroup(2, 1); [group.collapse().isCollapsed(), group.expand().isCollapsed()]`,
      [true, false],
    ],
    [
      "remove lessens the depth by one",
      "Group: remove",
      `${GROUPED} sheet().getRowGroup(2, 1).remove(); [2, 3, 4, 5].map((row) => sheet().getRowGroupDepth(row))`,
      [0, 1, 1, 0],
    ],
    [
      "a negative delta lifts rows out",
      "Range: shiftRowGroupDepth",
      `${GROUPED} at("3:4").shiftRowGroupDepth(-1); sheet().getRowGroupDepth(3)`,
      1,
    ],
    [
      "lifting rows that are in no group does nothing",
      "Range: shiftRowGroupDepth",
      `${GROUPED} at("2:9").shiftRowGroupDepth(-1); at("2:9").shiftRowGroupDepth(-1); [2, 3, 6, 9].map((row) => sheet().getRowGroupDepth(row))`,
      [0, 0, 0, 0],
    ],
    [
      "the toggle's side is set for the sheet, whose groups stay",
      "Sheet: setRowGroupControlPosition",
      `${GROUPED} sheet().setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE).getRowGroupDepth(3)`,
      2,
    ],
    [
      "groups that were opened hide nothing",
      "Sheet: expandAllRowGroups",
      `${GROUPED} sheet().collapseAllRowGroups().expandAllRowGroups(); [2, 3, 5].map((row) => sheet().isRowHiddenByUser(row))`,
      [false, false, false],
    ],
    [
      "depth 8 is the deepest",
      "Range: shiftRowGroupDepth; text unverified",
      `at("2:3").shiftRowGroupDepth(8).shiftRowGroupDepth(1)`,
      exception("Cannot create a group of depth greater than 8."),
    ],
    [
      "a group grows by a row inserted inside",
      "Sheets API guide: groups",
      `${GROUPED} sheet().insertRowAfter(3); sheet().getRowGroup(2, 1).getRange().getNumRows()`,
      5,
    ],
    [
      "all groups collapse at once",
      "Sheet: collapseAllRowGroups",
      `${GROUPED} sheet().collapseAllRowGroups(); [1, 2].map((depth) => sheet().getRowGroup(3, depth).isCollapsed())`,
      [true, true],
    ],
    [
      "groups expand up to a depth and collapse beyond",
      "Sheet: expandRowGroupsUpToDepth",
      `${GROUPED} sheet().expandRowGroupsUpToDepth(1); [1, 2].map((depth) => sheet().getRowGroup(3, depth).isCollapsed())`,
      [false, true],
    ],
  ],
};
