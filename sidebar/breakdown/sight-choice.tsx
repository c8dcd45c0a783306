// Which periods the table shows: one of the levels, and of weeks those of a month or all.
import type { Part } from "../../src/core/goals/breakdown/breakdown";
import type { Day } from "../../src/core/model/day";
import { Segments } from "../components/segments";
import { SelectField } from "../components/select-field";
import { levelsIn, monthsIn, type Sight } from "./grid";
import { periodName, type Words } from "./saying";
import type { Wanted } from "./sight";

interface SightChoiceProps {
  readonly parts: readonly Part[];
  readonly sight: Sight;
  readonly words: Words;
  readonly onWant: (wanted: Wanted) => void;
}

export function SightChoice({ parts, sight: { level, month }, words, onWant }: SightChoiceProps) {
  const { breakdown, choice } = words.texts;
  const levels = levelsIn(parts);
  const months = monthsIn(parts);
  return (
    <div class="sight">
      {levels.length < 2 ? null : (
        <Segments
          name="sight"
          label={breakdown.show}
          choices={levels.map((key) => ({ key, label: choice.planLevels[key] }))}
          chosen={level}
          onChoose={(wanted) => onWant({ level: wanted, month })}
          pills
        />
      )}
      {level !== "week" || months.length < 2 ? null : (
        <SelectField
          id="weeks-of"
          label={breakdown.weeksOf}
          choices={[
            ...months.map((part) => ({
              value: String(part.from),
              label: periodName(part, words),
            })),
            { value: "all", label: breakdown.allWeeks },
          ]}
          value={month === null ? "all" : String(month)}
          onChange={(value) =>
            onWant({ level, month: value === "all" ? "all" : (Number(value) as Day) })
          }
        />
      )}
    </div>
  );
}
