// Whom and what the texts of deals mean: customers and products by their own names, other names, and ways of writing.
import { nameKey } from "./customers/name-key";
import type { DealNames } from "./kpi/deal-facts";
import { plainName, plainNames } from "./model/plain-name";
import { remembered } from "./model/remembered";
import type { Rows } from "./model/rows";

/** For many questions: each text is looked up once. */
export function dealNames({
  customers,
  products,
}: Pick<Rows, "customers" | "products">): DealNames {
  const customerNamed = named(customers);
  const byKey = new Map<string, (typeof customers)[number] | null>();
  for (const customer of customers) {
    const key = nameKey(customer.name ?? "");
    // Two of one key may be two customers: the key alone tells neither.
    if (key !== "") byKey.set(key, byKey.has(key) ? null : customer);
  }
  const productNamed = named(products);
  return {
    customer: remembered((name) => {
      const plain = plainName(name);
      const found =
        customerNamed.get(plain) ??
        (customers.length === 0 ? null : (byKey.get(nameKey(name)) ?? null));
      // A listed customer's id holds no space before it, so that no name can be taken for it.
      return found
        ? { key: ` ${found.id}`, segment: found.segment }
        : { key: plain, segment: null };
    }),
    product: remembered((name) => productNamed.get(plainName(name))?.name ?? name),
  };
}

interface Named {
  readonly name: string | null;
  readonly otherNames: string | null;
}

/** Own names go before other names, upper rows before lower ones. */
function named<T extends Named>(rows: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const add = (name: string, row: T) => {
    if (name !== "" && !found.has(name)) found.set(name, row);
  };
  for (const row of rows) add(plainName(row.name ?? ""), row);
  for (const row of rows) for (const name of plainNames(row.otherNames ?? "")) add(name, row);
  return found;
}
