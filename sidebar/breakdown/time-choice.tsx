// How a goal is split in time: the finest period, by what, and the periods' shares, which may be typed over.
import { PLAN_LEVELS, SPLITS } from "../../src/core/model/rows";
import { sum } from "../../src/core/statistics/mean";
import { readNumberText } from "../../src/core/typed/parse-number";
import { Segments } from "../components/segments";
import { SelectField } from "../components/select-field";
import { plainNumber, shareOf } from "./amounts";
import { FigureField } from "./figure-field";
import { givePeriods, periodShares } from "./given-shares";
import { periodName, sayShare } from "./saying";
import type { Breaking } from "./use-breakdown";

export function TimeChoice(breaking: Breaking) {
  const { choice, choose, made, words } = breaking;
  const { breakdown, choice: names } = words.texts;
  const parts = made.kind === "none" ? [] : made.parts;
  return (
    <>
      <Segments
        name="finest"
        label={breakdown.finest}
        choices={PLAN_LEVELS.map((key) => ({ key, label: names.planLevels[key] }))}
        chosen={choice.finest}
        onChoose={(finest) => choose({ ...choice, finest })}
        pills
      />
      {made.kind === "repeated" ? null : (
        <div>
          <SelectField
            id="split-by"
            label={breakdown.splitBy}
            choices={SPLITS.map((key) => ({ value: key, label: names.splits[key] }))}
            value={choice.splitBy}
            onChange={(value) => {
              const splitBy = SPLITS.find((one) => one === value);
              if (splitBy === "given") choose(givePeriods(choice, parts, null));
              else if (splitBy) choose({ ...choice, splitBy });
            }}
          />
          <p class="hint">{breakdown.splitHints[choice.splitBy]}</p>
        </div>
      )}
      {made.kind === "split" && ["season", "given"].includes(choice.splitBy) ? (
        <PeriodShares {...breaking} />
      ) : null}
    </>
  );
}

function PeriodShares({ state, choice, choose, made, words }: Breaking) {
  const { texts, format } = words;
  if (made.kind === "none") return null;
  const shares = periodShares(made.parts);
  return (
    <fieldset class="shares">
      <legend>{texts.breakdown.periodShares}</legend>
      <div>
        {shares.map(({ part, share }, at) => (
          <FigureField
            key={part.from}
            id={`period-share-${at}`}
            label={periodName(part, words)}
            shown={plainNumber(Math.round(share * 1e4) / 100, state.numberStyle)}
            sign="%"
            read={(text) => readShare(text, state.numberStyle)}
            fault={texts.breakdown.notAShare}
            onChange={(typed) => choose(givePeriods(choice, made.parts, { at, share: typed }))}
          />
        ))}
      </div>
      <p class="hint">
        {texts.breakdown.sharesSum(sayShare(sum(shares.map(({ share }) => share)), format))}
      </p>
    </fieldset>
  );
}

/** "8.5" and "8.5 %" as 0.085. */
export function readShare(text: string, style: "point" | "comma"): number | null {
  const typed = readNumberText(text, style);
  return typed === null ? null : shareOf(typed.value, typed.percent);
}
