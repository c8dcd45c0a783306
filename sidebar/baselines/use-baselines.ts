// The dialog's state: the baselines as the server told them last, what is under way, and what came of it.
import { useState } from "preact/hooks";
import type { BaselineState, NewBaseline } from "../../src/app/rpc";
import type { Faults } from "../add/entry-form-of";
import { newRequest } from "../add/request-id";
import { sortedFaults } from "../add/sorted-faults";
import { ask, type Reply } from "../call";
import type { FaultsOf } from "../components/faults";
import { useTexts } from "../language";

/** What is asked for a new baseline. */
const FIELDS = ["name", "project"] as const;
export type BaselineFaults = Faults<(typeof FIELDS)[number]>;

export function useBaselines(first: BaselineState) {
  const { baselines } = useTexts();
  const [state, setState] = useState(first);
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [faults, setFaults] = useState<BaselineFaults>({});
  /** Names what is being saved, until it is. */
  const [request, setRequest] = useState(newRequest);

  const go = async (
    asking: () => Promise<Reply<BaselineState>>,
    done: string | null,
    fields: readonly (keyof BaselineFaults)[] = [],
  ): Promise<boolean> => {
    if (working) return false;
    setWorking(true);
    setTold(null);
    setTrouble(null);
    setFaults({});
    const reply = await asking();
    setWorking(false);
    if ("ok" in reply) {
      setState(reply.ok);
      setTold(done);
      return true;
    }
    const { at, whole } = sortedFaults(reply, fields);
    setFaults(at);
    setTrouble(whole);
    return false;
  };
  return {
    state,
    working,
    told,
    trouble,
    faults,
    run: {
      save: async (given: Omit<NewBaseline, "request">) => {
        const saved = await go(
          () => ask("saveBaseline", { ...given, request }),
          baselines.saved(given.name.trim()),
          FIELDS,
        );
        if (saved) setRequest(newRequest());
        return saved;
      },
      compare: (name: string | null) => go(() => ask("compareWith", { name }), null),
      remove: (name: string) => go(() => ask("deleteBaseline", { name }), baselines.deleted(name)),
    },
  };
}
