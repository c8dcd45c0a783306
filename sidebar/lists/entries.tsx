// A list under its name and count. A long one shows its first entries until all are asked for.
import { useState } from "preact/hooks";
import type { ListEntry } from "../../src/app/rpc";
import { useTexts } from "../language";
import { Entry, type EntryActions } from "./entry";

const FIRST = 10;

interface EntriesProps {
  readonly title: string;
  readonly nothing: string;
  readonly entries: readonly ListEntry[];
  readonly actions: EntryActions;
}

export function Entries({ title, nothing, entries, actions }: EntriesProps) {
  const { form } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <section class="entries">
      <h2>
        {title} <span class="count">{entries.length}</span>
      </h2>
      {entries.length === 0 ? <p class="hint">{nothing}</p> : null}
      <ul>
        {shown.map((entry) => (
          <Entry key={`${entry.table} ${entry.id}`} entry={entry} actions={actions} />
        ))}
      </ul>
      {shown.length < entries.length ? (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {form.showAll(entries.length)}
        </button>
      ) : null}
    </section>
  );
}
