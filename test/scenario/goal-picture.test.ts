// The door of the goal tree's picture: all goals with what is behind them, in one read, and nothing written.
import type { GoalPicture } from "../../src/app/rpc/goal-picture";
import { recalculated, withBook } from "./sample-book";

test("has every goal in tree order as the views have it, in few calls, and no mail address", async () => {
  await withBook({ template: "sample", lang: "en" }, async (book) => {
    await recalculated(book);
    const { result, serviceCalls } = await book.run("call", ["goalPicture", {}], {
      startedBy: "page",
    });
    expect([serviceCalls.writes, serviceCalls.reads]).toEqual([0, expect.any(Number)]);
    const { ok } = result as { readonly ok: GoalPicture };
    expect(JSON.stringify(ok)).not.toContain("@");
    expect(ok.goals.length).toBe(12);
    const [team, seller] = ok.goals;
    expect([team?.depth, seller?.depth, seller?.counts]).toEqual([0, 1, true]);
    const sum = ok.goals.reduce(
      (all, { depth, actual }) => all + (depth === 1 ? (actual?.value ?? 0) : 0),
      0,
    );
    expect(team?.actual).toEqual({ value: sum, unit: "money" });
    expect(team?.attainment).toBeCloseTo(sum / (team?.target?.value ?? 0));
    expect(team?.pace).toBeCloseTo((team?.expected?.value ?? 0) / (team?.target?.value ?? 0));
    expect(seller?.reasons.length).toBeGreaterThan(0);
  });
});
