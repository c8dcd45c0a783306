// What people mean by a name: which KPIs a formula may name.
import { readFormula } from "../../../src/core/typed/read-formula";
import { directory } from "../../../src/workbook/read/directory";
import type { RawTable } from "../../../src/workbook/read/raw-table";

test("a KPI of one's own is named, and a row without a name is no KPI", () => {
  const raw = {
    table: "kpis",
    columns: new Map([["own", 0]]),
    records: [1, 2, 3],
    values: [["KPI of your own"], [""], [" Yield "], [" "]],
  } as unknown as RawTable;
  const { kpis } = directory([{ raw, ids: ["wonValue", "KPI-1", "KPI-2"] }]);
  expect(kpis.filter(({ id }) => id.startsWith("KPI-"))).toEqual([{ id: "KPI-1", name: "Yield" }]);
  expect(readFormula("x / yield", kpis)).toMatchObject({
    fault: { code: "formulaName", params: { value: "x", near: null } },
  });
});
