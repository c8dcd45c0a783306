// A document with properties of its own, for what is kept beside the cells.
import type { Host } from "../../src/platform/host";

export function document(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  let writes = 0;
  const properties = {
    getProperty: (key: string) => kept.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      writes += 1;
      kept.set(key, value);
    },
  };
  const host = { PropertiesService: { getDocumentProperties: () => properties } };
  return { host: host as unknown as Host, writes: () => writes };
}
