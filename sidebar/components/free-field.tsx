// A field for any text, which suggests those that were used before.
import type { ComponentChildren } from "preact";
import { Combobox } from "./combobox";
import { Field } from "./field";

interface FreeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly text: string;
  readonly known: readonly string[];
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly required?: boolean;
  /** What stands below the field. */
  readonly children?: ComponentChildren;
}

export function FreeField({ id, label, fault, known, onText, children, ...rest }: FreeFieldProps) {
  return (
    <Field id={id} label={label} fault={fault}>
      {(tied) => (
        <>
          <Combobox
            {...rest}
            free
            tied={tied}
            options={known.map((name) => ({ id: name, name }))}
            onText={onText}
            onChoose={({ name }) => onText(name)}
          />
          {children}
        </>
      )}
    </Field>
  );
}
