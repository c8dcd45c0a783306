// What a dialog shows when its work is done: what came of it, and the way out.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../language";

const closeDialog = (): void => google.script.host.close();

interface DoneProps {
  readonly children: ComponentChildren;
  /** What is not read out at once. */
  readonly details?: ComponentChildren;
  /** Another way on, beside the way out. */
  readonly further?: ComponentChildren;
}

export function Done({ children, details, further }: DoneProps) {
  const { form } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <div class="content">
        <div class="told" id="done" role="status">
          {children}
        </div>
        {details}
      </div>
      <div class="actions">
        <button
          type="button"
          class="action"
          aria-describedby="done"
          ref={button}
          onClick={closeDialog}
        >
          {form.close}
        </button>
        {further}
      </div>
    </>
  );
}

interface LeaveProps {
  /** The one thing to do here; takes the focus. */
  readonly main?: boolean;
}

/** Leaves a dialog without doing anything. */
export function Leave({ main = false }: LeaveProps) {
  const { form } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (main) button.current?.focus();
  }, [main]);
  return (
    <button type="button" class={main ? "action" : "plain"} ref={button} onClick={closeDialog}>
      {form.close}
    </button>
  );
}
