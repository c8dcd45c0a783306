// Asks who the user is, once: the add-on has no scope that would tell it.
import { useState } from "preact/hooks";
import type { Option, SidebarState } from "../../src/app/rpc";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Field } from "../components/field";
import { labelOf } from "../components/options";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";

interface WhoProps {
  readonly people: readonly Option[];
  readonly me: string | null;
  readonly onChosen: (state: SidebarState) => void;
  readonly onCancel: () => void;
}

export function Who({ people, me, onChosen, onCancel }: WhoProps) {
  const { form } = useTexts();
  const [person, setPerson] = useState(me ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [saving, setSaving] = useState(false);
  if (people.length === 0) return <p class="hint">{form.whoNone}</p>;
  const save = async () => {
    if (saving) return;
    setTrouble(null);
    if (person === "") {
      setFault(form.required);
      document.getElementById("who")?.focus();
      return;
    }
    setSaving(true);
    const reply = await ask("chooseMe", { person });
    setSaving(false);
    if ("ok" in reply) onChosen(reply.ok);
    else setTrouble(faultsOf(reply));
  };
  return (
    <form
      class="who"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field id="who" label={form.who} hint={form.whoHint} fault={fault}>
        {(tied) => (
          <select
            {...tied}
            value={person}
            onChange={(event) => {
              setPerson(event.currentTarget.value);
              setFault(null);
            }}
          >
            <option value="">{form.choose}</option>
            {people.map((each) => (
              <option key={each.id} value={each.id}>
                {labelOf(each, people)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {trouble === null ? null : <Faults faults={trouble} onRetry={save} />}
      <div class="row">
        <button type="submit" class="action" aria-disabled={saving}>
          {form.save}
        </button>
        {me === null ? null : (
          <button type="button" class="plain" onClick={onCancel}>
            {form.cancel}
          </button>
        )}
        {saving ? <Spinner label={form.working} /> : null}
      </div>
    </form>
  );
}
