// The sheet that downloads are drawn on: title and as-of day above a picture, the legend below it.
import type { ComponentChildren } from "preact";
import { DrawnLegend, type LegendEntry, legendWidth } from "./legend";
import { COLORS, FONT } from "./palette";

const TITLE = 48;
const LEGEND = 36;
/** Of a poster's font. */
export const POSTER_SIZE = 12;

interface PosterSheetProps {
  readonly title: string;
  /** The line below the title. */
  readonly asOf: string;
  readonly width: number;
  /** Of the picture alone. */
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  readonly children: ComponentChildren;
}

export function PosterSheet(props: PosterSheetProps) {
  const { title, asOf, legend, children } = props;
  const width = Math.ceil(Math.max(props.width, legendWidth(legend, POSTER_SIZE)));
  const height = Math.ceil(TITLE + props.height + LEGEND);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
      font-size={POSTER_SIZE}
      fill={COLORS.ink}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={COLORS.paper} />
      <text x="8" y="22" font-size="16" font-weight="600">
        {title}
      </text>
      <text x="8" y="40" fill={COLORS.muted}>
        {asOf}
      </text>
      <g transform={`translate(0 ${TITLE})`}>{children}</g>
      <DrawnLegend entries={legend} y={height - LEGEND + 12} size={POSTER_SIZE} />
    </svg>
  );
}
