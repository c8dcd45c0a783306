// The form's state: what is corrected and answered, what stands in the way of adopting, and how far that is.
import { useEffect, useState } from "preact/hooks";
import type { Adopted, SheetGroup } from "../../src/app/rpc";
import type { TableName } from "../../src/core/model/rows";
import { newRequest } from "../add/request-id";
import { ask } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import { choose, chosenOf, headersOf, missingFields, usable } from "./chosen";
import { columnId, type Moved } from "./column-table";
import { type Draft, firstDraft, seenChoice, unanswered, withSheet } from "./draft";
import { questionId } from "./questions";
import { useProposal } from "./use-proposal";

/** Records shown at first, and where the user asks for more. */
const ROWS = { few: 5, many: 50 } as const;

export function useAdoptForm(group: SheetGroup, onAdopted: (adopted: Adopted) => void) {
  const [draft, setDraft] = useState(() => firstDraft(group.sheets, group.table));
  const [rows, setRows] = useState<number>(ROWS.few);
  const [replace, setReplace] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  const [tried, setTried] = useState(false);
  const [clearOpen, setClearOpen] = useState(false);
  /** The name of the call that is under way. */
  const [running, setRunning] = useState<string | null>(null);
  const [refused, setRefused] = useState<FaultsOf | null>(null);
  /** A new object for each time that the focus is to go somewhere. */
  const [focus, setFocus] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (focus !== null) document.getElementById(focus.id)?.focus();
  }, [focus]);

  const change = (how: (now: Draft) => Draft) => {
    setRefused(null);
    setDraft(how);
  };

  const { proposed, stale, trouble, retry } = useProposal(draft, rows);
  const chosen = proposed === null ? {} : chosenOf(proposed.proposal, draft.columns);
  const open = proposed === null ? [] : unanswered(draft, proposed.proposal.questions);
  const missing = proposed === null ? [] : missingFields(proposed.proposal, chosen);

  const columns = proposed === null ? [] : usable(proposed.proposal);

  /** What to do first: a question without an answer, else a column that is free for a missing field. */
  const showFaults = () => {
    setTried(true);
    const [question] = open;
    if (question) return setFocus({ id: questionId(question) });
    const free = columns.filter(({ column }) => !chosen[column]);
    const first = free.find(({ column }) => proposed?.toCheck.includes(column)) ?? free[0];
    if (first === undefined) return;
    if (!proposed?.toCheck.includes(first.column)) setClearOpen(true);
    setFocus({ id: columnId(first.column) });
  };
  const send = async () => {
    if (running !== null) return;
    if (stale || proposed === null) return trouble === null ? undefined : retry();
    setRefused(null);
    if (open.length > 0 || missing.length > 0) return showFaults();
    const progress = newRequest();
    setRunning(progress);
    const { proposal } = proposed;
    const reply = await ask("adoptSheets", {
      ...seenChoice(draft, proposal, headersOf(proposal, chosen)),
      replace,
      progress,
    });
    if ("ok" in reply) return onAdopted(reply.ok);
    setRunning(null);
    setRefused(faultsOf(reply));
  };

  return {
    draft,
    chosen,
    proposed,
    stale,
    missing: tried ? missing : [],
    open: tried ? open : [],
    moved,
    tried,
    clearOpen,
    setClearOpen,
    replace,
    setReplace,
    working: running !== null,
    running,
    trouble: trouble ?? refused,
    retry: () => (trouble === null ? void send() : retry()),
    send,
    showMore: rows === ROWS.few ? () => setRows(ROWS.many) : null,
    setTable: (table: TableName) => {
      change((now) => firstDraft(now.sheets, table));
      setTried(false);
      setMoved(null);
    },
    toggleSheet: (sheet: string) => change((now) => withSheet(now, sheet, group.sheets)),
    answer: (question: string, option: string) =>
      change((now) => ({ ...now, answers: { ...now.answers, [question]: option } })),
    choose: (column: number, field: string) => {
      if (proposed === null) return;
      const held = columns.find((each) => field !== "" && chosen[each.column] === field);
      setMoved(held ? { column, from: held.header } : null);
      const corrected = headersOf(proposed.proposal, choose(chosen, column, field));
      change((now) => ({ ...now, columns: corrected }));
    },
  };
}
