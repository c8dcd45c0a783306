// Whom a goal is shared out to, and by what: people ticked from Team, with what speaks for each one's share.
import type { Sharer } from "../../src/core/goals/breakdown/breakdown";
import { type PersonId, SHARINGS, type Sharing } from "../../src/core/model/rows";
import { sum } from "../../src/core/statistics/mean";
import { readNumberText } from "../../src/core/typed/parse-number";
import { SelectField } from "../components/select-field";
import { plainNumber } from "./amounts";
import { FigureField } from "./figure-field";
import { givePeople } from "./given-shares";
import { levelWeights } from "./level-weights";
import { personName, sayShare, type Words } from "./saying";
import { readShare } from "./time-choice";
import type { Breaking } from "./use-breakdown";

export function PeopleChoice(breaking: Breaking) {
  const { facts, choice, words, made } = breaking;
  const { breakdown } = words.texts;
  if (facts.team.length === 0) return <p class="hint">{breakdown.noTeam}</p>;
  return (
    <>
      <Ticks {...breaking} />
      {choice.people.length === 0 || made.kind === "repeated" ? null : <Sharings {...breaking} />}
    </>
  );
}

function Ticks({ facts, choice, choose, made, words }: Breaking) {
  const { breakdown } = words.texts;
  const tick = (people: readonly PersonId[]) => choose({ ...choice, people });
  const turn = (id: PersonId) =>
    tick(
      choice.people.includes(id)
        ? choice.people.filter((one) => one !== id)
        : [...choice.people, id],
    );
  return (
    <fieldset class="ticks">
      <legend>{breakdown.people}</legend>
      <div class="quick">
        <button type="button" onClick={() => tick(facts.team.map(({ id }) => id))}>
          {breakdown.all}
        </button>
        <button type="button" onClick={() => tick([])}>
          {breakdown.nobody}
        </button>
      </div>
      <ul>
        {facts.team.map((sharer) => {
          const part =
            made.kind === "split"
              ? made.parts.find((one) => one.level === "total" && one.person === sharer.id)
              : undefined;
          return (
            <li key={sharer.id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={choice.people.includes(sharer.id)}
                  onChange={() => turn(sharer.id)}
                />
                <span>
                  {personName(sharer.id, words)}
                  <span class="hint">
                    {made.kind === "split" ? about(sharer, choice.shareBy, words) : ""}
                  </span>
                </span>
                <span class="share">{part ? sayShare(part.share ?? 0, words.format) : ""}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What speaks for somebody's share. */
function about(sharer: Sharer, by: Sharing, { texts, format, amounts }: Words): string {
  const { breakdown } = texts;
  if (by === "level") return sharer.level ?? "";
  if (by === "history") return breakdown.past(amounts.show(sharer.past));
  if (by !== "capacity") return "";
  const hours = sharer.hours === null ? null : sharer.hours * (sharer.share ?? 1);
  return [
    ...(hours === null ? [] : [breakdown.hours(format.number(hours))]),
    ...(sharer.start === null ? [] : [breakdown.starts(format.day(sharer.start))]),
    ...(sharer.leave.length === 0 ? [] : [breakdown.leave(sharer.leave.length)]),
  ].join(breakdown.comma);
}

function Sharings(breaking: Breaking) {
  const { facts, choice, choose, made, words } = breaking;
  const { breakdown, choice: names } = words.texts;
  const parts = made.kind === "none" ? [] : made.parts;
  return (
    <>
      <div>
        <SelectField
          id="share-by"
          label={breakdown.shareBy}
          choices={SHARINGS.map((key) => ({ value: key, label: names.sharings[key] }))}
          value={choice.shareBy}
          onChange={(value) => {
            const shareBy = SHARINGS.find((one) => one === value);
            if (shareBy === "given") choose(givePeople(choice, parts, null));
            else if (shareBy === "level" && facts.goal.shareBy !== "level")
              choose({ ...choice, shareBy, levelWeights: [] });
            else if (shareBy) choose({ ...choice, shareBy, levelWeights: null });
          }}
        />
        <p class="hint">{breakdown.shareHints[choice.shareBy]}</p>
      </div>
      {choice.shareBy === "level" ? <Weights {...breaking} /> : null}
      {choice.shareBy === "given" ? <GivenShares {...breaking} /> : null}
      <p class="hint">
        {facts.overAssign > 0
          ? breakdown.overAssign(sayShare(facts.overAssign, words.format))
          : breakdown.noOverAssign}
      </p>
    </>
  );
}

function Weights({ state, facts, choice, choose, made, words: { texts } }: Breaking) {
  const weights = levelWeights(choice, facts.team, made.kind === "none" ? [] : made.parts);
  const read = (text: string) => {
    const typed = readNumberText(text, state.numberStyle);
    return typed === null || typed.value < 0 || typed.value > 1e6 ? null : typed.value;
  };
  return (
    <fieldset class="shares">
      <legend>{texts.breakdown.weights}</legend>
      <div>
        {weights.map(({ level, weight }, i) => (
          <FigureField
            key={level}
            id={`level-weight-${i}`}
            label={level}
            shown={plainNumber(weight, state.numberStyle)}
            read={read}
            fault={texts.breakdown.notAWeight}
            onChange={(typed) =>
              choose({
                ...choice,
                levelWeights: weights.map((one) =>
                  one.level === level ? { level, weight: typed } : one,
                ),
              })
            }
          />
        ))}
      </div>
      <p class="hint">{texts.breakdown.noLevel}</p>
    </fieldset>
  );
}

function GivenShares({ state, choice, choose, made, words }: Breaking) {
  const { texts, format } = words;
  const parts = made.kind === "none" ? [] : made.parts;
  const shares = parts.flatMap(({ level, person, share }) =>
    level === "total" && person !== null ? [{ person, share: share ?? 0 }] : [],
  );
  return (
    <fieldset class="shares">
      <legend>{texts.choice.sharings.given}</legend>
      <div>
        {shares.map(({ person, share }) => (
          <FigureField
            key={person}
            id={`person-share-${person}`}
            label={personName(person, words)}
            shown={plainNumber(Math.round(share * 1e4) / 100, state.numberStyle)}
            sign="%"
            read={(text) => readShare(text, state.numberStyle)}
            fault={texts.breakdown.notAShare}
            onChange={(typed) => choose(givePeople(choice, parts, { person, share: typed }))}
          />
        ))}
      </div>
      <p class="hint">
        {texts.breakdown.sharesSum(sayShare(sum(shares.map(({ share }) => share)), format))}
      </p>
    </fieldset>
  );
}
