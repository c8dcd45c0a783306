// What was changed, and what of it could not be kept. Takes the focus, since what was clicked is gone.
import { useEffect, useRef } from "preact/hooks";
import type { Saved } from "../add/use-entry-form";
import { Notice } from "../components/notice";
import { useTexts } from "../language";

interface ChangedTaskProps {
  readonly saved: Saved;
}

export function ChangedTask({ saved }: ChangedTaskProps) {
  const { taskForm } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saved) box.current?.focus();
  }, [saved]);
  return (
    <Notice tone="good" box={box}>
      <p>{taskForm.changed(saved.name, saved.id)}</p>
      {saved.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  );
}
