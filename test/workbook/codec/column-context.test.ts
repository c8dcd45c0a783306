// What a column's cells say together of how each of them is read.
import type { CellValue } from "../../../src/platform/host";
import { columnContext, percentsOf100 } from "../../../src/workbook/codec/column-context";

test.each<[readonly CellValue[], boolean]>([
  [[0.5, 0.8, 1], false],
  [[0, 1, 1], false],
  [[0, 1, 40], true],
  [[10, 50, 100], true],
  [["10", "50"], true],
  [["10%", "50%"], false],
  [[0.5, 0.8, 1, 100], false],
  [[0.5, 10, 50, 90], true],
  [[true, "", "done"], false],
])("%j counts percents to 100: %s", (cells, expected) => {
  expect(percentsOf100(cells)).toBe(expected);
});

test("a period ends what is due and begins what starts", () => {
  for (const field of ["due", "expected", "closed", "finished", "on", "nextDate"])
    expect(columnContext(field, { kind: "day" }, []).days.edge).toBe("last");
  for (const field of ["start", "created", "from"])
    expect(columnContext(field, { kind: "day" }, []).days.edge).toBe("first");
});

test("the cells decide before what the caller knows, and it before the defaults", () => {
  const texts = ["25/12/2026", "1.200,50"];
  const days = columnContext("due", { kind: "day" }, texts, { order: "mdy", year: 2026 }).days;
  expect(days).toMatchObject({ order: "dmy", year: 2026, month: null, anchor: null });
  expect(columnContext("due", { kind: "day" }, [], { order: "dmy" }).days.order).toBe("dmy");
  const money = { kind: "money" } as const;
  expect(columnContext("amount", money, texts, { scale: 1e4 })).toMatchObject({
    scale: 1e4,
    numberStyle: "comma",
    percentOf100: false,
  });
  expect(columnContext("amount", money, ["1.200"], { numberStyle: "comma" }).numberStyle).toBe(
    "comma",
  );
  expect(columnContext("amount", money, ["1.200"]).numberStyle).toBe("point");
});
