// Says in two clicks how far a task is: begun, a part of it, or done.
import { useState } from "preact/hooks";
import type { TaskChange, TaskFacts } from "../../src/app/rpc";
import { useTexts } from "../language";

const SHARES = [25, 50, 75] as const;

interface ReportProgressProps {
  readonly task: TaskFacts;
  /** The as-of day, "2026-03-02". */
  readonly today: string;
  readonly onReport: (change: TaskChange) => void;
}

export function ReportProgress({ task, today, onReport }: ReportProgressProps) {
  const { taskForm } = useTexts();
  const { id, name, started, done = 0 } = task;
  const [open, setOpen] = useState(false);
  const report = (change: Omit<TaskChange, "id">) => {
    setOpen(false);
    onReport({ id, ...change });
  };
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={open}
        aria-label={taskForm.progressOf(`${id} ${name}`)}
        onClick={() => setOpen(!open)}
      >
        {taskForm.progress}
      </button>
      {open ? (
        <fieldset class="quick">
          <legend class="unseen">{taskForm.progressOf(`${id} ${name}`)}</legend>
          {started === undefined && done === 0 ? (
            <button type="button" onClick={() => report({ started: today })}>
              {taskForm.begun}
            </button>
          ) : null}
          {SHARES.map((share) => (
            <button
              key={share}
              type="button"
              aria-pressed={Math.round(done * 100) === share}
              onClick={() => report({ done: share / 100 })}
            >
              {`${share}%`}
            </button>
          ))}
          <button type="button" onClick={() => report({ done: 1, finished: today })}>
            {taskForm.doneToday}
          </button>
        </fieldset>
      ) : null}
    </>
  );
}
