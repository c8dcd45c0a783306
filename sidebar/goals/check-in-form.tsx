// Checks in on a goal in two clicks: how sure one is, and Save. The value is proposed, a note is asked for on demand.
import { useState } from "preact/hooks";
import type { CheckInFacts, GoalEntry } from "../../src/app/rpc/goals";
import { Faults } from "../components/faults";
import { Segments } from "../components/segments";
import { Spinner } from "../components/spinner";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { SURE, shownIn } from "./check-in-draft";
import { useCheckIn } from "./use-check-in";

interface CheckInFormProps {
  readonly goal: GoalEntry;
  readonly facts: CheckInFacts;
  readonly onSaved: () => void;
}

export function CheckInForm({ goal: { id, name }, facts, onSaved }: CheckInFormProps) {
  const { followed, form, goalList: words } = useTexts();
  const { draft, faults, trouble, saving, saved, save, change } = useCheckIn(id, facts, onSaved);
  const [noting, setNoting] = useState(false);
  const { value, confidence, note } = shownIn(draft, facts);
  return (
    <form
      class="check-in"
      noValidate
      aria-label={words.checkInOne(name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="check-in-fields">
        {facts.takesValue ? (
          <TextField
            id={`value-${id}`}
            label={facts.unit === null ? words.value : words.valueIn(facts.unit)}
            fault={faults.value ?? null}
            text={value}
            onText={(text) => change({ value: text })}
            onLeave={() => {}}
          />
        ) : null}
        <Segments
          name={`sure-${id}`}
          label={words.sure}
          choices={SURE.map((share) => ({
            key: String(Math.round(share * 100)),
            label: String(Math.round(share * 100)),
          }))}
          chosen={confidence === null ? "" : String(Math.round(confidence * 100))}
          onChoose={(key) => change({ confidence: Number(key) / 100 })}
        />
      </div>
      {faults.confidence === undefined ? null : <p class="fault">{faults.confidence}</p>}
      {noting || faults.note !== undefined || facts.stood.note !== null ? (
        <TextField
          id={`note-${id}`}
          label={words.note}
          fault={faults.note ?? null}
          text={note}
          lines={2}
          onText={(text) => change({ note: text })}
          onLeave={() => {}}
        />
      ) : null}
      <div class="row">
        <button type="submit" class="plain" aria-disabled={saving} aria-label={words.saveOne(name)}>
          {form.save}
        </button>
        {noting || facts.stood.note !== null ? null : (
          <button
            type="button"
            class="link"
            aria-label={words.addNoteTo(name)}
            onClick={() => setNoting(true)}
          >
            {words.addNote}
          </button>
        )}
        {saving ? <Spinner label={form.working} /> : null}
        <span role="status" class="saved-word">
          {followed(...saved)}
        </span>
      </div>
      {trouble === null ? null : <Faults faults={trouble} onRetry={save} />}
    </form>
  );
}
