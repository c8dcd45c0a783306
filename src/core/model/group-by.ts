// Entries by a key.

/** Keys in the order in which they come, and under each its entries in theirs. Undefined leaves an entry out. */
export function groupBy<K, T>(
  entries: Iterable<T>,
  keyOf: (entry: T) => K | undefined,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
