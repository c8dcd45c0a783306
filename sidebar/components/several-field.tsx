// A field that takes several options: each becomes a chip that can be taken out again.
import type { Option } from "../../src/app/rpc";
import { useTexts } from "../language";
import { Combobox } from "./combobox";
import { Field } from "./field";
import { meantBy } from "./options";

/** The options taken, by id, and what is still being typed. */
export interface Several {
  readonly ids: readonly string[];
  readonly text: string;
}

interface SeveralFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly fault: string | null;
  readonly value: Several;
  readonly options: readonly Option[];
  readonly onChange: (value: Several) => void;
  readonly onLeave: () => void;
}

/** Takes what is typed into the ids where all of it is known: "T-3, T-7" is two. */
export function takeTyped(value: Several, options: readonly Option[]): Several {
  const parts = [value.text, ...value.text.split(/[;,\n；，、]/)].map((part) => part.trim());
  const [whole = "", ...pieces] = parts;
  if (whole === "") return value;
  for (const texts of [[whole], pieces.filter((piece) => piece !== "")]) {
    const ids = texts.flatMap((text) => {
      const meant = meantBy(text, options);
      return "id" in meant ? [meant.id] : [];
    });
    if (ids.length === texts.length && ids.length > 0)
      return { ids: [...new Set([...value.ids, ...ids])], text: "" };
  }
  return value;
}

export function SeveralField(props: SeveralFieldProps) {
  const { id, label, hint, fault, value, options, onChange, onLeave } = props;
  const { form } = useTexts();
  const left = options.filter((option) => !value.ids.includes(option.id));
  const nameOf = (taken: string) => options.find((option) => option.id === taken)?.name ?? "";
  const remove = (taken: string) => {
    onChange({ ...value, ids: value.ids.filter((other) => other !== taken) });
    document.getElementById(id)?.focus();
  };
  const take = () => {
    const taken = takeTyped(value, options);
    if (taken !== value) onChange(taken);
    return taken !== value;
  };
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      {(tied) => (
        <>
          {value.ids.length === 0 ? null : (
            <ul class="chips">
              {value.ids.map((taken) => (
                <li key={taken} class="chip">
                  <span class="chip-name">
                    <span class="id">{taken}</span> {nameOf(taken)}
                  </span>
                  <button
                    type="button"
                    aria-label={form.remove(`${taken} ${nameOf(taken)}`.trim())}
                    onClick={() => remove(taken)}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            tied={tied}
            text={value.text}
            options={left}
            onText={(text) => onChange({ ...value, text })}
            onChoose={(option) => onChange({ ids: [...value.ids, option.id], text: "" })}
            onEnter={take}
            onBackspace={() => onChange({ ...value, ids: value.ids.slice(0, -1) })}
            onLeave={() => {
              take();
              onLeave();
            }}
          />
        </>
      )}
    </Field>
  );
}
