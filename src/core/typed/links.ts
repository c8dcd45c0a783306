// Links to tasks as people type them: "T-3", "T-3FS+2d", "T-3 SS-1w; T-7FF".
import { type Lag, type LagUnit, LINK_TYPES, type LinkType } from "../model/link";

/** One link as typed: which task is meant is not known here. */
export interface TypedLink {
  /** As it stands in the cell, for tasks whose names look like links. */
  readonly text: string;
  /** What stands for the task. */
  readonly predecessor: string;
  readonly type: LinkType;
  readonly lag: Lag | null;
}

const UNITS: Readonly<Record<string, LagUnit>> = {
  d: "days",
  w: "weeks",
  h: "hours",
  "%": "percent",
  ed: "elapsedDays",
};
const LINK = /^(.*?)\s*(FS|SS|FF|SF)?\s*(?:([+-])\s*(\d+(?:\.\d+)?)\s*(ed|d|w|h|%)?)?$/i;

/** The links of a cell, one for each part between semicolons, commas or line breaks. */
export function splitLinks(cell: string): readonly TypedLink[] {
  return cell
    .split(/[;,；，、\n]/)
    .map((part) => part.normalize("NFKC").trim())
    .filter((part) => part !== "")
    .map((text) => {
      const [, task = text, type, sign, amount, unit] = LINK.exec(text) ?? [];
      const bare = /^[A-Z]-?\d+$/i.test(text);
      return {
        text,
        predecessor: bare ? text : task,
        type: LINK_TYPES.find((known) => !bare && known === type?.toUpperCase()) ?? "FS",
        lag: bare ? null : lagOf(sign, amount, unit),
      };
    });
}

function lagOf(sign: string | undefined, amount: string | undefined, unit = "d"): Lag | null {
  const size = Number(amount ?? 0);
  if (size === 0) return null;
  return { amount: sign === "-" ? -size : size, unit: UNITS[unit.toLowerCase()] ?? "days" };
}
