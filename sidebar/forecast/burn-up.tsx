// How the period goes on: what came, the plan, and the forecast with its range. Lines differ in form; a table says the same.
import type { JSX } from "preact";
import type { ForecastFigure } from "../../src/app/rpc/forecast";
import type { Day } from "../../src/core/model/day";
import { useTexts } from "../language";
import { burnUpShapes, type Spot } from "./burn-up-shapes";
import type { Shown } from "./shown";

const WIDTH = 640;
const HEIGHT = 150;
const LEFT = 86;
const TOP = 8;

interface BurnUpProps {
  readonly figure: ForecastFigure;
  readonly shown: Shown;
}

export function BurnUp({ figure, shown }: BurnUpProps) {
  const { forecast: words, goalDetail } = useTexts();
  if (figure.forecast.course.length === 0) return null;
  return (
    <section class="part burn-up" aria-labelledby="chart">
      <h2 id="chart">{words.chart}</h2>
      <p class="keys" aria-hidden="true">
        <Key text={words.soFar} shape={<path d="M0 6h24" class="came" />} />
        {figure.plan.length === 0 ? null : (
          <Key text={words.plan} shape={<path d="M0 6h24" class="planned" />} />
        )}
        <Key text={words.expected} shape={<path d="M0 6h24" class="expected" />} />
        {figure.forecast.ranges === null ? null : (
          <Key text={words.band} shape={<path d="M0 1h24v10H0Z" class="band" />} />
        )}
        {figure.forecast.override === null ? null : (
          <Key text={words.override} shape={<path d="M12 1l5 5-5 5-5-5Z" class="word-spot" />} />
        )}
      </p>
      <Drawn figure={figure} shown={shown} />
      <details>
        <summary>{goalDetail.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col" class="figure">
                {words.soFar}
              </th>
              <th scope="col" class="figure">
                {words.plan}
              </th>
              <th scope="col" class="figure">
                {words.expected}
              </th>
              <th scope="col" class="figure">
                {words.band}
              </th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(figure, shown).map(({ on, value, isPast, band }) => (
              <tr key={`${on} ${isPast}`}>
                <th scope="row">{shown.format.day(on)}</th>
                <td class="figure">{isPast ? shown.value(value) : ""}</td>
                <td class="figure">{planText(figure, on, shown)}</td>
                <td class="figure">{isPast ? "" : shown.value(value)}</td>
                <td class="figure">{band}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** What came, then what is expected, by day. */
function rowsOf({ forecast: { came, course } }: ForecastFigure, shown: Shown) {
  return [
    ...came.slice(1).map(({ on, value }) => ({ on, value, isPast: true, band: "" })),
    ...course.slice(1).map(({ on, value, low, high }) => ({
      on,
      value,
      isPast: false,
      band: `${shown.value(low)} – ${shown.value(high)}`,
    })),
  ];
}

const planText = ({ plan }: ForecastFigure, on: Day, shown: Shown): string => {
  const planned = plan.find((point) => point.on === on);
  return planned === undefined ? "" : shown.value(planned.value);
};

function Key({ text, shape }: { readonly text: string; readonly shape: JSX.Element }) {
  return (
    <span>
      <svg width="24" height="12" aria-hidden="true">
        {shape}
      </svg>
      {text}
    </span>
  );
}

const path = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

function Drawn({ figure, shown }: BurnUpProps) {
  const { forecast: words } = useTexts();
  const { came, plan, expected, band, word, top, bottom } = burnUpShapes(figure, WIDTH, HEIGHT);
  const { period } = figure.forecast;
  return (
    <svg
      class="burn-up-chart"
      viewBox={`0 0 ${WIDTH + LEFT + 8} ${HEIGHT + TOP + 20}`}
      role="img"
      aria-label={words.chart}
    >
      <g transform={`translate(${LEFT} ${TOP})`}>
        <path d={`M0 0V${HEIGHT}H${WIDTH}`} class="ground" />
        <text x={-6} y={8} text-anchor="end">
          {shown.value(top)}
        </text>
        <text x={-6} y={HEIGHT} text-anchor="end">
          {shown.value(bottom)}
        </text>
        {band.length === 0 ? null : <path d={`${path(band)}Z`} class="band" />}
        <path d={path(plan)} class="planned" />
        <path d={path(expected)} class="expected" />
        <path d={path(came)} class="came" />
        {word === null ? null : (
          <path d={`M${word.x} ${word.y - 6}l6 6-6 6-6-6Z`} class="word-spot" />
        )}
        <text x={0} y={HEIGHT + 16}>
          {period.from === null ? "" : shown.format.day(period.from)}
        </text>
        <text x={WIDTH} y={HEIGHT + 16} text-anchor="end">
          {period.to === null ? "" : shown.format.day(period.to)}
        </text>
      </g>
    </svg>
  );
}
