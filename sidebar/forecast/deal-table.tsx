// The open deals behind a forecast, those that bring most first, each with the way to its row.
import { useState } from "preact/hooks";
import type { ForecastFigure } from "../../src/app/rpc/forecast";
import { RowLink } from "../goals/row-link";
import { useTexts } from "../language";
import type { Shown } from "./shown";

const FIRST = 8;

interface DealTableProps {
  readonly figure: ForecastFigure;
  readonly shown: Shown;
}

export function DealTable({ figure: { forecast, deals, more }, shown }: DealTableProps) {
  const texts = useTexts();
  const { forecast: words, form } = texts;
  const [open, setOpen] = useState(false);
  // Of a period that is over, and of figures that do not come from deals, there is nothing to say.
  if (!forecast.methods.some(({ method }) => method === "pipeline")) return null;
  const rows = open ? deals : deals.slice(0, FIRST);
  const count = deals.length + more;
  return (
    <section class="part" aria-labelledby="deals">
      <h2 id="deals">
        {words.deals} {count === 0 ? null : <span class="count">{count}</span>}
      </h2>
      {count === 0 ? (
        <p>{words.noDeals}</p>
      ) : (
        <div class="across">
          <table>
            <thead>
              <tr>
                <th scope="col" class="wide">
                  {words.deal}
                </th>
                <th scope="col">{words.due}</th>
                <th scope="col" class="figure">
                  {words.worth}
                </th>
                <th scope="col" class="figure">
                  {words.by}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, owner, expected, worth, chance, source, isOverdue }) => (
                <tr key={id}>
                  <th scope="row">
                    <RowLink table="deals" id={id} label={texts.labelled(name, form.show(id))}>
                      {name}
                    </RowLink>
                    {owner === null ? null : <span class="about">{owner}</span>}
                  </th>
                  <td>
                    {expected === null ? "–" : shown.format.day(expected)}
                    {isOverdue ? <span class="about">{words.overdue}</span> : null}
                  </td>
                  <td class="figure">{shown.value(worth)}</td>
                  <td class="figure">
                    {shown.value(worth * chance)}
                    <span class="about">
                      {texts.clauses([
                        shown.format.percent(chance),
                        ...(source === null ? [] : [words.dealSource[source]]),
                      ])}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length < deals.length ? (
        <button
          type="button"
          class="link"
          aria-label={texts.labelled(words.deals, form.showAll(count))}
          onClick={() => setOpen(true)}
        >
          {form.showAll(count)}
        </button>
      ) : more > 0 ? (
        <p class="hint">{words.moreDeals(more)}</p>
      ) : null}
    </section>
  );
}
