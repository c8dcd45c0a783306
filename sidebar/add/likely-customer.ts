// Which known customer a typed name may mean.
import type { CustomerOption } from "../../src/app/rpc";
import { nameFinder } from "../../src/core/customers/similar-names";

/** Keys of thousands of names are not made anew for every letter that is typed. */
const finders = new WeakMap<readonly CustomerOption[], ReturnType<typeof nameFinder>>();

/** Null where the name is known as it stands, is like no other, or is `kept`: said to be right. */
export function likelyCustomer(
  text: string,
  kept: string,
  customers: readonly CustomerOption[],
): CustomerOption | null {
  const name = text.trim();
  if (name === "" || name === kept.trim()) return null;
  if (customers.some((customer) => customer.name === name)) return null;
  const find = finders.get(customers) ?? nameFinder(customers.map((customer) => customer.name));
  finders.set(customers, find);
  const [closest] = find(name);
  return customers.find((customer) => customer.name === closest) ?? null;
}
