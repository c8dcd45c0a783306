// The dialog's state: the baselines as the server told them last, what is under way, and what came of it.
import { useState } from "preact/hooks";
import type { BaselineState, NewBaseline } from "../../src/app/rpc";
import type { Faults } from "../add/entry-form-of";
import { newRequest } from "../add/request-id";
import { useAsking } from "../add/use-asking";
import { ask } from "../call";
import { useTexts } from "../language";

/** What is asked for a new baseline. */
const FIELDS = ["name", "project"] as const;
type BaselineField = (typeof FIELDS)[number];
export type BaselineFaults = Faults<BaselineField>;

export function useBaselines(first: BaselineState) {
  const { baselines } = useTexts();
  const { state, working, told, trouble, faults, go } = useAsking<BaselineState, BaselineField>(
    first,
  );
  /** Names what is being saved, until it is. */
  const [request, setRequest] = useState(newRequest);
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
      compare: (name: string | null) => go(() => ask("compareWith", { name }), null, []),
      remove: (name: string) =>
        go(() => ask("deleteBaseline", { name }), baselines.deleted(name), []),
    },
  };
}
