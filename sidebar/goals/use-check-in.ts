// The state of one goal's check-in: what was touched, what is wrong with it, and how far saving is.
import { useState } from "preact/hooks";
import type { CheckInFacts } from "../../src/app/rpc/goals";
import type { Faults } from "../add/entry-form-of";
import { sortedFaults } from "../add/sorted-faults";
import { ask } from "../call";
import type { FaultsOf } from "../components/faults";
import { useTexts } from "../language";
import { type CheckInDraft, missingIn, requestOf } from "./check-in-draft";

export function useCheckIn(goal: string, facts: CheckInFacts, onSaved: () => void) {
  const { form, goalList: words } = useTexts();
  const [draft, setDraft] = useState<CheckInDraft>({});
  const [faults, setFaults] = useState<Faults<keyof CheckInDraft>>({});
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [saving, setSaving] = useState(false);
  /** What was saved, and what of it could not be kept. */
  const [saved, setSaved] = useState<readonly string[]>([]);

  const save = async () => {
    if (saving) return;
    setTrouble(null);
    setSaved([]);
    const missing = missingIn(draft, facts);
    setFaults({
      ...(missing.includes("value") ? { value: form.required } : {}),
      ...(missing.includes("confidence") ? { confidence: words.sayHowSure } : {}),
    });
    const [first] = missing;
    if (first !== undefined) {
      const place = first === "value" ? `value-${goal}` : `sure-${goal}-50`;
      document.getElementById(place)?.focus();
      return;
    }
    setSaving(true);
    const reply = await ask("checkIn", requestOf(goal, draft, facts));
    setSaving(false);
    if ("ok" in reply) {
      setDraft({});
      setSaved([words.saved(reply.ok.id), ...reply.ok.notes]);
      onSaved();
      return;
    }
    const { at, whole } = sortedFaults(reply, ["value", "confidence", "note"]);
    setFaults(at);
    setTrouble(whole);
    // What somebody else wrote meanwhile is to be seen before it is written over.
    if ("issues" in reply && reply.issues.some(({ code }) => code === "changed")) onSaved();
  };

  return {
    draft,
    faults,
    trouble,
    saving,
    saved,
    save,
    change: (part: CheckInDraft) => {
      setDraft((now) => ({ ...now, ...part }));
      setSaved([]);
      setFaults((now) =>
        Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))),
      );
    },
  };
}
