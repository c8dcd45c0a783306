// What the series of a chart are called: a line as it is drawn, or a square, before each name.
import type { SeriesLook } from "./chart-options";
import { widthOf } from "./shortened";

interface LegendProps {
  readonly names: readonly string[];
  readonly looks: readonly SeriesLook[];
  /** The base line of the names. */
  readonly y: number;
}

const SAMPLE_PX = 20;
const GAP_PX = 14;

export function Legend({ names, looks, y }: LegendProps) {
  const starts = names.map((_, index) =>
    names
      .slice(0, index)
      .reduce((sum, name) => sum + (name === "" ? 0 : SAMPLE_PX + 5 + widthOf(name) + GAP_PX), 16),
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
