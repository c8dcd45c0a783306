// What a person is called.
import type { Person, PersonId } from "./rows";

/** The name in Team; the id where Team has none, null where nobody is meant. */
export function personName(team: readonly Person[], id: PersonId | null): string | null {
  return team.find((person) => person.id === id)?.name ?? id;
}
