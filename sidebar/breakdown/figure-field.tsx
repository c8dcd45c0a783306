// A small field for a share or a weight: what is typed counts at once where it can be read.
import { useState } from "preact/hooks";
import { Field } from "../components/field";

interface FigureFieldProps {
  readonly id: string;
  readonly label: string;
  /** As it is written while nobody types. */
  readonly shown: string;
  /** Null where the text is no figure that can stand here. */
  readonly read: (text: string) => number | null;
  readonly onChange: (value: number) => void;
  readonly fault: string;
  /** What stands behind it. */
  readonly sign?: string;
}

export function FigureField({ id, label, shown, read, onChange, fault, sign }: FigureFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && read(typed) === null;
  return (
    <Field id={id} label={label} fault={isBad ? fault : null}>
      {(tied) => (
        <span class="figure">
          <input
            {...tied}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={typed ?? shown}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setTyped(text);
              const value = read(text);
              if (value !== null) onChange(value);
            }}
            onBlur={() => setTyped(null)}
          />
          {sign}
        </span>
      )}
    </Field>
  );
}
