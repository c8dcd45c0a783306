// How far a long call is: a bar and a sentence, asked of the server each second. Without an answer it only says that
// something is under way.
import { useEffect, useState } from "preact/hooks";
import type { Step } from "../../src/app/rpc";
import type { Texts } from "../../src/i18n/texts";
import { ask } from "../call";
import { useTexts } from "../language";
import { Spinner } from "./spinner";

const EACH_MS = 1_000;

interface ProgressProps {
  /** What was sent along with the call as `progress`. */
  readonly id: string;
}

export function Progress({ id }: ProgressProps) {
  const texts = useTexts();
  const step = useStep(id);
  if (step === null) return <Spinner label={texts.form.working} />;
  const text = sentenceOf(step, texts);
  return (
    <div class="progress">
      <div
        class="bar"
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={step.of}
        aria-valuenow={step.done}
      >
        <span style={{ width: `${(100 * step.done) / Math.max(1, step.of)}%` }} />
      </div>
      <p role="status">{text}</p>
      <p class="hint">{texts.progress.leave}</p>
    </div>
  );
}

/** The latest that is known; null before anything is. */
function useStep(id: string): Step | null {
  const [step, setStep] = useState<Step | null>(null);
  useEffect(() => {
    let waiting = false;
    const timer = setInterval(() => {
      if (waiting) return;
      waiting = true;
      void ask("progress", { id }).then((reply) => {
        waiting = false;
        if ("ok" in reply && reply.ok !== null) setStep(reply.ok);
      });
    }, EACH_MS);
    return () => clearInterval(timer);
  }, [id]);
  return step;
}

function sentenceOf({ doing, table, done, of }: Step, { progress, table: names }: Texts): string {
  if (doing === "reading" || doing === "writing") return progress[doing];
  return progress[doing](table === null ? "" : names[table], done + 1, of);
}
