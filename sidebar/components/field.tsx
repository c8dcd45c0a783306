// A field of a form: its label, its control, and below it the hint and the fault, tied to the control for who cannot see.
import type { ComponentChildren } from "preact";

/** What a control needs to be tied to its field. */
export interface Tied {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby"?: string;
}

interface FieldProps {
  /** The control's id. */
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly hint?: string;
  readonly children: (tied: Tied) => ComponentChildren;
}

export function Field({ id, label, fault, hint, children }: FieldProps) {
  const described = [fault === null ? "" : `${id}-fault`, hint ? `${id}-hint` : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <div class={fault === null ? "field" : "field faulty"}>
      <label for={id}>{label}</label>
      {children({
        id,
        "aria-invalid": fault !== null,
        ...(described === "" ? {} : { "aria-describedby": described }),
      })}
      {fault === null ? null : (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
