// Days off and make-up workdays by country and year, as a calendar to begin with.
import { addDays, civil, type Day } from "../../core/model/day";
import type { Country } from "../rpc";
import { american } from "./american";
import { chinese } from "./chinese";
import type { Holiday } from "./holiday";

/** Countries whose holidays are known. */
export const COUNTRIES: readonly Country[] = ["CN", "US"];

/** The holidays of the as-of day's year, and of the year before or after where that is near. */
export function holidays(country: Country, asOf: Day): readonly Holiday[] {
  const near = new Set([-200, 0, 200].map((days) => civil(addDays(asOf, days)).year));
  const ofYear = country === "CN" ? chinese : american;
  return [...near].flatMap(ofYear).sort((one, other) => one.on - other.on);
}
