// The rows that are no records, folded away: where, what they say, and what they are taken for.
import type { SkippedEntry } from "../../src/app/rpc";
import { useTexts } from "../language";

/** More are counted only: a long sheet may have a note in every other row. */
const SHOWN = 50;

interface SkippedProps {
  readonly skipped: readonly SkippedEntry[];
  readonly several: boolean;
}

export function Skipped({ skipped, several }: SkippedProps) {
  const { adopt, listed } = useTexts();
  const kinds = [...new Set(skipped.map(({ kind }) => kind))].map((kind) => {
    return adopt.skippedKinds[kind];
  });
  return (
    <details class="fold">
      <summary>
        {adopt.skipped(skipped.length)} <span class="hint">{listed(kinds)}</span>
      </summary>
      <ul class="skipped">
        {skipped.slice(0, SHOWN).map(({ sheet, row, kind, text }) => (
          <li key={`${sheet} ${row}`}>
            {several ? adopt.placeIn(sheet, row) : adopt.atRow(row)} ·{" "}
            <strong>{adopt.skippedKinds[kind]}</strong> · {text}
          </li>
        ))}
        {skipped.length > SHOWN ? (
          <li class="hint">{adopt.unreadMore(skipped.length - SHOWN)}</li>
        ) : null}
      </ul>
    </details>
  );
}
