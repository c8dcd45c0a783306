// A small sample of the long run: KPIs' formulas against core, and against LibreOffice where it is installed, in random
// workbooks.
import fc from "fast-check";
import { KPI_KEYS, type KpiKey, kpiFormula } from "../../src/core/kpi/dictionary";
import type { TableName } from "../../src/core/model/rows";
import { TABLES } from "../../src/workbook/schema/tables";
import { office, recomputed } from "../scenario/office";
import { kpiRows } from "./_kpi-rows";
import { agree, type Compared, KINDS, kpiBook, NOT_BLANK } from "./_kpi-workbooks";

const files: Buffer[] = [];

test.each(KINDS.slice(0, 2))(
  "KPIs' formulas compute what core does: $lang, $timeZone",
  async (kind) => {
    const book = await kpiBook(kind);
    const compared: Compared = {};
    await fc.assert(
      fc.asyncProperty(kpiRows, async (rows) => {
        files.push(await agree(book, rows, compared));
      }),
      { numRuns: 1, endOnFailure: true },
    );
    const { [NOT_BLANK]: notBlank = 0, ...figures } = compared;
    console.info(`${book.name}: ${Object.values(figures).reduce((a, b) => a + b, 0)} figures`);
    expect(notBlank).toBeGreaterThan(0);
    expect(compared["wonValue"]).toBeGreaterThan(0);
    expect(compared["funnel: reached"]).toBeGreaterThan(0);
  },
);

(office ? test : test.skip)(
  "LibreOffice computes the same of all their formulas (skipped where it is not installed)",
  () => {
    const { formulas, differences } = recomputed(files);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(50 * files.length);
  },
);

/** What every formula over a table with people or money needs: whether the row counts, as what, and for how much. */
const COMMON = /^(inSlice|outcome|value|weighted|cycle|counted|actualCost)$/;

/** Beside those, columns that answer what one portable cell cannot: which of a customer's deals, a middle, a history. */
const HELPERS: Readonly<Partial<Record<KpiKey, readonly string[]>>> = {
  medianCycle: ["deals.periodCycle"],
  newCustomers: ["deals.newCustomer"],
  acquisitionCost: ["deals.newCustomer"],
  retention: ["deals.retained"],
  repeatRate: ["deals.purchase"],
  milestonesOnTime: ["tasks.onTime"],
  tasksOnTime: ["tasks.doneOnTime"],
  scheduleIndex: ["projects.earnedValue", "projects.plannedValue"],
  costIndex: ["projects.earnedValue"],
  estimateAtCompletion: ["projects.earnedValue"],
  toCompleteIndex: ["projects.earnedValue"],
};

test("formulas look at columns that people see, and these KPIs at helper columns of their own", () => {
  const helpers = KPI_KEYS.flatMap((key) => {
    const looked = kpiFormula(key, "period").matchAll(/\{(\w+)\.(\w+)\}/g);
    const own = [...looked].flatMap(([, table = "", field = ""]) =>
      field in TABLES[table as TableName].computed && !COMMON.test(field)
        ? [`${table}.${field}`]
        : [],
    );
    return own.length === 0 ? [] : [[key, [...new Set(own)].sort()] as const];
  });
  expect(Object.fromEntries(helpers)).toEqual(HELPERS);
});
