// People whom sheets name, and whom Team does not hold yet.
import { type PersonText, parsePerson } from "../../workbook/codec/parse-person";
import type { PartRead } from "../../workbook/read/read-part";
import { plainHeader } from "../../workbook/schema/headers";

/** Each once, by mail where one is known, else by name. */
export function unknownPeople(parts: readonly PartRead[]): readonly PersonText[] {
  const people = new Map<string, PersonText>();
  for (const { issues } of parts)
    for (const issue of issues) {
      if (issue.code !== "unknownReference" || issue.params.table !== "team") continue;
      const person = parsePerson(issue.params.value);
      const key = person.mail ?? plainHeader(person.name ?? "");
      if (key !== "" && !people.has(key)) people.set(key, person);
    }
  return [...people.values()];
}
