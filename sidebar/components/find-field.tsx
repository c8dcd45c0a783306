// Finds a record by id or name; what was typed goes when it is found.
import { useState } from "preact/hooks";
import type { Option } from "../../src/app/rpc";
import { Combobox } from "./combobox";
import { Field } from "./field";
import { meantBy } from "./options";

interface FindFieldProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly onFound: (id: string) => void;
}

export function FindField({ id, label, options, onFound }: FindFieldProps) {
  const [text, setText] = useState("");
  const found = (which: string) => {
    setText("");
    onFound(which);
  };
  return (
    <Field id={id} label={label} fault={null}>
      {(tied) => (
        <Combobox
          tied={tied}
          text={text}
          options={options}
          onText={setText}
          onChoose={(option) => found(option.id)}
          onEnter={() => {
            const meant = meantBy(text, options);
            if ("id" in meant) found(meant.id);
            return "id" in meant;
          }}
          onLeave={() => {}}
        />
      )}
    </Field>
  );
}
