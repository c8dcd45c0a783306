// The set-up is done: what came of it, what comes next, and the views that are still being drawn meanwhile.
import { useEffect, useRef, useState } from "preact/hooks";
import type { SetUpDone } from "../../src/app/rpc";
import { newRequest } from "../add/request-id";
import { ask } from "../call";
import { Leave } from "../components/done";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Progress } from "../components/progress";
import { useTexts } from "../language";

interface OutcomeProps {
  readonly done: SetUpDone;
  /** On to the sheets that are there already; their adoption draws the views. */
  readonly mine: boolean;
}

export function Outcome({ done, mine }: OutcomeProps) {
  const { setUp } = useTexts();
  const [drawing, setDrawing] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    if (mine) return;
    const progress = newRequest();
    setDrawing(progress);
    void ask("recalculate", { progress }).then((reply) => {
      setDrawing(null);
      if (!("ok" in reply)) setTrouble(faultsOf(reply));
    });
  }, [mine]);
  const goOn = async () => {
    setTrouble(null);
    const reply = await ask("openAdopt", {});
    if (!("ok" in reply)) setTrouble(faultsOf(reply));
  };
  return (
    <>
      <div class="content" id="done" role="status">
        <p class="outcome">{setUp.done}</p>
        <p>{mine ? setUp.mineNext : setUp.doneHint}</p>
        {done.kept > 0 ? <p class="hint">{setUp.kept(done.kept)}</p> : null}
        {drawing === null ? null : <Progress id={drawing} />}
        {trouble === null ? null : <Faults faults={trouble} />}
      </div>
      <div class="actions">
        {mine ? (
          <button type="button" class="action" ref={button} onClick={goOn}>
            {setUp.goOn}
          </button>
        ) : null}
        <Leave main={!mine} />
      </div>
    </>
  );
}
