// What stands in the form's place after a task was added.
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { useTexts } from "../language";

interface SavedProps {
  readonly id: string;
  readonly onAnother: () => void;
}

export function Saved({ id, onAnother }: SavedProps) {
  const { form } = useTexts();
  const [faults, setFaults] = useState<FaultsOf | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const show = async () => {
    const reply = await ask("show", { table: "tasks", id });
    setFaults("ok" in reply ? null : faultsOf(reply));
  };
  return (
    <div class="saved">
      <Notice tone="good" id="saved">
        <p>{form.saved(id)}</p>
        <button type="button" class="plain" onClick={show}>
          {form.show(id)}
        </button>
      </Notice>
      {faults === null ? null : <Faults faults={faults} onRetry={show} />}
      <div class="actions">
        <button
          type="button"
          class="action"
          aria-describedby="saved"
          ref={button}
          onClick={onAnother}
        >
          {form.another}
        </button>
      </div>
    </div>
  );
}
