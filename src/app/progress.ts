// How far a long call is: kept where the page that asked can look it up while the call goes on.
import * as v from "valibot";
import type { Host } from "../platform/host";
import { TABLE_NAMES } from "../workbook/schema/tables";
import type { Step } from "./rpc";

/** Told at the beginning of each step. */
export type Tell = (step: Step) => void;

const untold: Tell = () => {};

/** Longer than any call takes. */
const SECONDS = 600;

const stepSchema = v.strictObject({
  doing: v.picklist(["reading", "making", "writing", "removing"]),
  table: v.nullable(v.picklist([...TABLE_NAMES, "settings"])),
  done: v.number(),
  of: v.number(),
});

/** @param id the page's name for its call; nothing is kept without one */
export function telling(host: Host, id: string | undefined): Tell {
  const cache = id === undefined ? null : host.CacheService.getDocumentCache();
  if (id === undefined || cache === null) return untold;
  return (step) => {
    cache.put(keyOf(id), JSON.stringify(step), SECONDS);
  };
}

/** Null where nothing is known of the call: it has not begun, or the cache has forgotten it. */
export function progress(host: Host, { id }: { readonly id: string }): Step | null {
  const text = host.CacheService.getDocumentCache()?.get(keyOf(id)) ?? null;
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), stepSchema), text);
  return parsed.success ? parsed.output : null;
}

const keyOf = (id: string) => `milepost.progress.${id}`;
