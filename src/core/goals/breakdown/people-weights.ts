// How a goal is shared out to people: each one's share of the whole.
import type { Day } from "../../model/day";
import { mean } from "../../statistics/mean";
import type { BreakdownInput, BreakdownNote, Sharer } from "./breakdown";
import { filledShares, isScaled, sharesOfWeights } from "./shares";
import { presenceOf } from "./time-weights";

/** @param given the shares that stand in the people's rows, in the order of `people` */
export function peopleShares(
  input: BreakdownInput,
  people: readonly Sharer[],
  given: readonly (number | null)[],
  from: Day,
  to: Day,
): { readonly shares: readonly number[]; readonly notes: readonly BreakdownNote[] } {
  const quietly = (weights: readonly number[]) => ({ shares: sharesOfWeights(weights), notes: [] });
  switch (input.goal.shareBy ?? "capacity") {
    case "capacity":
      return quietly(people.map((person) => capacity(person, input, from, to)));
    case "level":
      // As they stand: shares made anew of rounded ones would move by a last digit.
      return input.levelWeights === null && given.every((share) => share !== null)
        ? { shares: given, notes: [] }
        : quietly(levelWeights(input.levelWeights, people, given));
    case "history": {
      const past = people.map((person) => Math.max(0, person.past));
      return past.some((value) => value > 0)
        ? quietly(past)
        : { shares: sharesOfWeights(past), notes: [{ code: "noPast" }] };
    }
    case "equal":
      return quietly(people.map(() => 1));
    case "given": {
      const shares = filledShares(given);
      const sum = shares.reduce((all, share) => all + share, 0);
      return {
        shares,
        notes: isScaled(shares) ? [{ code: "sharesScaled", of: "people", sum }] : [],
      };
    }
  }
}

/** Hours that somebody has for the goal, but for a factor that all have alike. */
function capacity(person: Sharer, input: BreakdownInput, from: Day, to: Day): number {
  const days = presenceOf(person, input.calendar)(from, to);
  return Math.max(0, person.hours ?? input.fullTime) * Math.max(0, person.share ?? 1) * days;
}

/** Without weights for levels: what the rows say, of somebody new what others of that level have. */
function levelWeights(
  weights: BreakdownInput["levelWeights"],
  people: readonly Sharer[],
  given: readonly (number | null)[],
): readonly number[] {
  if (weights !== null)
    return people.map(({ level }) =>
      Math.max(0, weights.find((one) => one.level === level)?.weight ?? 1),
    );
  const known = (counts: (person: Sharer) => boolean) =>
    mean(
      given.filter((share, i): share is number => {
        const person = people[i];
        return share !== null && person !== undefined && counts(person);
      }),
    );
  return people.map(
    ({ level }, i) => given[i] ?? known((other) => other.level === level) ?? known(() => true) ?? 1,
  );
}
