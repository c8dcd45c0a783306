// Language, currency, calendar: what differs from country to country, as the spreadsheet's locale proposes it.
import { LANGUAGES } from "../../src/core/model/rows";
import { Field } from "../components/field";
import { SelectField } from "../components/select-field";
import { useTexts } from "../language";
import { COUNTRIES, type Draft } from "./draft";

/** As calendars begin: on Monday, on Saturday, on Sunday. */
const FIRST_DAYS = [1, 6, 7];

interface HabitFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly currencyFault: string | null;
}

export function HabitFields({ draft, onChange, currencyFault }: HabitFieldsProps) {
  const { setUp, choice } = useTexts();
  const isSample = draft.way === "sample";
  return (
    <div class="habits">
      <SelectField
        id="lang"
        label={setUp.language}
        value={draft.lang}
        choices={LANGUAGES.map((value) => ({ value, label: choice.languages[value] }))}
        onChange={(value) => onChange({ lang: LANGUAGES.find((lang) => lang === value) ?? "en" })}
      />
      {isSample ? null : (
        <Field id="currency" label={setUp.currency} fault={currencyFault}>
          {(tied) => (
            <input
              {...tied}
              type="text"
              maxLength={3}
              spellcheck={false}
              value={draft.currency}
              onInput={(event) => onChange({ currency: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {isSample ? null : (
        <SelectField
          id="country"
          label={setUp.country}
          value={draft.country ?? ""}
          choices={[
            ...COUNTRIES.map((value) => ({ value, label: setUp.countries[value] })),
            { value: "", label: setUp.noCountry },
          ]}
          onChange={(value) =>
            onChange({ country: COUNTRIES.find((country) => country === value) ?? null })
          }
        />
      )}
      <SelectField
        id="fiscal-start"
        label={setUp.fiscalStart}
        value={String(draft.fiscalStart)}
        choices={setUp.months.map((label, i) => ({ value: String(i + 1), label }))}
        onChange={(value) => onChange({ fiscalStart: Number(value) })}
      />
      <SelectField
        id="week-start"
        label={setUp.weekStart}
        value={String(draft.weekStart)}
        choices={FIRST_DAYS.map((day) => ({
          value: String(day),
          label: setUp.weekdays[day - 1] ?? "",
        }))}
        onChange={(value) => onChange({ weekStart: Number(value) })}
      />
    </div>
  );
}
