// How much of what each person is to win in a period is won: the best first.
import type { DealFacts } from "../model/facts";
import { groupBy } from "../model/group-by";
import type { Period } from "../model/period";
import type { PersonId } from "../model/rows";
import { ratio, sum } from "../statistics/mean";
import { dealsIn } from "./deals-in";

/** In major units; attainment 0 to 1 and above. */
export interface PersonAttainment {
  readonly person: PersonId;
  readonly won: number;
  readonly target: number;
  readonly attainment: number;
}

/** @param targets of the period, by person; those without one are left out */
export function peopleAttainment(
  deals: readonly DealFacts[],
  targets: ReadonlyMap<PersonId, number>,
  period: Period,
  decimals: number,
): readonly PersonAttainment[] {
  const wonBy = groupBy(dealsIn(deals, period).won, ({ owner }) => owner ?? undefined);
  return [...targets]
    .flatMap(([person, target]): readonly PersonAttainment[] => {
      const won = sum((wonBy.get(person) ?? []).map(({ value }) => value ?? 0)) / 10 ** decimals;
      const attainment = ratio(won, target);
      return attainment === null ? [] : [{ person, won, target, attainment }];
    })
    .sort((a, b) => b.attainment - a.attainment);
}
