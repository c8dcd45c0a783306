// What follows rows and columns when they are inserted, deleted, moved and sorted, through a real script.
import type { Workbench } from "../../../workbench/api";
import { openScript } from "../../../workbench/runtime";

const CODE = `
function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }

function build() {
  var s = sheet();
  s.getRange("A1:D4").setValues([["Name", "Amount", "Due", "Twice"], ["b", 2, "", ""], ["a", 1, "", ""], ["c", 3, "", ""]]);
  s.getRange("D2:D4").setFormulas([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
  s.getRange("F1").setFormula("=SUM(B2:B4)");
  s.getRange("F2").setFormula("=SUM(amounts)");
  SpreadsheetApp.getActive().setNamedRange("amounts", s.getRange("B2:B4"));
  s.getRange("B:B").addDeveloperMetadata("field", "amount");
  s.getRange("3:3").addDeveloperMetadata("row", "a");
  s.getRange("A3").setNote("about a");
  s.getRange("B2:B4").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
  s.setConditionalFormatRules([
    rule(s, "A2:D4", "=$B2>2", "#ff0000"),
    rule(s, "B2:B4", "=$B2>1", "#00ff00"),
  ]);
  s.getRange("3:4").shiftRowGroupDepth(1);
}
function rule(s, a1, formula, color) {
  return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(color)
    .setRanges([s.getRange(a1)]).build();
}
function places() {
  var s = sheet();
  function where(key) {
    return s.createDeveloperMetadataFinder().withKey(key).find().map(function (found) {
      var at = found.getLocation();
      return (at.getColumn() || at.getRow()).getA1Notation().replace(/\\d{3,}$/, "");
    });
  }
  var notes = s.getRange("A1:H10").getNotes(), rules = s.getRange("A1:H10").getDataValidations();
  function first(table) {
    for (var i = 0; i < table.length; i++) for (var j = 0; j < table[i].length; j++)
      if (table[i][j]) return s.getRange(i + 1, j + 1).getA1Notation();
    return null;
  }
  var named = SpreadsheetApp.getActive().getRangeByName("amounts");
  var groups = [];
  for (var r = 1; r <= 10; r++) if (s.getRowGroupDepth(r)) groups.push(r);
  return {
    column: where("field"), row: where("row"), note: first(notes), validation: first(rules), groups: groups,
    name: named && named.getA1Notation(),
    rules: s.getConditionalFormatRules().map(function (one) {
      return one.getRanges()[0].getA1Notation() + " " + one.getBooleanCondition().getCriteriaValues()[0];
    }),
  };
}
function values() { return sheet().getDataRange().getValues(); }
function formulas(a1) { return sheet().getRange(a1).getFormulas(); }
function act(method, args) { var s = sheet(); s[method].apply(s, args); }
function move(method, a1, to) { sheet()[method](sheet().getRange(a1), to); }
function sort(a1, spec) { sheet().getRange(a1).sort(spec); }
`;

let workbench: Workbench;
beforeEach(async () => {
  workbench = openScript(CODE);
  await run("build");
});
afterEach(() => workbench.dispose());

async function run(fn: string, ...args: unknown[]): Promise<unknown> {
  const { result, error } = await workbench.run(fn, args);
  expect(error).toBeNull();
  return result;
}

const BUILT = {
  column: ["B1:B"],
  row: ["A3:Z3"],
  note: "A3",
  validation: "B2",
  groups: [3, 4],
  name: "B2:B4",
  rules: ["A2:D4 =$B2>2", "B2:B4 =$B2>1"],
};

test("as it was built", async () => {
  expect(await run("places")).toEqual(BUILT);
});

test.each<
  [act: string, call: readonly unknown[], places: Partial<Record<keyof typeof BUILT, unknown>>]
>([
  [
    "insert two rows above",
    ["act", "insertRowsBefore", [1, 2]],
    {
      row: ["A5:Z5"],
      note: "A5",
      validation: "B4",
      groups: [5, 6],
      name: "B4:B6",
      rules: ["A4:D6 =$B4>2", "B4:B6 =$B4>1"],
    },
  ],
  [
    "insert a row inside",
    ["act", "insertRowAfter", [3]],
    { groups: [3, 4, 5], name: "B2:B5", rules: ["A2:D5 =$B2>2", "B2:B5 =$B2>1"] },
  ],
  [
    "delete the annotated row",
    ["act", "deleteRow", [3]],
    { row: [], note: null, groups: [3], name: "B2:B3", rules: ["A2:D3 =$B2>2", "B2:B3 =$B2>1"] },
  ],
  [
    "insert a column to the left",
    ["act", "insertColumnBefore", [1]],
    {
      column: ["C1:C"],
      row: ["A3:AA3"],
      note: "B3",
      validation: "C2",
      name: "C2:C4",
      rules: ["B2:E4 =$C2>2", "C2:C4 =$C2>1"],
    },
  ],
  [
    "move the amounts to the end",
    ["move", "moveColumns", "B:B", 6],
    { column: ["E1:E"], validation: "E2", name: "E2:E4" },
  ],
  ["delete the amounts", ["act", "deleteColumn", [2]], { column: [], validation: null }],
])("%s", async (_name, [fn, ...args], places) => {
  await run(String(fn), ...args);
  expect(await run("places")).toMatchObject(places);
});

test.each<[act: string, call: readonly unknown[], a1: string, expected: readonly string[][]]>([
  ["insert above", ["act", "insertRowBefore", [1]], "D3:D4", [["=B3*2"], ["=B4*2"]]],
  ["insert inside", ["act", "insertRowAfter", [3]], "F1:F2", [["=SUM(B2:B5)"], ["=SUM(amounts)"]]],
  ["a column to the left", ["act", "insertColumnBefore", [2]], "E2", [["=C2*2"]]],
  ["move the amounts", ["move", "moveColumns", "B:B", 1], "D2", [["=A2*2"]]],
])("formulas: %s", async (_name, [fn, ...args], a1, expected) => {
  await run(String(fn), ...args);
  expect(await run("formulas", a1)).toEqual(expected);
});

test("computed values follow what was inserted, by name too", async () => {
  await run("act", "insertRowsBefore", [1, 3]);
  const rows = (await run("values")) as unknown[][];
  expect(rows[3]?.[5]).toBe(6);
  expect(rows[4]).toEqual(["b", 2, "", 4, "", 6]);
});

test("sorting moves whole rows and what their formulas refer to in their row", async () => {
  await run("sort", "A2:D4", [{ column: 2, ascending: false }]);
  const rows = ((await run("values")) as unknown[][]).slice(1).map((row) => row.slice(0, 4));
  expect(rows).toEqual([
    ["c", 3, "", 6],
    ["b", 2, "", 4],
    ["a", 1, "", 2],
  ]);
  expect(await run("formulas", "D2:D4")).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
  expect(await run("places")).toMatchObject({ note: "A4", row: ["A3:Z3"] });
});

test("rows can be appended at the end of the sheet", async () => {
  await run("act", "insertRowsAfter", [1000, 2]);
  expect((await workbench.run("places")).error).toBeNull();
});
