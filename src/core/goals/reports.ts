// Who works for whom: a person with everybody below them.
import type { Person, PersonId } from "../model/rows";

export type Team = readonly Pick<Person, "id" | "manager">[];

/** Looks up a person and everybody who reports to them, at any depth. A circle of managers ends where it began. */
export function reportsIn(team: Team): (person: PersonId) => ReadonlySet<PersonId> {
  const direct = new Map<PersonId, PersonId[]>();
  for (const { id, manager } of team) {
    if (manager === null) continue;
    const below = direct.get(manager);
    if (below) below.push(id);
    else direct.set(manager, [id]);
  }
  const known = new Map<PersonId, ReadonlySet<PersonId>>();
  return (person) => {
    const before = known.get(person);
    if (before) return before;
    const found = new Set([person]);
    // A set's iteration also visits what is added meanwhile: this is the walk down.
    for (const one of found) for (const below of direct.get(one) ?? []) found.add(below);
    known.set(person, found);
    return found;
  };
}
