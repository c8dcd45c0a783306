// Who works for whom: a person with everybody below them.
import { groupBy } from "../model/group-by";
import { remembered } from "../model/remembered";
import type { Person, PersonId } from "../model/rows";

export type Team = readonly Pick<Person, "id" | "manager">[];

/** Looks up a person and everybody who reports to them, at any depth. A circle of managers ends where it began. */
export function reportsIn(team: Team): (person: PersonId) => ReadonlySet<PersonId> {
  const direct = groupBy(team, ({ manager }) => manager ?? undefined);
  return remembered((person) => {
    const found = new Set([person]);
    // A set's iteration also visits what is added meanwhile: this is the walk down.
    for (const one of found) for (const { id } of direct.get(one) ?? []) found.add(id);
    return found;
  });
}
