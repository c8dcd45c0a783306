// The form's state: what is typed, which faults are to be seen by now, and how far saving is.
import { useState } from "preact/hooks";
import { ask } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";
import { type Choices, checkDraft, type FieldFaults, taskOf } from "./check-draft";
import { blankDraft, type Draft, FIELDS, type FieldName, nextDraft } from "./draft";

type Phase = "typing" | "saving" | { readonly saved: string };

const isField = (field: string | null): field is FieldName =>
  FIELDS.some((known) => known === field);

const only = (faults: FieldFaults, wanted: (field: FieldName) => boolean): FieldFaults =>
  Object.fromEntries(Object.entries(faults).filter(([field]) => isField(field) && wanted(field)));

/**
 * A fault is seen once its field was left with something in it, or once saving was tried; a name too long at once.
 * `asked` counts how often the first faulty field is to get the focus.
 */
export function useTaskForm(choices: Choices, onSaved: () => void) {
  const texts = useTexts();
  const [draft, setDraft] = useState<Draft>(blankDraft);
  const [seen, setSeen] = useState<ReadonlySet<FieldName>>(new Set());
  const [refused, setRefused] = useState<FieldFaults>({});
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [phase, setPhase] = useState<Phase>("typing");
  const [asked, setAsked] = useState(0);
  const found = checkDraft(draft, choices, texts);

  const see = (...fields: readonly FieldName[]) => setSeen((now) => new Set([...now, ...fields]));
  const showFaults = () => {
    see(...FIELDS);
    setAsked((now) => now + 1);
  };

  const save = async () => {
    if (phase !== "typing") return;
    setTrouble(null);
    if (Object.keys(found).length > 0) return showFaults();
    setPhase("saving");
    const reply = await ask("addTask", taskOf(draft, choices));
    if ("ok" in reply) {
      setPhase({ saved: reply.ok.id });
      setDraft(nextDraft(draft));
      setSeen(new Set());
      setRefused({});
      return onSaved();
    }
    setPhase("typing");
    if ("failure" in reply) return setTrouble(reply);
    const elsewhere = reply.issues.filter(({ field }) => !isField(field));
    if (elsewhere.length > 0) setTrouble(faultsOf({ issues: elsewhere }));
    const atFields = reply.issues.filter(({ field }) => isField(field));
    setRefused(Object.fromEntries(atFields.map(({ field, message }) => [field, message])));
    showFaults();
  };

  return {
    draft,
    phase,
    trouble,
    asked,
    faults: only({ ...found, ...refused }, (field) => seen.has(field)),
    save,
    another: () => setPhase("typing"),
    change: (part: Partial<Draft>) => {
      setDraft((now) => ({ ...now, ...part }));
      setRefused((now) => only(now, (field) => !(field in part)));
      if (checkDraft({ ...draft, ...part }, choices, texts).name && part.name) see("name");
    },
    leave: (field: FieldName) => {
      if (draft[field] !== blankDraft[field]) see(field);
    },
  };
}
