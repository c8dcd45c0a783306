// The links of a draft: those taken, each with its type and lag, and what is still being typed.
// Pure, so that a form checks as one types.
import type { Option } from "../../src/app/rpc";
import type { Fault } from "../../src/core/model/issue";
import type { Lag, Link, LinkType } from "../../src/core/model/link";
import type { TaskId } from "../../src/core/model/rows";
import { readLinks } from "../../src/core/typed/links";
import { printLink } from "../../src/core/typed/print-links";
import type { FindTask } from "../../src/core/typed/read-link";
import type { Texts } from "../../src/i18n/texts";
import { meantBy } from "../components/options";
import { sayFault } from "./say-fault";

export interface DraftLink {
  /** The predecessor's id. */
  readonly id: string;
  readonly type: LinkType;
  /** As typed: "2d", "-1w", blank for none. */
  readonly lag: string;
}

export interface DraftLinks {
  readonly links: readonly DraftLink[];
  readonly text: string;
}

export const NO_LINKS: DraftLinks = { links: [], text: "" };

export const draftLink = ({ predecessor, type, lag }: Link): DraftLink => ({
  id: predecessor,
  type,
  lag: printLink({ predecessor, type: "FS", lag }).slice(predecessor.length + "FS".length),
});

/** What a link's lag means: null for none, undefined where it cannot be read. */
export function readLag(text: string): Lag | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  const signed = /^[-+−–—]/.test(plain) ? plain : `+${plain}`;
  const { links, faults } = readLinks(`T-1FS${signed}`, onlyFirst);
  return links.length === 1 && faults.length === 0 ? links[0]?.lag : undefined;
}

const onlyFirst: FindTask = (text) => (text === "T-1" ? { id: "T-1" } : unknown(text));

const unknown = (value: string): { readonly fault: Fault } => ({
  fault: { code: "unknownReference", params: { value, table: "tasks" } },
});

/** Looks a task up among the options, by id or by name. */
const finder =
  (tasks: readonly Option[]): FindTask =>
  (text) => {
    const meant = meantBy(text, tasks);
    if ("id" in meant) return meant;
    if ("unknown" in meant) return unknown(text);
    return { fault: { code: "ambiguousReference", params: { value: text, ids: meant.several } } };
  };

/** The links of a typed text, where all of its parts are known: "T-3SS+2d; T-7" is two. */
export function typedLinks(text: string, tasks: readonly Option[]): readonly DraftLink[] | null {
  const { links, faults } = readLinks(text, finder(tasks));
  return links.length > 0 && faults.length === 0 ? links.map(draftLink) : null;
}

/** Takes what is typed into the links where all of it is known; the same link again is replaced. */
export function takeTyped(value: DraftLinks, tasks: readonly Option[]): DraftLinks {
  if (value.text.trim() === "") return value;
  const taken = typedLinks(value.text, tasks);
  return taken === null ? value : { links: joined([...value.links, ...taken]), text: "" };
}

function joined(links: readonly DraftLink[]): readonly DraftLink[] {
  return [...new Map(links.map((link) => [`${link.id} ${link.type}`, link])).values()];
}

/** What is wrong with the links. @param self the task's own id, null for a new one */
export function linksFault(
  value: DraftLinks,
  tasks: readonly Option[],
  self: string | null,
  texts: Texts,
): string | null {
  const { links, text } = takeTyped(value, tasks);
  const [fault] = text.trim() === "" ? [] : readLinks(text, finder(tasks)).faults;
  if (fault) return sayFault(fault, texts);
  const own = links.find(({ id }) => id === self);
  if (own) return texts.issue.selfReference({ value: own.id });
  const bad = links.find(({ lag }) => readLag(lag) === undefined);
  return bad ? texts.taskForm.badLag(bad.lag) : null;
}

/** As core knows them, without those that cannot be read. */
export const linksOf = (value: DraftLinks, tasks: readonly Option[]): readonly Link[] =>
  takeTyped(value, tasks).links.flatMap(({ id, type, lag: typed }) => {
    const lag = readLag(typed);
    return lag === undefined ? [] : [{ predecessor: id as TaskId, type, lag }];
  });

/** As cells hold them. */
export const writtenLinks = (value: DraftLinks, tasks: readonly Option[]): readonly string[] =>
  linksOf(value, tasks).map(printLink);
