// What a forecast starts from, in plain words: history, working days, open deals, and what was learned of each stage.
import type { ForecastFigure } from "../../src/app/rpc/forecast";
import { OVERDUE_DAYS } from "../../src/core/forecast/look";
import { ENOUGH_CASES } from "../../src/core/forecast/stage-chances";
import { useTexts } from "../language";
import type { Shown } from "./shown";

interface InputsProps {
  readonly figure: ForecastFigure;
  readonly shown: Shown;
}

export function Inputs({ figure: { forecast, deals, more, said }, shown }: InputsProps) {
  const { forecast: words, goalDetail } = useTexts();
  const { months, past, carriedOn, elapsed, left, leftOut, fresh, stages } = forecast.inputs;
  const due = deals.length + more;
  const facts = [
    words.months(months, past),
    ...(carriedOn === null ? [] : [words.carriedOn[carriedOn]]),
    words.workdays(elapsed, left),
    ...(due > 0 ? [words.dealsDue(due)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut, OVERDUE_DAYS)] : []),
    ...(past > 0 && due > 0 ? [words.fresh(shown.value(fresh))] : []),
  ];
  return (
    <section class="part" aria-labelledby="inputs">
      <h2 id="inputs">{words.inputs}</h2>
      <ul class="facts-list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {stages.length === 0 ? null : (
        <div class="across">
          <table>
            <caption>{words.stages}</caption>
            <thead>
              <tr>
                <th scope="col" class="wide">
                  {words.stage}
                </th>
                <th scope="col" class="figure">
                  {words.cases}
                </th>
                <th scope="col" class="figure">
                  {words.won}
                </th>
                <th scope="col">{words.learned}</th>
              </tr>
            </thead>
            <tbody>
              {stages.map(({ stage, cases, won }) => (
                <tr key={stage}>
                  <th scope="row">{stage}</th>
                  <td class="figure">{cases}</td>
                  <td class="figure">{won}</td>
                  <td>
                    {cases < ENOUGH_CASES
                      ? words.fewCases(ENOUGH_CASES)
                      : shown.format.percent(won / cases)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {said.length === 0 ? null : (
        <table>
          <caption>{words.said}</caption>
          <thead>
            <tr>
              <th scope="col" class="wide">
                {goalDetail.week}
              </th>
              <th scope="col" class="figure">
                {words.expected}
              </th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ on, value }) => (
              <tr key={on}>
                <th scope="row">{shown.format.day(on)}</th>
                <td class="figure">{shown.value(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
