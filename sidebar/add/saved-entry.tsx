// What was saved last, what of it could not be kept, and the way to its row.
import { useState } from "preact/hooks";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { useTexts } from "../language";
import type { Saved } from "./use-entry-form";

const SHOWN = 40;

interface SavedEntryProps {
  readonly saved: Saved;
}

export function SavedEntry({ saved: { id, table, name, notes } }: SavedEntryProps) {
  const { form, entry, table: tables } = useTexts();
  const [faults, setFaults] = useState<FaultsOf | null>(null);
  const show = async () => {
    const reply = await ask("show", { table, id });
    setFaults("ok" in reply ? null : faultsOf(reply));
  };
  const short = name.length > SHOWN ? `${name.slice(0, SHOWN - 1)}…` : name;
  return (
    <div class="saved">
      <Notice tone="good">
        <p>{entry.saved(short, id, tables[table])}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <button type="button" class="link" onClick={show}>
          {form.show(id)}
        </button>
      </Notice>
      {faults === null ? null : <Faults faults={faults} onRetry={show} />}
    </div>
  );
}
