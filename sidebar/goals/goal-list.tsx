// Goals under their name and count. A long list shows its first until all are asked for.
import { useState } from "preact/hooks";
import type { GoalEntry } from "../../src/app/rpc/goals";
import { useTexts } from "../language";
import { CheckInForm } from "./check-in-form";
import { GoalFacts } from "./goal-facts";

const FIRST = 10;

interface GoalListProps {
  readonly title: string;
  readonly nothing: string;
  readonly goals: readonly GoalEntry[];
  readonly onOpen: (id: string) => void;
  readonly onChanged: () => void;
}

export function GoalList({ title, nothing, goals, onOpen, onChanged }: GoalListProps) {
  const { form, goalList: words } = useTexts();
  const [all, setAll] = useState(false);
  const shown = all ? goals : goals.slice(0, FIRST);
  return (
    <section class="entries">
      <h2>
        {title} <span class="count">{goals.length}</span>
      </h2>
      {goals.length === 0 ? <p class="hint">{nothing}</p> : null}
      <ul>
        {shown.map((goal) => (
          <li class="entry" key={goal.id}>
            <p class="entry-name">{goal.name}</p>
            <GoalFacts goal={goal} />
            {goal.pace === null ? null : <p class="entry-why">{goal.pace}</p>}
            <div class="entry-acts">
              <button
                type="button"
                class="link"
                aria-label={words.explainOne(goal.name)}
                onClick={() => onOpen(goal.id)}
              >
                {words.explain}
              </button>
            </div>
            {goal.checkIn === null ? null : (
              <CheckInForm goal={goal} facts={goal.checkIn} onSaved={onChanged} />
            )}
          </li>
        ))}
      </ul>
      {shown.length < goals.length ? (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {form.showAll(goals.length)}
        </button>
      ) : null}
    </section>
  );
}
