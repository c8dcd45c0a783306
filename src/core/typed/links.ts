// Links to tasks as people type them in one cell: "T-3", "T-3FS+2d", "T-3 SS-1w; T-7FF", "3", "签约完成后2天".
import type { Fault } from "../model/issue";
import type { Link } from "../model/link";
import { type FindTask, isLinkText, readLink, shown } from "./read-link";

export interface LinksRead {
  readonly links: readonly Link[];
  /** Of the parts that are no links; the others count all the same. */
  readonly faults: readonly Fault[];
}

/** A cell with more faults than these is a note in the wrong column. */
const MOST_FAULTS = 10;

/** Links with semicolons, commas or line breaks between them. A task's name may hold all of these. */
export function readLinks(cell: string, find: FindTask): LinksRead {
  const links = new Map<string, Link>();
  const seen = new Set<string>();
  const faults = new Map<string, Fault>();
  const tell = (fault: Fault) => faults.set(JSON.stringify(fault), fault);
  for (const part of partsOf(plain(cell), find)) {
    const read = readLink(part, find);
    if ("fault" in read) {
      tell(read.fault);
      continue;
    }
    const { link } = read;
    const ties = `${link.type} ${link.predecessor}`;
    if (seen.has(ties)) tell({ code: "repeatedLink", params: { value: shown(part) } });
    seen.add(ties);
    // Which of a lag in days and one in hours is stronger is seen when dates are known.
    const key = `${ties} ${link.lag?.unit ?? "days"}`;
    const other = links.get(key);
    if (!other || amountOf(link) > amountOf(other)) links.set(key, link);
  }
  return { links: [...links.values()], faults: [...faults.values()].slice(0, MOST_FAULTS) };
}

const amountOf = ({ lag }: Link) => lag?.amount ?? 0;

/** Half-width, every dash a minus, single spaces. */
const plain = (text: string) =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.normalize("NFKC").replace(/[−–—]/g, "-").replace(/\s+/g, " ").trim())
    .join("\n");

const known = (text: string, find: FindTask) => "id" in find(text);

/** Of a cell whose whole text is a task's name, one; semicolons and line breaks before commas. */
function partsOf(cell: string, find: FindTask): readonly string[] {
  const trimmed = cell.trim();
  if (trimmed === "" || known(trimmed, find)) return trimmed === "" ? [] : [trimmed];
  return trimmed
    .split(/[;\n]/)
    .flatMap((part) => (known(part.trim(), find) ? [part] : part.split(/[,、]/)))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => (known(part, find) ? [part] : inARow(part)));
}

const ID = "(?!(?:FS|SS|FF|SF)-)[a-z]{1,5}-\\d+";

/** Between ids that stand in a row. */
const BETWEEN = new RegExp(`\\s*[/&|和及与]\\s*|\\s+and\\s+|\\s+(?=${ID}|\\d+(?:\\s|$))`, "i");
const NUMBERED = new RegExp(`^${ID}`, "i");

/** "T-3 T-4", "T-3/T-4FS+1d", "3 5": ids with hardly anything between them. */
function inARow(part: string): readonly string[] {
  const pieces = part.split(BETWEEN);
  if (pieces.length === 1) return pieces;
  const links =
    pieces.every((piece) => /^\d+$/.test(piece)) ||
    pieces.every((piece) => NUMBERED.test(piece) && isLinkText(piece));
  return links ? pieces : [part];
}
