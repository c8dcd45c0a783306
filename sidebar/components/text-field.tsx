// A field for text: one line, or several where `lines` says so.
import { Field } from "./field";

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly hint?: string;
  readonly required?: boolean;
  readonly numeric?: boolean;
  readonly lines?: number;
}

export function TextField(props: TextFieldProps) {
  const { id, label, fault, text, onText, onLeave, hint, required, numeric, lines } = props;
  return (
    <Field id={id} label={label} fault={fault} {...(hint ? { hint } : {})}>
      {(tied) => {
        const common = {
          ...tied,
          ...(required ? { "aria-required": true } : {}),
          autocomplete: "off" as const,
          value: text,
          onBlur: onLeave,
        };
        return lines === undefined ? (
          <input
            {...common}
            type="text"
            {...(numeric ? { inputMode: "numeric" as const } : {})}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...common}
            rows={lines}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
