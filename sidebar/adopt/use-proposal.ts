// The proposal for what is chosen so far: asked anew after each correction, the latest answer only.
import { useEffect, useRef, useState } from "preact/hooks";
import type { AdoptProposal } from "../../src/app/rpc";
import { ask } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import { columnsToCheck } from "./chosen";
import { choiceOf, type Draft } from "./draft";

/** So that arrows through a list of options ask once. */
const PAUSE_MS = 350;

export interface Proposed {
  /** What was asked for; another draft than the present one has its answer still to come. */
  readonly draft: Draft;
  readonly rows: number;
  readonly proposal: AdoptProposal;
  /** Columns to look at. */
  readonly toCheck: readonly number[];
}

interface Asking {
  /** The latest answer for this table; null before the first. */
  readonly proposed: Proposed | null;
  readonly stale: boolean;
  readonly trouble: FaultsOf | null;
  readonly retry: () => void;
}

const next = (before: Proposed | null, draft: Draft, rows: number, proposal: AdoptProposal) => ({
  draft,
  rows,
  proposal,
  toCheck: columnsToCheck(proposal, before?.draft.table === draft.table ? before.toCheck : []),
});

/** @param rows how many records to show */
export function useProposal(draft: Draft, rows: number): Asking {
  const [latest, setLatest] = useState<Proposed | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [tries, setTries] = useState(0);
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks the same again
  useEffect(() => {
    let current = true;
    setTrouble(null);
    const send = async () => {
      const reply = await ask("proposeColumns", { ...choiceOf(draft), rows });
      if (!current) return;
      if ("ok" in reply) setLatest((before) => next(before, draft, rows, reply.ok));
      else setTrouble(faultsOf(reply));
    };
    const timer = setTimeout(() => void send(), begun.current ? PAUSE_MS : 0);
    begun.current = true;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, rows, tries]);
  const proposed = latest?.draft.table === draft.table ? latest : null;
  return {
    proposed,
    stale: proposed?.draft !== draft || proposed.rows !== rows,
    trouble,
    retry: () => setTries((now) => now + 1),
  };
}
