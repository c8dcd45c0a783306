// The set-up is done: what came of it, and what is still under way: the views being drawn, or the next dialog.
import { useEffect, useState } from "preact/hooks";
import type { SetUpDone } from "../../src/app/rpc";
import { newRequest } from "../add/request-id";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Progress } from "../components/progress";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";

interface OutcomeProps {
  readonly done: SetUpDone;
  /** Straight on to the sheets that are there already; their adoption draws the views. */
  readonly mine: boolean;
}

export function Outcome({ done, mine }: OutcomeProps) {
  const { setUp } = useTexts();
  const [drawing, setDrawing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const goOn = async () => {
    setTrouble(null);
    const reply = await ask("openAdopt", {});
    if (!("ok" in reply)) setTrouble(faultsOf(reply));
  };
  const draw = async () => {
    const progress = newRequest();
    setDrawing(progress);
    const reply = await ask("recalculate", { progress });
    setDrawing(null);
    if (!("ok" in reply)) setTrouble(faultsOf(reply));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes up
  useEffect(() => {
    void (mine ? goOn() : draw());
  }, []);
  const opening = mine && trouble === null;
  return (
    <>
      <div class="content" id="done" role="status">
        <p class="outcome">{setUp.done}</p>
        {mine ? null : <p>{setUp.doneHint}</p>}
        {done.kept > 0 ? <p class="hint">{setUp.kept(done.kept)}</p> : null}
        {opening ? <Spinner label={setUp.mineNext} /> : null}
        {drawing === null ? null : <Progress id={drawing} />}
        {trouble === null ? null : (
          <Faults faults={trouble} {...(mine ? { onRetry: () => void goOn() } : {})} />
        )}
      </div>
      <div class="actions">
        <Leave main />
      </div>
    </>
  );
}
