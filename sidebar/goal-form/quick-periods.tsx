// Buttons that fill both dates with a period that is chosen most.
import { useTexts } from "../language";
import type { GoalDraft } from "./draft";
import type { QuickPeriod } from "./periods";

interface QuickPeriodsProps {
  readonly periods: readonly QuickPeriod[];
  readonly draft: Pick<GoalDraft, "start" | "due">;
  readonly onChoose: (dates: Pick<GoalDraft, "start" | "due">) => void;
}

export function QuickPeriods({ periods, draft, onChoose }: QuickPeriodsProps) {
  const { goalForm } = useTexts();
  return (
    <fieldset class="quick">
      <legend class="unseen">{goalForm.quick}</legend>
      {periods.map(({ key, start, due }) => (
        <button
          key={key}
          type="button"
          aria-pressed={draft.start === start && draft.due === due}
          title={`${start} – ${due}`}
          onClick={() => onChoose({ start, due })}
        >
          {goalForm.periods[key]}
        </button>
      ))}
    </fieldset>
  );
}
