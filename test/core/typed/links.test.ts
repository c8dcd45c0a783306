// Links as people type them in one cell, in two languages, and as Milepost writes them back.
import fc from "fast-check";
import { LAG_UNITS, LINK_TYPES, type Link } from "../../../src/core/model/link";
import type { TaskId } from "../../../src/core/model/task-id";
import { readLinks } from "../../../src/core/typed/links";
import { printLink, printLinks } from "../../../src/core/typed/print-links";
import type { FindTask } from "../../../src/core/typed/read-link";

/** Tasks T-1 to T-19 and some by name; two are called Twin. */
const NAMES: Readonly<Record<string, string>> = {
  "needs, wants; hopes": "T-11",
  签约: "T-12",
  签约完成: "T-13",
  demo: "T-14",
  "demo ss": "T-15",
  "phase-2": "T-16",
  "1.2": "T-17",
  "offer/price": "T-18",
};
const find: FindTask = (text) => {
  const id = text.toUpperCase();
  const named = NAMES[text.toLowerCase()];
  if (/^T-(?:[1-9]|1\d)$/.test(id)) return { id };
  if (named !== undefined) return { id: named };
  const value = text.slice(0, 60);
  return text === "Twin"
    ? { fault: { code: "ambiguousReference", params: { value, ids: ["T-1", "T-2"] } } }
    : { fault: { code: "unknownReference", params: { value, table: "tasks" } } };
};
const read = (text: string) => {
  const { links, faults } = readLinks(text, find);
  const said = faults.map(({ code, params }) => `${code} ${"value" in params ? params.value : ""}`);
  return [printLinks(links), ...said].filter((part) => part !== "").join(" | ");
};

test.each([
  ["T-3", "T-3"],
  ["t-3", "T-3"],
  ["Ｔ－３", "T-3"],
  ["3", "T-3"],
  ["#3", "T-3"],
  ["t3", "T-3"],
  ["Task 3", "T-3"],
  ["任务3", "T-3"],
  ["03", "T-3"],
  ["T-3FS", "T-3"],
  ["T-3SS", "T-3SS"],
  ["t-3ff", "T-3FF"],
  ["T-3 SF", "T-3SF"],
  ["3FS+2d", "T-3FS+2d"],
  ["3SS", "T-3SS"],
  ["T-3FS+2d", "T-3FS+2d"],
  ["T-3 FS + 2 d", "T-3FS+2d"],
  ["T-3+2", "T-3FS+2d"],
  ["T-3 -2", "T-3FS-2d"],
  ["T-3-2d", "T-3FS-2d"],
  ["T-3−2d", "T-3FS-2d"],
  ["T-3+1.5d", "T-3FS+1.5d"],
  ["T-3+.5d", "T-3FS+0.5d"],
  ["T-3FS+0d", "T-3"],
  ["T-3SS-0", "T-3SS"],
  ["T-3+50%", "T-3FS+50%"],
  ["Ｔ－３ＳＳ＋５０％", "T-3SS+50%"],
  ["T-3+50 percent", "T-3FS+50%"],
  ["T-3FS+4h", "T-3FS+4h"],
  ["T-3 FS+4 hrs", "T-3FS+4h"],
  ["T-3FF+3ed", "T-3FF+3ed"],
  ["T-3FF+3edays", "T-3FF+3ed"],
  ["T-3+2 elapsed days", "T-3FS+2ed"],
  ["T-3+2 calendar days", "T-3FS+2ed"],
  ["T-3+2ew", "T-3FS+14ed"],
  ["T-3 SS-1w", "T-3SS-1w"],
  ["T-3+1 week", "T-3FS+1w"],
  ["T-3+2 weeks", "T-3FS+2w"],
  ["T-3+2 working days", "T-3FS+2d"],
  ["T-3FS lag 2d", "T-3FS+2d"],
  ["T-3 FS lead 2d", "T-3FS-2d"],
  ["T-3 plus 2 days", "T-3FS+2d"],
  ["T-3 start-to-start + 1d", "T-3SS+1d"],
  ["T-3 finish to start", "T-3"],
  ["T-3 (FS+2d)", "T-3FS+2d"],
  ["T-3（FF）", "T-3FF"],
  ["T-3: SS", "T-3SS"],
  ["after T-3", "T-3"],
  ["T-3FS＋2天", "T-3FS+2d"],
  ["T-3+2个工作日", "T-3FS+2d"],
  ["T-3＋两周", "T-3FS+2w"],
  ["T-3+3 个工作日", "T-3FS+3d"],
  ["T-3+1个星期", "T-3FS+1w"],
  ["T-3+半天", "T-3FS+0.5d"],
  ["T-3－4小时", "T-3FS-4h"],
  ["T-3+3自然日", "T-3FS+3ed"],
  ["T-3FS加2天", "T-3FS+2d"],
  ["T-3提前1周", "T-3FS-1w"],
  ["T-3SS推迟3天", "T-3SS+3d"],
  ["T-3+百分之五十", "T-3FS+50%"],
  ["T-3完成后2天", "T-3FS+2d"],
  ["T-3完成2天后", "T-3FS+2d"],
  ["T-3完成后2天开始", "T-3FS+2d"],
  ["T-3完成后2天完成", "T-3FF+2d"],
  ["T-3完成后+2天", "T-3FS+2d"],
  ["T-3完成+2天", "T-3FS+2d"],
  ["T-3后2天", "T-3FS+2d"],
  ["T-3之后", "T-3"],
  ["T-3完成后", "T-3"],
  ["T-3完成后开始", "T-3"],
  ["T-3完成后才能开始", "T-3"],
  ["T-3完成-开始", "T-3"],
  ["T-3完成到完成", "T-3FF"],
  ["T-3开始-完成", "T-3SF"],
  ["T-3开始后3天", "T-3SS+3d"],
  ["T-3完成前1天", "T-3FS-1d"],
  ["T-3结束前1周完成", "T-3FF-1w"],
  ["与T-3同时开始", "T-3SS"],
  ["跟T-3同时完成", "T-3FF"],
  ["等T-3完成", "T-3"],
  ["签约", "T-12"],
  ["签约完成", "T-13"],
  ["签约后2天", "T-12FS+2d"],
  ["签约完成后2天", "T-13FS+2d"],
  ["Demo + 2d", "T-14FS+2d"],
  ["Demo SS", "T-15"],
  ["Demo SS+1", "T-15FS+1d"],
  ["Phase-2", "T-16"],
  ["Phase-2-1w", "T-16FS-1w"],
  ["1.2", "T-17"],
  ["1.2FS+2d", "T-17FS+2d"],
])("%s is %s", (text, printed) => {
  expect(read(text)).toBe(printed);
});

test.each([
  ["T-3;T-4", "T-3; T-4"],
  ["T-3, T-4", "T-3; T-4"],
  ["T-3，T-4、T-5；T-6", "T-3; T-4; T-5; T-6"],
  ["T-3 SS-1w; T-7FF", "T-3SS-1w; T-7FF"],
  ["T-3\nT-4FS+2d\r\nT-5", "T-3; T-4FS+2d; T-5"],
  ["T-3 T-4FS+1d T-5", "T-3; T-4FS+1d; T-5"],
  ["T-3/T-4 & T-5和T-6", "T-3; T-4; T-5; T-6"],
  ["T-3 and T-4", "T-3; T-4"],
  ["3,5,7FF", "T-3; T-5; T-7FF"],
  ["3 5", "T-3; T-5"],
  ["T-3 SS-1 T-5", "T-3SS-1d; T-5"],
  [" ;T-3;; ", "T-3"],
  ["", ""],
  ["needs, wants; hopes", "T-11"],
  ["Demo, T-3", "T-14; T-3"],
  ["Offer/price; T-3", "T-18; T-3"],
  ["T-3; T-3FF", "T-3; T-3FF"],
])("several in a cell: %j is %s", (text, printed) => {
  expect(read(text)).toBe(printed);
});

test.each([
  ["T-3XX", "notALink T-3XX"],
  ["T-3+2q", "notALink T-3+2q"],
  ["T-3 FS +", "notALink T-3 FS +"],
  ["T-3 FS 2d", "notALink T-3 FS 2d"],
  ["T-3+2 months", "notALink T-3+2 months"],
  ["T-3+1e9d", "notALink T-3+1e9d"],
  ["T-3+Infinityd", "notALink T-3+Infinityd"],
  ["T-3开始前", "notALink T-3开始前"],
  ["T-3前2天", "notALink T-3前2天"],
  ["T-3 FS+2q; T-4", "T-4 | notALink T-3 FS+2q"],
  ["Demo FS + ?", "notALink Demo FS + ?"],
  ["1e9", "notALink 1e9"],
  ["2026-03-04", "notALink 2026-03-04"],
  ["NaN", "unknownReference NaN"],
  ["1000000000", "unknownReference 1000000000"],
  ["99", "unknownReference 99"],
  ["T-99", "unknownReference T-99"],
  ["T-99SS-1w", "unknownReference T-99"],
  ["T-99-2", "unknownReference T-99"],
  ["Nobody+2d", "unknownReference Nobody"],
  ["Phase-3 review", "unknownReference Phase-3 review"],
  ["T-3; Nobody; T-4", "T-3; T-4 | unknownReference Nobody"],
  ["Twin", "ambiguousReference Twin"],
  ["Twin SS", "ambiguousReference Twin"],
  ["T-3+10001d", "tooLarge T-3+10001d"],
  ["T-3-2001w", "tooLarge T-3-2001w"],
  [`T-3+${"9".repeat(70)}d`, `tooLarge T-3+${"9".repeat(55)}…`],
  ["T-3; T-3", "T-3 | repeatedLink T-3"],
  ["T-3+1; t-3 +2d", "T-3FS+2d | repeatedLink t-3 +2d"],
  ["T-3+2w; 3FS+1w", "T-3FS+2w | repeatedLink 3FS+1w"],
  ["T-3-2; T-3", "T-3 | repeatedLink T-3"],
  ["T-3+2d; T-3+1w", "T-3FS+2d; T-3FS+1w | repeatedLink T-3+1w"],
])("what cannot be read is told, the rest counts: %j is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("a note in the wrong column, however long, is told of in a few words", () => {
  for (const text of ["T-3 ", "T-3后 ", "x + ", "T-99; ", "后".repeat(9), "T-3，T-4FS+1d ;"]) {
    const { faults } = readLinks(text.repeat(50_000 / text.length), find);
    expect(faults.length).toBeLessThanOrEqual(10);
    for (const { params } of faults) expect(JSON.stringify(params).length).toBeLessThan(200);
  }
});

const LINK: fc.Arbitrary<Link> = fc.record({
  predecessor: fc.integer({ min: 1, max: 1e6 }).map((n) => `T-${n}` as TaskId),
  type: fc.constantFrom(...LINK_TYPES),
  lag: fc.option(
    fc.record({
      // In hundredths, never zero.
      amount: fc.integer({ min: -200_000, max: 199_999 }).map((n) => (n >= 0 ? n + 1 : n) / 100),
      unit: fc.constantFrom(...LAG_UNITS),
    }),
  ),
});
const anyTask: FindTask = (text) =>
  /^T-\d+$/.test(text)
    ? { id: text }
    : { fault: { code: "unknownReference", params: { value: text, table: "tasks" } } };

test("what is printed is read back as it was", () => {
  const links = fc.uniqueArray(LINK, {
    maxLength: 6,
    selector: ({ predecessor, type }) => `${predecessor}${type}`,
  });
  fc.assert(
    fc.property(links, (all) => {
      expect(readLinks(printLinks(all), anyTask)).toEqual({ links: all, faults: [] });
    }),
    { numRuns: 1_000 },
  );
});

test("whatever is typed, what was read of it is printed and read back the same", () => {
  const piece = fc.oneof(
    LINK.map(printLink),
    fc.constantFrom(
      "FS",
      "SS",
      "+2",
      "-1w",
      " ",
      ";",
      "，",
      "完成后",
      "2天",
      "开始",
      "同时",
      "T-3",
    ),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { links } = readLinks(pieces.join(""), anyTask);
      const printed = printLinks(links);
      expect(printLinks(readLinks(printed, anyTask).links)).toBe(printed);
      for (const { lag } of links) expect(lag === null || Math.abs(lag.amount) > 0).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("however a link is spaced and whichever case it is in, it is the same", () => {
  fc.assert(
    fc.property(LINK, fc.constantFrom("", " ", "  ", "　"), fc.boolean(), (link, space, lower) => {
      const [, id = "", rest = ""] = /^(T-\d+)(.*)$/.exec(printLink(link)) ?? [];
      const spaced = rest.replace(/([+-])/, `${space}$1${space}`);
      const text = `${id}${space}${lower ? spaced.toLowerCase() : spaced}`;
      expect(readLinks(text, anyTask).links).toEqual([link]);
    }),
  );
});
