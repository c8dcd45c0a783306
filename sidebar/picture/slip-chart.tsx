// How a milestone's forecast moved from week to week: a small chart, and the same in words.
import type { Day } from "../../src/core/model/day";
import type { Formatter } from "../../src/i18n/format";
import { linePath } from "../drawing/line-path";
import { COLORS, FONT } from "../drawing/palette";
import { useTexts } from "../language";
import { courseOf, moved, type SlipPoint, slipShapes } from "./slip-shapes";
import { diamondPath } from "./task-bar";

const WIDTH = 220;
const HEIGHT = 44;
const LEFT = 8;
const TOP = 10;

interface SlipChartProps {
  readonly records: readonly SlipPoint[];
  readonly present: SlipPoint;
  readonly due: Day | null;
  readonly format: Formatter;
}

export function SlipChart({ records, present, due, format }: SlipChartProps) {
  const { picture } = useTexts();
  const { history } = picture;
  const course = courseOf(records, present);
  const { days, weeks } = moved(course);
  return (
    <section class="slip" aria-labelledby="slip-title">
      <h3 id="slip-title">{history.title}</h3>
      {course.length < 3 ? (
        <p class="hint">{history.few}</p>
      ) : (
        <>
          <p>{history.slipped(days, weeks)}</p>
          <Drawing course={course} due={due} format={format} />
          <ol class="unseen">
            {course.map(({ on, ends }) => (
              <li key={on}>{history.point(format.day(on), format.day(ends))}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface DrawingProps {
  readonly course: readonly SlipPoint[];
  readonly due: Day | null;
  readonly format: Formatter;
}

/** Said in words beside it. */
function Drawing({ course, due, format }: DrawingProps) {
  const { picture } = useTexts();
  const { points, dueY } = slipShapes(course, due, WIDTH, HEIGHT);
  const last = points[points.length - 1];
  const first = points[0];
  return (
    <svg
      aria-hidden="true"
      width={WIDTH + 110}
      height={HEIGHT + TOP + 18}
      font-family={FONT}
      font-size="11"
      fill={COLORS.muted}
    >
      <g transform={`translate(${LEFT} ${TOP})`}>
        <path d={`M0 ${HEIGHT}h${WIDTH}`} stroke={COLORS.line} />
        {dueY === null ? null : (
          <path d={`M0 ${dueY}h${WIDTH}`} stroke={COLORS.critical} stroke-dasharray="5 3" />
        )}
        {dueY === null || (last && Math.abs(last.y - dueY) < 12) ? null : (
          <text x={WIDTH + 10} y={dueY + 4} fill={COLORS.critical}>
            {picture.signs.due}
          </text>
        )}
        <path d={linePath(points)} fill="none" stroke={COLORS.edge} stroke-width="2" />
        {points.map(({ on, x, y }) => (
          <path key={on} d={diamondPath(x, y, 4)} fill={COLORS.ink} />
        ))}
        {last ? (
          <text x={WIDTH + 10} y={last.y + 4} fill={COLORS.ink}>
            {format.day(last.ends)}
          </text>
        ) : null}
        {first ? (
          <text x="0" y={HEIGHT + 14}>
            {format.day(first.on)}
          </text>
        ) : null}
        {last ? (
          <text x={WIDTH} y={HEIGHT + 14} text-anchor="end">
            {format.day(last.on)}
          </text>
        ) : null}
      </g>
    </svg>
  );
}
