// What is expected, how far it may be off, how likely the target is, and what a manager says beside it.
import type { FigureForecast } from "../../src/core/forecast/figure-forecast";
import { sentences } from "../../src/i18n/say";
import { useTexts } from "../language";
import type { Shown } from "./shown";

interface HeadlineProps {
  readonly forecast: FigureForecast;
  readonly shown: Shown;
}

export function Headline({ forecast, shown }: HeadlineProps) {
  const texts = useTexts();
  const { forecast: words } = texts;
  const { value, ranges, actual, target, chance, record, override, why, method } = forecast;
  const { format } = shown;
  const facts = [
    { name: words.soFar, text: shown.value(actual), more: null },
    {
      name: words.target,
      text: target === null ? "–" : shown.value(target),
      more: null,
    },
    {
      name: words.expected,
      text: value === null ? "–" : shown.value(value),
      more:
        value === null || target === null || target === 0
          ? null
          : words.attains(format.percent(value / target)),
    },
    {
      name: words.chance,
      text: chance === null ? "–" : format.percent(chance),
      more: null,
    },
  ];
  const sure =
    value === null
      ? words.nothing
      : ranges !== null
        ? texts.followed(
            words.range(shown.value(ranges.low80), shown.value(ranges.high80)),
            words.wideRange(shown.value(ranges.low95), shown.value(ranges.high95)),
          )
        : method === null
          ? null
          : words.noRange;
  const tried =
    target === null
      ? words.noTarget
      : chance === null || chance === 1 || method === null
        ? null
        : record === null
          ? words.noRecord
          : words.record(
              record.tried,
              format.percent(record.given),
              format.percent(record.happened),
            );
  return (
    <section class="headline" aria-label={words.expected}>
      <dl class="facts">
        {facts.map(({ name, text, more }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text}
              {more === null ? null : <span class="hint"> {more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {[sure, tried, sentences(why, texts, format)].map((sentence) =>
        sentence === null ? null : <p key={sentence}>{sentence}</p>,
      )}
      {override === null ? null : (
        <p class="word">
          <strong>
            {words.says(
              override.by ?? words.someone,
              shown.value(override.value),
              override.on === null ? "–" : format.day(override.on),
            )}
          </strong>{" "}
          {override.why}
        </p>
      )}
    </section>
  );
}
