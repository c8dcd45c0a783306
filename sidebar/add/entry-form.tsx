// What is around the fields of every form: what was saved last, what stands in the way, and the button.
// Enter in a field of one line saves, and so does Ctrl+Enter or Cmd+Enter anywhere.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Faults, type FaultsOf } from "../components/faults";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { SavedEntry } from "./saved-entry";
import type { Focus, Saved } from "./use-entry-form";

interface EntryFormProps {
  readonly saving: boolean;
  readonly saved: Saved | null;
  readonly trouble: FaultsOf | null;
  readonly focus: Focus | null;
  /** How many fields are to be mended. */
  readonly faulty: number;
  /** The id of the field in which a new draft begins. */
  readonly first: string;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
}

export function EntryForm(props: EntryFormProps) {
  const { saving, saved, trouble, focus, faulty, first, onSave, children } = props;
  const { form, entry } = useTexts();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focus === null) return;
    const selector = { fault: "[aria-invalid=true]", doubt: ".doubt button", first: `#${first}` };
    element.current?.querySelector<HTMLElement>(selector[focus.to])?.focus();
  }, [focus, first]);
  return (
    <form
      ref={element}
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSave();
      }}
    >
      {saved === null ? null : <SavedEntry saved={saved} />}
      <fieldset class="fields" disabled={saving}>
        {children}
      </fieldset>
      {trouble === null ? null : <Faults faults={trouble} onRetry={onSave} />}
      <div class="actions">
        <button
          type="submit"
          class="action"
          aria-disabled={saving}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={entry.keys}
        >
          {form.save}
        </button>
        {saving ? <Spinner label={form.working} /> : null}
        <p class="fault" role="status">
          {faulty > 0 ? form.fix(faulty) : ""}
        </p>
      </div>
    </form>
  );
}
