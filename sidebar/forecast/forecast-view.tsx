// The whole dialog: which figure, what is forecast of it, how that came about, and what a manager says.
import type { ComponentChildren } from "preact";
import type { ForecastState } from "../../src/app/rpc/forecast";
import { formatter } from "../../src/i18n/format";
import { Leave } from "../components/done";
import { Faults } from "../components/faults";
import { Notice } from "../components/notice";
import { Segments } from "../components/segments";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { BurnUp } from "./burn-up";
import { CategoryTable } from "./category-table";
import { DealTable } from "./deal-table";
import { Headline } from "./headline";
import { Inputs } from "./inputs";
import { MethodTable } from "./method-table";
import { OverrideForm } from "./override-form";
import { shownIn } from "./shown";
import { useForecast } from "./use-forecast";

export function ForecastView({ first }: { readonly first: ForecastState }) {
  const { choice, forecast: words, form } = useTexts();
  const { state, chosen, figure, working, told, trouble, choose, ...saying } = useForecast(first);
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {words.title}
      </h1>
      <div class="content forecast">
        <Scope state={state} />
        {figure === null ? (
          <p>{words.allTime}</p>
        ) : (
          <>
            <Segments
              name="figure"
              label={words.figure}
              choices={state.figures.map(({ forecast: { figure: key } }) => ({
                key,
                label: choice.forecastKeys[key],
              }))}
              chosen={chosen}
              onChoose={choose}
              disabled={working}
              pills
              bare
            />
            <Parts
              key={chosen}
              state={state}
              figure={figure}
              said={
                <section class="part" aria-labelledby="override">
                  <h2 id="override">{words.override}</h2>
                  {trouble === null ? null : <Faults faults={trouble} />}
                  {told === null ? null : (
                    <Notice tone="good">
                      <p>{told}</p>
                    </Notice>
                  )}
                  {state.canOverride ? (
                    <OverrideForm
                      word={saying.word}
                      asksWho={state.me === null}
                      stands={figure.forecast.override !== null}
                      faults={saying.faults}
                      working={working}
                      onWord={saying.change}
                      onSave={() => void saying.save()}
                      onTakeBack={saying.takeBack}
                    />
                  ) : (
                    <p>{words.notOfSlice}</p>
                  )}
                </section>
              }
            />
          </>
        )}
      </div>
      <div class="actions">
        <Leave />
        {working ? <Spinner label={form.working} /> : null}
      </div>
    </main>
  );
}

/** The period, the as-of day and what the figures are cut by. */
function Scope({
  state: { period, asOf, slice, lang, currency },
}: {
  readonly state: ForecastState;
}) {
  const { forecast: words, labelled } = useTexts();
  const format = formatter(lang, currency);
  const { from, to } = period;
  const parts = [
    ...(from === null || to === null ? [] : [format.months(from, to)]),
    words.asOf(format.day(asOf)),
    ...slice.map(({ by, word }) => labelled(words.slices[by], word)),
  ];
  return <p class="scope">{parts.join(" · ")}</p>;
}

interface PartsProps {
  readonly state: ForecastState;
  readonly figure: ForecastState["figures"][number];
  readonly said: ComponentChildren;
}

function Parts({ state, figure, said }: PartsProps) {
  const { forecast } = figure;
  const shown = shownIn(forecast.figure, state.lang, state.currency);
  return (
    <>
      <Headline forecast={forecast} shown={shown} />
      <BurnUp figure={figure} shown={shown} />
      {said}
      <MethodTable forecast={forecast} shown={shown} />
      <CategoryTable categories={forecast.categories} shown={shown} />
      <Inputs figure={figure} shown={shown} />
      <DealTable figure={figure} shown={shown} />
    </>
  );
}
