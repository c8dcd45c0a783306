// What a dialog asks of the server, one thing at a time: the state that came back last, and what became of the question.
import { useState } from "preact/hooks";
import type { Reply } from "../call";
import type { FaultsOf } from "../components/faults";
import type { Faults } from "./entry-form-of";
import { sortedFaults } from "./sorted-faults";

export function useAsking<S, F extends string>(first: S) {
  const [state, setState] = useState(first);
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [faults, setFaults] = useState<Faults<F>>({});
  const clear = () => {
    setTold(null);
    setTrouble(null);
    setFaults({});
  };
  /**
   * Whether it was done; nothing is asked while something is under way.
   *
   * @param done what is told then
   * @param fields those that show their own faults
   */
  const go = async (
    asking: () => Promise<Reply<S>>,
    done: string | null,
    fields: readonly F[],
  ): Promise<boolean> => {
    if (working) return false;
    clear();
    setWorking(true);
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
  return { state, working, told, trouble, faults, setFaults, clear, go };
}
