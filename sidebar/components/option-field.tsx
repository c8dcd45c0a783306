// A field for one option, which may stay empty.
import type { Option } from "../../src/app/rpc";
import { Combobox } from "./combobox";
import { Field } from "./field";
import { labelOf } from "./options";

interface OptionFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly hint?: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

export function OptionField(props: OptionFieldProps) {
  const { id, label, fault, hint, options, onText, ...rest } = props;
  return (
    <Field id={id} label={label} fault={fault} {...(hint ? { hint } : {})}>
      {(tied) => (
        <Combobox
          {...rest}
          tied={tied}
          options={options}
          onText={onText}
          onChoose={(option) => onText(labelOf(option, options))}
        />
      )}
    </Field>
  );
}
