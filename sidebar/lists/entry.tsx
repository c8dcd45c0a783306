// One line of a list: what it is, how it stands, since when, and the way to its row in the sheet.
import type { ListEntry } from "../../src/app/rpc";
import { useTexts } from "../language";

interface EntryProps {
  readonly entry: ListEntry;
  readonly onShow: (entry: ListEntry) => void;
}

export function Entry({ entry, onShow }: EntryProps) {
  const { form } = useTexts();
  const { id, name, owner, status, tone, due, why } = entry;
  const facts = [owner, due === null ? null : form.due_(due)].filter((fact) => fact !== null);
  return (
    <li class="entry">
      <p class="entry-name">{name}</p>
      <p class="entry-facts">
        <span class={`status ${tone}`}>{status}</span>
        <button
          type="button"
          class="link"
          aria-label={form.show(id)}
          title={form.show(id)}
          onClick={() => onShow(entry)}
        >
          {id}
        </button>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {why === null ? null : <p class="entry-why">{why}</p>}
    </li>
  );
}
