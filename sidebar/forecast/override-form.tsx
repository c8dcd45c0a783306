// A manager's word: what they expect and why. It stands beside the forecast; taken back, its row stays.
import { useEffect } from "preact/hooks";
import type { Faults } from "../add/entry-form-of";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import { WORD_FIELDS, type Word, type WordField } from "./use-forecast";

interface OverrideFormProps {
  readonly word: Word;
  /** Whether who says so is to be typed. */
  readonly asksWho: boolean;
  /** Whether there is a word that counts. */
  readonly stands: boolean;
  readonly faults: Faults<WordField>;
  readonly working: boolean;
  readonly onWord: (part: Partial<Word>) => void;
  readonly onSave: () => void;
  readonly onTakeBack: () => Promise<boolean>;
}

export function OverrideForm(props: OverrideFormProps) {
  const { word, asksWho, stands, faults, working, onWord, onSave, onTakeBack } = props;
  const { forecast: words } = useTexts();
  useEffect(() => {
    const first = WORD_FIELDS.find((field) => faults[field] !== undefined);
    if (first !== undefined) document.getElementById(`override-${first}`)?.focus();
  }, [faults]);
  const field = (key: WordField, label: string) => (
    <TextField
      id={`override-${key}`}
      label={label}
      fault={faults[key] ?? null}
      text={word[key]}
      onText={(text) => onWord({ [key]: text })}
      onLeave={() => {}}
      required
    />
  );
  return (
    <>
      <p class="hint">{words.aboutOverride}</p>
      <form
        class="override"
        noValidate
        aria-labelledby="override"
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {field("value", words.value)}
        {field("why", words.why)}
        {asksWho ? field("by", words.who) : null}
        <div class="override-go">
          <button type="submit" class="action" aria-disabled={working}>
            {words.save}
          </button>
          {stands ? (
            <button
              type="button"
              class="plain"
              aria-disabled={working}
              onClick={async () => {
                // The button goes away with the word.
                if (await onTakeBack()) document.getElementById("override-value")?.focus();
              }}
            >
              {words.takeBack}
            </button>
          ) : null}
        </div>
      </form>
    </>
  );
}
