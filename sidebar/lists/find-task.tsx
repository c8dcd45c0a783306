// Finds any task by id or name, to change it.
import { useState } from "preact/hooks";
import type { Option } from "../../src/app/rpc";
import { Combobox } from "../components/combobox";
import { Field } from "../components/field";
import { meantBy } from "../components/options";
import { useTexts } from "../language";

interface FindTaskProps {
  readonly tasks: readonly Option[];
  readonly onFound: (id: string) => void;
}

export function FindTask({ tasks, onFound }: FindTaskProps) {
  const { taskForm } = useTexts();
  const [text, setText] = useState("");
  const found = (id: string) => {
    setText("");
    onFound(id);
  };
  return (
    <Field id="find-task" label={taskForm.find} fault={null}>
      {(tied) => (
        <Combobox
          tied={tied}
          text={text}
          options={tasks}
          onText={setText}
          onChoose={({ id }) => found(id)}
          onEnter={() => {
            const meant = meantBy(text, tasks);
            if ("id" in meant) found(meant.id);
            return "id" in meant;
          }}
          onLeave={() => {}}
        />
      )}
    </Field>
  );
}
