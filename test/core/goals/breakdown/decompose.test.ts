// A goal's parts by period and person: shares, what is kept, what does not fit, and what is said of it.
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import { outdated } from "../../../../src/core/goals/breakdown/outdated";
import { sum } from "../../../../src/core/statistics/mean";
import { goal, iso, part } from "../../rows";
import { broken, inputOf, sharer, valuesAt, written, YEAR_GOAL } from "./case";

const QUARTER_GOAL = goal({
  metric: "newCustomers",
  target: 100,
  start: iso("2026-01-01"),
  due: iso("2026-03-31"),
});
const month = (from: string, to: string, given: object = {}) =>
  part({ level: "month", from: iso(from), to: iso(to), ...given });
const MARCH = ["2026-03-01", "2026-03-31"] as const;

describe("a goal in time", () => {
  test("goes by working days, and adds up to the cent at each level", () => {
    const made = broken({ goal: { ...YEAR_GOAL, finest: "week" } });
    // Of 261 weekdays 64, 65, 66 and 66.
    expect(valuesAt(made, "quarter")).toEqual([245_210.73, 249_042.15, 252_873.56, 252_873.56]);
    expect(sum(valuesAt(made, "month").slice(0, 3))).toBeCloseTo(245_210.73, 8);
    const january = made.parts.filter((one) => one.level === "week").slice(0, 5);
    expect(january.map(({ from, to }) => to - from + 1)).toEqual([4, 7, 7, 7, 6]);
    const weeks = sum(january.map(({ planned }) => planned));
    expect(weeks).toBeCloseTo(valuesAt(made, "month")[0] ?? 0, 8);
  });

  test("goes evenly, pieces of a period by their days", () => {
    const made = broken({
      goal: {
        ...YEAR_GOAL,
        splitBy: "equal",
        start: iso("2026-02-15"),
        due: iso("2026-06-30"),
        target: 1000,
      },
      unitsPerOne: 1,
    });
    expect(valuesAt(made, "quarter")).toEqual([333, 667]);
    expect(valuesAt(made, "month")).toEqual([111, 222, 223, 222, 222]);
  });

  test("goes by its own season, or says how much of a year is missing", () => {
    const year = [5, 5, 10, 5, 5, 10, 5, 5, 10, 10, 10, 20];
    const by = (values: readonly number[]) =>
      broken({
        goal: { ...YEAR_GOAL, splitBy: "season", finest: "quarter" },
        past: { from: iso("2024-01-01"), values },
      });
    const twice = by([...year, ...year.map((value) => value * 3)]);
    expect(valuesAt(twice, "quarter")).toEqual([200_000, 200_000, 200_000, 400_000]);
    expect(twice.parts.map(({ share }) => share)).toEqual([0.2, 0.2, 0.2, 0.4]);
    expect(twice.notes).toEqual([]);
    const short = by(year.slice(3));
    expect(short.notes).toEqual([{ code: "seasonTooShort", months: 9, missing: 3 }]);
    expect(valuesAt(short, "quarter")[0]).toBe(245_210.73);
  });

  test("goes by given shares, blanks taking what is left", () => {
    const made = broken({
      goal: { ...QUARTER_GOAL, splitBy: "given", finest: "month" },
      existing: [month("2026-01-01", "2026-01-31", { share: 0.5 })],
      unitsPerOne: 1,
    });
    expect(valuesAt(made, "month")).toEqual([50, 25, 25]);
    const scaled = broken({
      goal: { ...QUARTER_GOAL, splitBy: "given", finest: "month" },
      existing: [
        month("2026-01-01", "2026-01-31", { id: "PL-1", share: 0.5 }),
        month("2026-02-01", "2026-02-28", { id: "PL-2", share: 0.5 }),
        month("2026-03-01", "2026-03-31", { id: "PL-3", share: 1 }),
      ],
      unitsPerOne: 1,
    });
    expect(valuesAt(scaled, "month")).toEqual([25, 25, 50]);
    expect(scaled.notes).toEqual([{ code: "sharesScaled", of: "periods", sum: 2 }]);
  });

  test("follows the fiscal year and the week's start", () => {
    const made = broken({ goal: { ...YEAR_GOAL, finest: "week" }, fiscalStart: 2, weekStart: 7 });
    const at = (level: string) => made.parts.filter((one) => one.level === level);
    expect(at("quarter").map(({ from }) => from)).toEqual(
      ["2026-01-01", "2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01"].map(iso),
    );
    expect(
      at("week")
        .slice(0, 3)
        .map(({ from }) => from),
    ).toEqual(["2026-01-01", "2026-01-04", "2026-01-11"].map(iso));
  });
});

describe("a goal for people", () => {
  const people = (...ids: readonly string[]) => ids.map((id) => sharer(id));

  test("is shared out exactly, and everybody's part is the sum of theirs", () => {
    const made = broken({ people: people("M-10", "M-2", "M-3"), unitsPerOne: 1 });
    const totals = made.parts.filter(({ level }) => level === "total");
    expect(totals.map(({ person, planned }) => [person, planned])).toEqual([
      ["M-2", 333_334],
      ["M-3", 333_333],
      ["M-10", 333_333],
    ]);
    const each = ["M-2", "M-3", "M-10"].map((id) => valuesAt(made, "month", id));
    expect(valuesAt(made, "month")).toEqual(
      (each[0] ?? []).map((_, i) => sum(each.map((own) => own[i] ?? 0))),
    );
    expect(sum(valuesAt(made, "month"))).toBe(1_000_000);
  });

  test("goes by hours, start and leave, and asks nothing of who is not there", () => {
    const made = broken({
      goal: { ...YEAR_GOAL, shareBy: "capacity", finest: "quarter" },
      people: [
        sharer("M-1"),
        sharer("M-2", { hours: 20 }),
        sharer("M-3", { start: iso("2026-07-01") }),
      ],
    });
    expect(valuesAt(made, "quarter", "M-3").slice(0, 2)).toEqual([0, 0]);
    // 261, half of 261, and 132 working days.
    expect(made.parts.filter(({ level }) => level === "total").map(({ share }) => share)).toEqual([
      0.498567, 0.249284, 0.252149,
    ]);
  });

  test("goes by level, and remembers what levels count by the shares in the rows", () => {
    const team = [
      sharer("M-1", { level: "senior" }),
      sharer("M-2"),
      sharer("M-3", { level: "senior" }),
    ];
    const given = { goal: { ...YEAR_GOAL, shareBy: "level" } as const, people: team };
    const made = broken({ ...given, levelWeights: [{ level: "senior", weight: 1.5 }] });
    expect(valuesAt(made, "total", "M-1")).toEqual([375_000]);
    expect(
      outdated(written(made.parts), broken({ ...given, existing: written(made.parts) })),
    ).toEqual([]);
  });

  test("goes by what they did before, or evenly where nobody did anything", () => {
    const by = (...past: readonly number[]) =>
      broken({
        goal: { ...YEAR_GOAL, shareBy: "history" },
        people: past.map((value, i) => sharer(`M-${i + 1}`, { past: value })),
      });
    expect(valuesAt(by(30, 10), "total", "M-1")).toEqual([750_000]);
    expect(valuesAt(by(0, 0), "total", "M-1")).toEqual([500_000]);
    expect(by(0, 0).notes).toEqual([{ code: "noPast" }]);
  });

  test("may be more than the goal on purpose", () => {
    const made = broken({ people: people("M-1", "M-2"), overAssign: 0.1 });
    expect(valuesAt(made, "total", "M-1")).toEqual([550_000]);
    expect(made.misfits).toEqual([]);
    expect(made.notes).toEqual([{ code: "overAssigned", sum: 1_100_000, whole: 1_000_000 }]);
  });

  test("pushes what is typed over everybody's part down to them, around what they keep", () => {
    const made = broken({
      goal: { ...QUARTER_GOAL, target: 300, finest: "month", shareBy: "equal", splitBy: "equal" },
      people: people("M-1", "M-2", "M-3"),
      unitsPerOne: 1,
      existing: [
        month(...MARCH, { id: "PL-1", override: 150 }),
        month(...MARCH, { id: "PL-2", person: "M-2", override: 10 }),
      ],
    });
    const march = (id: string | null) => valuesAt(made, "month", id)[2];
    expect([march("M-1"), march("M-2"), march("M-3"), march(null)]).toEqual([70, 10, 70, 150]);
    expect(valuesAt(made, "month", "M-1")).toEqual([15, 15, 70]);
    expect(valuesAt(made, "month", "M-2")).toEqual([45, 45, 10]);
    expect(made.misfits).toEqual([]);
    // What it would be without: everybody's by what they keep, hers by what is asked of everybody.
    const planned = (id: string | null) =>
      made.parts.find((one) => one.override !== null && one.person === id)?.planned;
    expect([planned(null), planned("M-2")]).toEqual([76, 50]);
  });
});

describe("what is typed over", () => {
  const around = (...overrides: readonly (readonly [string, string, number])[]) =>
    broken({
      goal: { ...QUARTER_GOAL, finest: "month", splitBy: "equal" },
      unitsPerOne: 1,
      existing: overrides.map(([from, to, override], i) =>
        month(from, to, { id: `PL-${i + 1}`, override }),
      ),
    });

  test("is kept, and the rest goes around it", () => {
    const made = around([...MARCH, 60]);
    expect(valuesAt(made, "month")).toEqual([20, 20, 60]);
    expect(made.parts[2]).toMatchObject({ override: 60, planned: 33, row: "PL-1" });
  });
  test("is told of where it is more than the whole, and nothing gets negative", () => {
    const made = around([...MARCH, 120]);
    expect(valuesAt(made, "month")).toEqual([0, 0, 120]);
    expect(made.misfits).toEqual([
      {
        code: "overridesExceed",
        level: "total",
        person: null,
        from: iso("2026-01-01"),
        sum: 120,
        whole: 100,
      },
    ]);
  });
  test("is told of where all is kept and is less", () => {
    const made = around(
      ["2026-01-01", "2026-01-31", 20],
      ["2026-02-01", "2026-02-28", 20],
      [...MARCH, 20],
    );
    expect(made.misfits).toMatchObject([{ code: "sharesDiffer", sum: 60, whole: 100 }]);
  });
  test("stays with its month when the goal's dates move", () => {
    const made = broken({
      goal: { ...QUARTER_GOAL, start: iso("2026-01-10"), finest: "month", splitBy: "equal" },
      unitsPerOne: 1,
      existing: [month("2026-01-01", "2026-01-31", { override: 40 })],
    });
    expect(made.parts[0]).toMatchObject({ from: iso("2026-01-10"), override: 40, row: "PL-1" });
  });
  test("is a row of people's own as well, and it stays as it is", () => {
    const own = part({ from: iso("2026-03-01"), to: iso("2026-03-31"), planned: 60 });
    const made = broken({
      goal: { ...QUARTER_GOAL, finest: "month", splitBy: "equal" },
      unitsPerOne: 1,
      existing: [own],
    });
    expect(valuesAt(made, "month")).toEqual([20, 20, 60]);
    expect(made.parts[2]).toMatchObject({ typed: true, row: "PL-1" });
  });
  test("has no place where its period is gone: computed rows go, people's stay", () => {
    const rows = [
      month("2025-03-01", "2025-03-31", { id: "PL-1", planned: 5 }),
      month("2025-04-01", "2025-04-30", { id: "PL-2", planned: 5, override: 6 }),
      part({ id: "PL-3", from: iso("2026-03-02"), to: iso("2026-03-08"), planned: 3 }),
    ];
    const made = broken({ goal: { ...QUARTER_GOAL, finest: "month" }, existing: rows });
    expect(made.obsolete.map(({ id }) => id)).toEqual(["PL-1"]);
    expect(made.apart.map(({ id }) => id)).toEqual(["PL-2", "PL-3"]);
  });
});

describe("other kinds of goals", () => {
  test("a goal with a start value splits its way, downwards with parts below 0", () => {
    const down = goal({
      metric: "actuals",
      direction: "down",
      startValue: 500,
      target: 400,
      start: iso("2026-01-01"),
      due: iso("2026-03-31"),
      splitBy: "equal",
      finest: "month",
    });
    expect(valuesAt(broken({ goal: down, unitsPerOne: 1 }), "month")).toEqual([-34, -33, -33]);
    expect(decompose(inputOf({ goal: { ...down, startValue: null } }))).toEqual({
      kind: "none",
      why: "noStartValue",
    });
  });
  test("a rate is the same in every part", () => {
    const made = broken({
      goal: { ...QUARTER_GOAL, metric: "winRate", target: 0.4, finest: "month" },
      people: [sharer("M-1")],
    });
    expect(made.kind).toBe("repeated");
    expect(new Set(made.parts.map(({ planned }) => planned))).toEqual(new Set([0.4]));
    expect(made.parts).toHaveLength(7);
  });
  test("what cannot be broken down says what it lacks", () => {
    const why = (given: object) => {
      const made = decompose(inputOf({ goal: { ...YEAR_GOAL, ...given } }));
      return made.kind === "none" ? made.why : made.kind;
    };
    expect(why({ metric: null })).toBe("noMetric");
    expect(why({ target: null })).toBe("noTarget");
    expect(why({ due: null })).toBe("noDates");
    expect(why({ due: iso("2025-12-31") })).toBe("noDates");
    expect(why({ due: iso("2126-12-31") })).toBe("tooMany");
    expect(why({ due: iso("2026-01-01") })).toBe("split");
  });
});
