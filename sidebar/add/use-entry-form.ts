// A form's state: what is typed, which faults are to be seen by now, and how far saving is.
import { useState } from "preact/hooks";
import type { Added } from "../../src/app/rpc";
import type { FaultsOf } from "../components/faults";
import type { EntryFormOf, Faults } from "./entry-form-of";
import { newRequest } from "./request-id";
import { sortedFaults } from "./sorted-faults";

export interface Saved extends Added {
  readonly name: string;
}

/** Where the focus is to go; another object each time. */
export interface Focus {
  readonly to: "fault" | "doubt" | "first";
}

/** A fault is seen once its field was left with something in it, or once saving was tried. */
export function useEntryForm<D extends object, F extends string & keyof D>(
  form: EntryFormOf<D, F>,
  onSaved: (saved: Saved) => void,
) {
  const [draft, setDraft] = useState<D>(form.blank);
  const [request, setRequest] = useState(newRequest);
  const [seen, setSeen] = useState<ReadonlySet<F>>(new Set());
  const [refused, setRefused] = useState<Faults<F>>({});
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);

  const only = (faults: Faults<F>, wanted: (field: F) => boolean): Faults<F> => {
    const kept: Partial<Record<F, string>> = {};
    for (const field of form.fields)
      if (faults[field] && wanted(field)) kept[field] = faults[field];
    return kept;
  };
  const see = (fields: readonly F[]) => setSeen((now) => new Set([...now, ...fields]));
  const go = (to: Focus["to"]) => setFocus({ to });
  const showFaults = () => {
    see(form.fields);
    go("fault");
  };

  const begin = (added: Added, from: D) => {
    const done = { ...added, name: form.nameOf(from) };
    setSaved(done);
    setDraft(form.next(from));
    setRequest(newRequest());
    setSeen(new Set());
    setRefused({});
    go("first");
    onSaved(done);
  };

  /** @param change what goes into the draft first */
  const save = async (change: Partial<D> = {}) => {
    if (saving) return;
    const sent = { ...draft, ...change };
    setDraft(sent);
    setTrouble(null);
    setSaved(null);
    if (Object.keys(form.check(sent)).length > 0) return showFaults();
    if (form.inDoubt?.(sent)) return go("doubt");
    setSaving(true);
    const reply = await form.send(sent, request);
    setSaving(false);
    if ("ok" in reply) return begin(reply.ok, sent);
    const { at, whole } = sortedFaults(reply, form.fields);
    setTrouble(whole);
    if ("failure" in reply) return;
    // What is sent from now on is another entry.
    if (reply.issues.some(({ code }) => code === "savedBefore")) setRequest(newRequest());
    setRefused(at);
    showFaults();
  };

  return {
    draft,
    saving,
    saved,
    trouble,
    focus,
    /** Saving waits for an answer. */
    waiting: focus?.to === "doubt",
    faults: only({ ...form.check(draft), ...refused }, (field) => seen.has(field)),
    save,
    change: (part: Partial<D>) => {
      setDraft((now) => ({ ...now, ...part }));
      setFocus(null);
      setRefused((now) => only(now, (field) => !(field in part)));
      see(form.atOnce.filter((field) => field in part && part[field] !== form.blank[field]));
    },
    leave: (field: F) => {
      if (draft[field] !== form.blank[field]) see([field]);
    },
  };
}
