// The whole picture as one drawing that stands alone: title, as-of day, names, bars, legend. Downloads are made of it.
import type { Day } from "../../src/core/model/day";
import type { PersonId } from "../../src/core/model/rows";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { COLORS } from "../drawing/palette";
import { POSTER_SIZE, PosterSheet } from "../drawing/poster-sheet";
import { fitted } from "../drawing/text-width";
import { Arrows } from "./arrows";
import { Backdrop, Today } from "./backdrop";
import { ROW_HEIGHT } from "./bar-shapes";
import type { Drawn } from "./drawn";
import { GroupBar } from "./group-bar";
import { HEAD_HEIGHT, Head } from "./head";
import { legendOf } from "./legend";
import { Patterns } from "./patterns";
import type { PictureRow } from "./picture-rows";
import { StatusSign } from "./status-sign";
import { TaskBar } from "./task-bar";

const NAMES = 340;
const OWNER = 100;

interface PosterProps {
  readonly drawn: Drawn;
  readonly asOf: Day;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly texts: Texts;
  readonly format: Formatter;
}

export function Poster({ drawn, asOf, people, texts, format }: PosterProps) {
  const { rows, shapes, routes, scale, small, big, idle, hasGhosts } = drawn;
  const body = rows.length * ROW_HEIGHT;
  return (
    <PosterSheet
      title={texts.picture.title}
      asOf={texts.picture.asOfDay(format.day(asOf))}
      width={NAMES + scale.width}
      height={HEAD_HEIGHT + body}
      legend={legendOf(hasGhosts, texts)}
    >
      <Patterns />
      <g transform={`translate(${NAMES} 0)`}>
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
      <g transform={`translate(0 ${HEAD_HEIGHT})`}>
        {rows.map((row, i) => (
          <Name key={row.key} row={row} y={i * ROW_HEIGHT} people={people} texts={texts} />
        ))}
        <path d={`M${NAMES - 0.5} ${-HEAD_HEIGHT}v${HEAD_HEIGHT + body}`} stroke={COLORS.muted} />
      </g>
    </PosterSheet>
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
        {fitted(row.name ?? texts.picture.noProject, POSTER_SIZE, NAMES - x - 8)}
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
        {fitted(task.name ?? task.id, POSTER_SIZE, NAMES - OWNER - x - 24)}
      </text>
      {owner ? (
        <text x={NAMES - 8} y={base} text-anchor="end" fill={COLORS.muted}>
          {fitted(owner, POSTER_SIZE, OWNER - 8)}
        </text>
      ) : null}
    </>
  );
}
