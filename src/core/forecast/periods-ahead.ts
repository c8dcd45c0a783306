// What is expected of each of the next periods of a series, and how far it may be off.
import { normalQuantile } from "../statistics/normal";
import { expected, offScale } from "./model";
import { spreading } from "./paths";
import type { Carried } from "./study";

/** By period ahead, the next first: as likely to be exceeded as not. */
export function periodsAhead(
  { model, floor }: Omit<Carried, "width">,
  horizon: number,
): readonly number[] {
  return expected(model, horizon).map((value) => Math.max(floor, offScale(model.scale, value)));
}

/**
 * By period ahead, between what it lies.
 *
 * @param share in how many of all such cases, as 0.8
 */
export function rangesAhead(
  { model, width, floor }: Carried,
  horizon: number,
  share: number,
): readonly { readonly low: number; readonly high: number }[] {
  const reach = normalQuantile((1 + share) / 2) * model.spread * width;
  const spreads = spreading(model, horizon);
  return expected(model, horizon).map((value, h) => {
    const off = reach * (spreads[h] ?? 0);
    return {
      low: Math.max(floor, offScale(model.scale, value - off)),
      high: Math.max(floor, offScale(model.scale, value + off)),
    };
  });
}
