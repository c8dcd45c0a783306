// The whole picture as one drawing that stands alone: title, as-of day, names, bars, legend. Downloads are made of it.
import type { Day } from "../../src/core/model/day";
import type { PersonId } from "../../src/core/model/rows";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { Arrows } from "./arrows";
import { Backdrop, Today } from "./backdrop";
import { ROW_HEIGHT } from "./bar-shapes";
import type { Drawn } from "./drawn";
import { GroupBar } from "./group-bar";
import { HEAD_HEIGHT, Head } from "./head";
import { LEGEND, Sign } from "./legend";
import { COLORS, FONT } from "./palette";
import { Patterns } from "./patterns";
import type { PictureRow } from "./picture-rows";
import { StatusSign } from "./status-sign";
import { TaskBar } from "./task-bar";
import { fitted, textWidth } from "./text-width";

const NAMES = 340;
const OWNER = 100;
const TITLE = 48;
const LEGEND_HEIGHT = 36;
const SIZE = 12;

export interface PosterProps {
  readonly drawn: Drawn;
  readonly asOf: Day;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly texts: Texts;
  readonly format: Formatter;
}

export function Poster({ drawn, asOf, people, texts, format }: PosterProps) {
  const { rows, shapes, routes, scale, small, big, idle, hasGhosts } = drawn;
  const body = rows.length * ROW_HEIGHT;
  const width = NAMES + scale.width;
  const height = TITLE + HEAD_HEIGHT + body + LEGEND_HEIGHT;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
      font-size={SIZE}
      fill={COLORS.ink}
    >
      <title>{texts.picture.title}</title>
      <Patterns />
      <rect width={width} height={height} fill={COLORS.paper} />
      <text x="8" y="22" font-size="16" font-weight="600">
        {texts.picture.title}
      </text>
      <text x="8" y="40" fill={COLORS.muted}>
        {texts.picture.asOfDay(format.day(asOf))}
      </text>
      <g transform={`translate(${NAMES} ${TITLE})`}>
        <Head scale={scale} small={small} big={big} format={format} />
        <g transform={`translate(0 ${HEAD_HEIGHT})`}>
          <Backdrop scale={scale} ticks={small} idle={idle} first={0} end={rows.length} />
          {shapes.groups.map((shape) =>
            shape ? <GroupBar key={shape.key} shape={shape} /> : null,
          )}
          <Arrows routes={routes} />
          {shapes.tasks.map((shape) => (shape ? <TaskBar key={shape.id} shape={shape} /> : null))}
          <Today scale={scale} asOf={asOf} top={0} height={body} />
        </g>
      </g>
      <g transform={`translate(0 ${TITLE + HEAD_HEIGHT})`}>
        {rows.map((row, i) => (
          <Name key={row.key} row={row} y={i * ROW_HEIGHT} people={people} texts={texts} />
        ))}
        <path d={`M${NAMES - 0.5} ${-HEAD_HEIGHT}v${HEAD_HEIGHT + body}`} stroke={COLORS.muted} />
      </g>
      <PosterLegend y={height - LEGEND_HEIGHT + 12} ghost={hasGhosts} texts={texts} />
    </svg>
  );
}

interface NameProps {
  readonly row: PictureRow;
  readonly y: number;
  readonly people: PosterProps["people"];
  readonly texts: Texts;
}

function Name({ row, y, people, texts }: NameProps) {
  const x = 8 + row.depth * 12;
  const base = y + 19;
  if (row.kind !== "task")
    return (
      <text x={x} y={base} font-weight="600">
        {fitted(row.name ?? texts.picture.noProject, SIZE, NAMES - x - 8)}
      </text>
    );
  const { task, status } = row.state;
  const owner = task.owner === null ? null : people.get(task.owner);
  return (
    <>
      <g transform={`translate(${x} ${base - 10})`}>
        <StatusSign status={status} />
      </g>
      <text x={x + 18} y={base}>
        {fitted(task.name ?? task.id, SIZE, NAMES - OWNER - x - 24)}
      </text>
      {owner ? (
        <text x={NAMES - 8} y={base} text-anchor="end" fill={COLORS.muted}>
          {fitted(owner, SIZE, OWNER - 8)}
        </text>
      ) : null}
    </>
  );
}

interface PosterLegendProps {
  readonly y: number;
  readonly ghost: boolean;
  readonly texts: Texts;
}

function PosterLegend({ y, ghost, texts }: PosterLegendProps) {
  const { signs } = texts.picture;
  const shown = LEGEND.filter((sign) => ghost || sign !== "ghost");
  const widths = shown.map((sign) => 46 + textWidth(signs[sign], SIZE));
  return (
    <g>
      {shown.map((sign, i) => (
        <g
          key={sign}
          transform={`translate(${8 + widths.slice(0, i).reduce((sum, width) => sum + width, 0)} ${y})`}
        >
          <Sign sign={sign} />
          <text x="28" y="11">
            {signs[sign]}
          </text>
        </g>
      ))}
    </g>
  );
}
