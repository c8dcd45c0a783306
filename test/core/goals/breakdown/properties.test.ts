// What holds for every goal that is broken down, whatever its calendar, shares and overrides.
import * as fc from "fast-check";
import type { Breakdown, BrokenDown, Part } from "../../../../src/core/goals/breakdown/breakdown";
import { decompose } from "../../../../src/core/goals/breakdown/decompose";
import { outdated } from "../../../../src/core/goals/breakdown/outdated";
import { PLAN_LEVELS } from "../../../../src/core/model/rows";
import { sum } from "../../../../src/core/statistics/mean";
import { cases } from "./arbitrary";
import { written } from "./case";

const RUNS = { numRuns: 100 };
const units = (value: number) => Math.round(value * 100);
const counting = ({ override, planned }: Part) => units(override ?? planned);

const made = (breakdown: Breakdown): BrokenDown => {
  if (breakdown.kind === "none") throw new Error(breakdown.why);
  return breakdown;
};

/** What has to add up to what: parts of a line to the part above, people's to everybody's. */
interface Sum {
  readonly name: string;
  readonly whole: number;
  readonly sum: number;
}

function sums({ parts, whole }: BrokenDown, assigned: number): readonly Sum[] {
  const levels = PLAN_LEVELS.filter((level) => parts.some((part) => part.level === level));
  const people = [...new Set(parts.map(({ person }) => person))];
  const at = (level: string, person: string | null) =>
    parts.filter((part) => part.level === level && part.person === person);
  const named = (part: Part) => `${part.level} ${part.person} ${part.from}`;
  const nested = people.flatMap((person) => {
    const own = levels.filter((level) => at(level, person).length > 0);
    const down = own.slice(1).flatMap((level, i) =>
      at(own[i] ?? "", person).map(
        (part): Sum => ({
          name: named(part),
          whole: counting(part),
          sum: sum(
            at(level, person)
              .filter((one) => one.from >= part.from && one.to <= part.to)
              .map(counting),
          ),
        }),
      ),
    );
    // Everybody alone has no part of the whole: the goal is that.
    const alone = people.length === 1 && person === null;
    const top = alone
      ? [{ name: "goal", whole: units(whole), sum: sum(at(own[0] ?? "", null).map(counting)) }]
      : [];
    return own.length === 0 ? [] : [...down, ...top];
  });
  const shared = people.some((person) => person !== null);
  const across = shared
    ? parts
        .filter((part) => part.person === null)
        .map(
          (part): Sum => ({
            name: named(part),
            whole: counting(part),
            sum: sum(
              parts
                .filter(
                  (one) =>
                    one.person !== null && one.level === part.level && one.from === part.from,
                )
                .map(counting),
            ),
          }),
        )
    : [];
  const totals = shared
    ? [
        {
          name: "goal",
          whole: assigned,
          sum: sum(people.flatMap((person) => at("total", person).map(counting))),
        },
      ]
    : [];
  return [...nested, ...across, ...totals];
}

const differing = (all: readonly Sum[]) => all.filter((one) => one.sum !== one.whole);

test("parts add up to the smallest unit at each level, and across people, where nothing is typed over them", () => {
  fc.assert(
    fc.property(cases, ({ input, typed }) => {
      fc.pre(!typed);
      const result = made(decompose(input));
      const over = input.people.length > 0 ? input.overAssign : 0;
      const assigned = Math.round(units(input.goal.target ?? 0) * (1 + over));
      expect(differing(sums(result, assigned))).toEqual([]);
      expect(result.misfits).toEqual([]);
    }),
    RUNS,
  );
});

test("around what is typed they add up as well, or it is said where they do not", () => {
  fc.assert(
    fc.property(cases, ({ input }) => {
      const result = made(decompose(input));
      const over = input.people.length > 0 ? input.overAssign : 0;
      const assigned = Math.round(units(input.goal.target ?? 0) * (1 + over));
      // People's sum may be above the goal by as much as is meant.
      const isMeant = ({ name, sum: all }: Sum) =>
        name === "goal" && all > units(result.whole) && all <= assigned;
      const amiss = differing(sums(result, assigned)).filter((one) => !isMeant(one));
      expect(amiss.length > 0).toBe(result.misfits.length > 0);
      for (const { code, sum: all, whole } of result.misfits)
        expect(code).toBe(all > whole ? "overridesExceed" : "sharesDiffer");
    }),
    RUNS,
  );
});

test("what is typed is kept, and nothing is negative", () => {
  fc.assert(
    fc.property(cases, ({ input }) => {
      const result = made(decompose(input));
      const rows = new Map(input.existing.map((row) => [row.id, row]));
      const found = result.parts.filter(({ override }) => override !== null);
      for (const part of found) expect(part.override).toBe(rows.get(part.row ?? "")?.override);
      expect(found).toHaveLength(input.existing.filter(({ override }) => override !== null).length);
      expect(
        result.parts.filter(({ planned }) => planned < 0 || !Number.isFinite(planned)),
      ).toEqual([]);
      expect([...result.apart, ...result.obsolete]).toEqual([]);
    }),
    RUNS,
  );
});

test("written down and broken down again, nothing changes; and the order of rows and people says nothing", () => {
  fc.assert(
    fc.property(cases, ({ input }) => {
      const first = made(decompose(input));
      const rows = written(first.parts);
      const again = made(decompose({ ...input, existing: rows }));
      expect(again.parts).toEqual(first.parts);
      expect(outdated(rows, again)).toEqual([]);
      const turned = decompose({
        ...input,
        existing: [...rows].reverse(),
        people: [...input.people].reverse(),
      });
      expect(turned).toEqual(again);
    }),
    RUNS,
  );
});
