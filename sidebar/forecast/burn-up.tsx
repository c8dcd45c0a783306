// How the period goes on: what came, the plan, and the forecast with its range. Lines differ in form; a table says the same.
import { useRef } from "preact/hooks";
import type { ForecastFigure } from "../../src/app/rpc/forecast";
import type { Day } from "../../src/core/model/day";
import { type ChartKey, ChartKeys } from "../drawing/chart-keys";
import { linePath } from "../drawing/line-path";
import { useWidth } from "../drawing/use-width";
import { useTexts } from "../language";
import { burnUpShapes } from "./burn-up-shapes";
import type { Shown } from "./shown";

const HEIGHT = 150;
const MARGIN = { left: 66, right: 10, top: 10, bottom: 20 };
/** Before the page is laid out. */
const WIDTH = 832;

interface BurnUpProps {
  readonly figure: ForecastFigure;
  readonly shown: Shown;
}

export function BurnUp({ figure, shown }: BurnUpProps) {
  const { forecast: words, goalDetail } = useTexts();
  const { plan, forecast } = figure;
  if (forecast.course.length === 0) return null;
  const keys: readonly ChartKey[] = [
    { text: words.soFar, shape: <path d="M0 6h24" class="came" /> },
    ...(plan.length === 0
      ? []
      : [{ text: words.plan, shape: <path d="M0 6h24" class="planned" /> }]),
    { text: words.expected, shape: <path d="M0 6h24" class="expected" /> },
    ...(forecast.ranges === null
      ? []
      : [{ text: words.band, shape: <path d="M0 1h24v10H0Z" class="band" /> }]),
    ...(forecast.override === null
      ? []
      : [{ text: words.override, shape: <path d="M12 1l5 5-5 5-5-5Z" class="word-spot" /> }]),
  ];
  return (
    <section class="part line-chart burn-up" aria-labelledby="chart">
      <h2 id="chart">{words.chart}</h2>
      <ChartKeys keys={keys} />
      <Drawn figure={figure} shown={shown} />
      <details>
        <summary>{goalDetail.asTable}</summary>
        <div class="across">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                {[words.soFar, words.plan, words.expected, words.band].map((head) => (
                  <th key={head} scope="col" class="figure">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(figure, shown).map(({ on, came, expected, band }) => (
                <tr key={`${on} ${band}`}>
                  <th scope="row">{shown.format.day(on)}</th>
                  <td class="figure">{came}</td>
                  <td class="figure">{planText(figure, on, shown)}</td>
                  <td class="figure">{expected}</td>
                  <td class="figure">{band}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** What came, then what is expected, by day. */
function rowsOf({ forecast: { came, course, ranges } }: ForecastFigure, shown: Shown) {
  return [
    ...came
      .slice(1)
      .map(({ on, value }) => ({ on, came: shown.value(value), expected: "", band: "" })),
    ...course.slice(1).map(({ on, value, low, high }) => ({
      on,
      came: "",
      expected: shown.value(value),
      band: ranges === null ? "" : `${shown.value(low)} – ${shown.value(high)}`,
    })),
  ];
}

const planText = ({ plan }: ForecastFigure, on: Day, shown: Shown): string => {
  const planned = plan.find((point) => point.on === on);
  return planned === undefined ? "" : shown.value(planned.value);
};

function Drawn({ figure, shown }: BurnUpProps) {
  const { forecast: words } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const all = useWidth(box, WIDTH);
  const width = Math.max(1, all - MARGIN.left - MARGIN.right);
  const { came, plan, expected, band, word, ticks } = burnUpShapes(figure, width, HEIGHT);
  const { period } = figure.forecast;
  return (
    <div ref={box}>
      <svg
        width={all}
        height={HEIGHT + MARGIN.top + MARGIN.bottom}
        role="img"
        aria-label={words.chart}
      >
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          {ticks.map(({ value, y }) => (
            <g key={value}>
              <path d={`M0 ${y}h${width}`} class="ground" />
              <text x={-6} y={y + 4} text-anchor="end">
                {shown.short(value)}
              </text>
            </g>
          ))}
          {band.length === 0 ? null : <path d={`${linePath(band)}Z`} class="band" />}
          <path d={linePath(plan)} class="planned" />
          <path d={linePath(expected)} class="expected" />
          <path d={linePath(came)} class="came" />
          {word === null ? null : (
            <path d={`M${word.x} ${word.y - 6}l6 6-6 6-6-6Z`} class="word-spot" />
          )}
          <text x={0} y={HEIGHT + 16}>
            {period.from === null ? "" : shown.format.day(period.from)}
          </text>
          <text x={width} y={HEIGHT + 16} text-anchor="end">
            {period.to === null ? "" : shown.format.day(period.to)}
          </text>
        </g>
      </svg>
    </div>
  );
}
