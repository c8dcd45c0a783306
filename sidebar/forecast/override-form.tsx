// A manager's word: what they expect and why. It stands beside the forecast; taken back, its row stays.
import { useEffect, useState } from "preact/hooks";
import type { ForecastState } from "../../src/app/rpc/forecast";
import type { FigureForecast } from "../../src/core/forecast/figure-forecast";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";
import type { FieldFaults, Word } from "./use-forecast";

interface OverrideFormProps {
  readonly state: ForecastState;
  readonly forecast: FigureForecast;
  readonly faults: FieldFaults;
  readonly working: boolean;
  readonly onSave: (word: Word) => Promise<boolean>;
  readonly onTakeBack: (by: string) => Promise<boolean>;
}

const NOTHING: Word = { value: "", why: "", by: "" };

export function OverrideForm(props: OverrideFormProps) {
  const { state, forecast, faults, working, onSave, onTakeBack } = props;
  const { forecast: words } = useTexts();
  const [word, setWord] = useState(NOTHING);
  useEffect(() => {
    const [field] = Object.keys(faults);
    if (field !== undefined) document.getElementById(`override-${field}`)?.focus();
  }, [faults]);
  if (!state.canOverride)
    return (
      <section class="part" aria-labelledby="override">
        <h2 id="override">{words.override}</h2>
        <p>{words.notOfSlice}</p>
      </section>
    );
  const field = (key: keyof Word, label: string, lines?: number) => (
    <TextField
      id={`override-${key}`}
      label={label}
      fault={faults[key] ?? null}
      text={word[key]}
      onText={(text) => setWord({ ...word, [key]: text })}
      onLeave={() => {}}
      required
      {...(lines === undefined ? {} : { lines })}
    />
  );
  return (
    <section class="part" aria-labelledby="override">
      <h2 id="override">{words.override}</h2>
      <p class="hint">{words.aboutOverride}</p>
      <form
        class="override"
        noValidate
        aria-labelledby="override"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await onSave(word)) setWord({ ...NOTHING, by: word.by });
        }}
      >
        {field("value", words.value)}
        {field("why", words.why)}
        {state.me === null ? field("by", words.who) : null}
        <div class="override-go">
          <button type="submit" class="action" aria-disabled={working}>
            {words.save}
          </button>
          {forecast.override === null ? null : (
            <button
              type="button"
              class="plain"
              aria-disabled={working}
              onClick={() => void onTakeBack(word.by)}
            >
              {words.takeBack}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
