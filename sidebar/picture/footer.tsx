// The lowest line: whether to write a change that is being tried, else what the signs mean; and the downloads.
import type { ComponentChildren } from "preact";
import { Spinner } from "../components/spinner";
import { Legend } from "../drawing/legend";
import { useTexts } from "../language";
import type { Drawn } from "./drawn";
import { legendOf } from "./legend";
import type { Change } from "./use-change";

interface FooterProps {
  readonly change: Change;
  readonly drawn: Drawn;
  readonly children: ComponentChildren;
}

export function Footer({ change, drawn, children }: FooterProps) {
  const texts = useTexts();
  const { picture, form } = texts;
  const { draft, busy, canUndo } = change;
  return (
    <footer>
      {draft !== null ? (
        <div class="row">
          <button type="button" class="action" aria-disabled={busy} onClick={change.write}>
            {picture.write}
          </button>
          <button type="button" class="plain" aria-disabled={busy} onClick={change.cancel}>
            {form.cancel}
          </button>
          {busy ? <Spinner label={form.working} /> : null}
        </div>
      ) : canUndo ? (
        <div class="row">
          <button type="button" class="plain" aria-disabled={busy} onClick={change.undo}>
            {picture.undo}
          </button>
          {busy ? <Spinner label={form.working} /> : null}
        </div>
      ) : drawn.rows.length > 0 ? (
        <Legend entries={legendOf(drawn.hasGhosts, texts)} />
      ) : null}
      {drawn.rows.length > 0 ? children : null}
    </footer>
  );
}
