// What the form's parts are given, and what each of its fields: its id, its label, its fault, its text, what becomes of it.
import type { Texts } from "../../src/i18n/texts";
import type { Faults } from "../add/entry-form-of";
import type { Draft, FieldName } from "./draft";
import type { Choices } from "./known";
import type { Standing } from "./standing";

export interface TaskFieldsProps {
  readonly draft: Draft;
  readonly choices: Choices;
  /** Before the ids of its fields: two forms may stand in the page. */
  readonly prefix: string;
  /** Of a task that stands already one may also say how far it is. */
  readonly edited: string | null;
  readonly standing: Standing | null;
  /** Where it would stand. */
  readonly said: readonly string[];
  /** Those that are to be seen by now. */
  readonly faults: Faults<FieldName>;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onLeave: (field: FieldName) => void;
}

/** Fields that hold a text. */
type Typed = {
  [F in FieldName]: Draft[F] extends string ? F : never;
}[FieldName];

export function fieldsOf(
  { draft, prefix, faults, onChange, onLeave }: TaskFieldsProps,
  texts: Texts,
) {
  const labels = labelsOf(texts);
  const common = (field: FieldName) => ({
    id: `${prefix}-${field}`,
    label: labels[field],
    fault: faults[field] ?? null,
    onLeave: () => onLeave(field),
  });
  const typed = (field: Typed) => ({
    ...common(field),
    text: draft[field],
    onText: (text: string) => onChange({ [field]: text }),
  });
  return { common, typed };
}

/** As in the sheet, but where a form has more room for words. */
const labelsOf = ({ field, form, taskForm }: Texts): Readonly<Record<FieldName, string>> => ({
  ...field.tasks,
  ...form,
  ends: taskForm.ends,
});
