// A field for one of a few choices.
import { Field } from "./field";

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | null;
}

export function SelectField({ id, label, choices, value, onChange, fault }: SelectFieldProps) {
  return (
    <Field id={id} label={label} fault={fault ?? null}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
