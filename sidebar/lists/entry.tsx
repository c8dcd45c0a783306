// One line of a list: what it is, how it stands, since when, the way to its row, and what can be done with it.
import type { GoalRow, ListEntry, TaskChange, TaskFacts } from "../../src/app/rpc";
import { useTexts } from "../language";
import { ReportProgress } from "./report-progress";

/** What can be done with the entries. */
export interface EntryActions {
  readonly tasks: ReadonlyMap<string, TaskFacts>;
  readonly goals: ReadonlyMap<string, GoalRow>;
  readonly today: string;
  readonly onShow: (entry: ListEntry) => void;
  readonly onEdit: (id: string) => void;
  readonly onReport: (change: TaskChange) => void;
}

interface EntryProps {
  readonly entry: ListEntry;
  readonly actions: EntryActions;
}

export function Entry({ entry, actions }: EntryProps) {
  const { form, taskForm } = useTexts();
  const { id, name, owner, status, tone, due, why } = entry;
  const { onShow, onEdit, onReport, today } = actions;
  const task = entry.table === "tasks" ? actions.tasks.get(id) : undefined;
  const row = entry.table === "goals" ? actions.goals.get(id) : task;
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
      {row === undefined ? null : (
        <div class="entry-acts">
          <button
            type="button"
            class="link"
            aria-label={taskForm.change(`${id} ${name}`)}
            onClick={() => onEdit(id)}
          >
            {taskForm.edit}
          </button>
          {task === undefined ? null : (
            <ReportProgress task={task} today={today} onReport={onReport} />
          )}
        </div>
      )}
    </li>
  );
}
