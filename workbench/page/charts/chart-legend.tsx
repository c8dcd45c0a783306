// What the series of a chart are called: a line as it is drawn, or a square, before each name.
import type { SeriesLook } from "./chart-options";
import { CHARACTER_PX } from "./shortened";

interface LegendProps {
  readonly names: readonly string[];
  readonly looks: readonly SeriesLook[];
  /** The base line of the names. */
  readonly y: number;
}

const SAMPLE_PX = 20;
const GAP_PX = 14;
/** Chinese characters are about twice as wide. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, char) => sum + (char > "⺀" ? 12 : CHARACTER_PX), SAMPLE_PX + 5 + GAP_PX);

export function Legend({ names, looks, y }: LegendProps) {
  const starts = names.map((_, index) =>
    names.slice(0, index).reduce((sum, name) => sum + (name === "" ? 0 : widthOf(name)), 16),
  );
  return (
    <>
      {names.map((name, index) => {
        const look = looks[index];
        return name === "" ? null : (
          <g key={name} transform={`translate(${starts[index]}, ${y})`}>
            {look?.kind === "line" ? (
              <line
                class="chart-line"
                x2={SAMPLE_PX}
                y1={-4}
                y2={-4}
                stroke={look.color}
                {...(look.dash ? { "stroke-dasharray": look.dash } : {})}
              />
            ) : (
              <rect x={SAMPLE_PX - 10} width={10} height={10} y={-9} fill={look?.color} />
            )}
            <text class="chart-label" x={SAMPLE_PX + 5}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
