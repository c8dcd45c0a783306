// A date as text, which any keyboard can type, with the browser's own calendar behind the button beside it.
// The calendar is for the pointer alone: a native date field, drawn as an icon.
import { Field } from "./field";
import { isoDate } from "./typed-date";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

export function DateField({ id, label, fault, text, onText, onLeave }: DateFieldProps) {
  return (
    <Field id={id} label={label} fault={fault}>
      {(tied) => (
        <div class="date">
          <input
            {...tied}
            type="text"
            autocomplete="off"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
            onBlur={() => {
              const iso = isoDate(text);
              if (iso !== null && iso !== text) onText(iso);
              onLeave();
            }}
          />
          <span class="calendar" aria-hidden="true">
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
            </svg>
            <input
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={isoDate(text) ?? ""}
              onInput={(event) => onText(event.currentTarget.value)}
            />
          </span>
        </div>
      )}
    </Field>
  );
}
