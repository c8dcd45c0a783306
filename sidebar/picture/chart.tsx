// The chart: heads above, names at the left, both frozen; only the rows in sight are drawn.
import { useRef } from "preact/hooks";
import type { Day } from "../../src/core/model/day";
import type { PersonId, TaskId } from "../../src/core/model/rows";
import type { Formatter } from "../../src/i18n/format";
import { useTexts } from "../language";
import { Arrows } from "./arrows";
import { Backdrop, Today } from "./backdrop";
import { ROW_HEIGHT } from "./bar-shapes";
import type { Drawn } from "./drawn";
import { gripOf } from "./grip";
import { GroupBar } from "./group-bar";
import { type HandleEvents, Handles } from "./handles";
import { HEAD_HEIGHT, Head } from "./head";
import { NAMES_WIDTH, Names } from "./names";
import { Patterns } from "./patterns";
import { TaskBar } from "./task-bar";
import { type Sight, useSight } from "./use-sight";
import { inWindow } from "./window-rows";

interface ChartProps extends HandleEvents {
  readonly drawn: Drawn;
  readonly asOf: Day;
  readonly people: ReadonlyMap<PersonId, string>;
  readonly format: Formatter;
  readonly chosen: TaskId | null;
  readonly sight: Sight;
  readonly label: (id: TaskId) => string;
  readonly onFold: (key: string) => void;
}

export function Chart(props: ChartProps) {
  const { drawn, asOf, people, format, chosen, sight, label, onFold } = props;
  const { rows, shapes, routes, scale, small, big, idle } = drawn;
  const { picture } = useTexts();
  const box = useRef<HTMLElement>(null);
  const { shown, left, onScroll } = useSight(box, drawn, sight);
  const visible = shapes.tasks.flatMap((shape, i) =>
    shape && ((i >= shown.first && i < shown.end) || shape.id === chosen)
      ? [{ row: i, shape }]
      : [],
  );
  const stop =
    visible.find(({ shape }) => shape.id === chosen)?.shape.id ?? visible[0]?.shape.id ?? null;
  const height = rows.length * ROW_HEIGHT;
  return (
    <section ref={box} class="chart across" aria-label={picture.chart} onScroll={onScroll}>
      <div class="corner" style={{ height: `${HEAD_HEIGHT}px`, width: `${NAMES_WIDTH}px` }}>
        <span>{picture.tasks}</span>
        <span>{picture.owner}</span>
      </div>
      <div class="head">
        <svg width={scale.width} height={HEAD_HEIGHT} aria-hidden="true">
          <Head scale={scale} small={small} big={big} left={left} format={format} />
        </svg>
      </div>
      <Names rows={rows} shown={shown} people={people} chosen={chosen} onFold={onFold} />
      <div class="bars" style={{ width: `${scale.width}px`, height: `${height}px` }}>
        <svg width={scale.width} height={height} aria-hidden="true">
          <Patterns />
          <Backdrop scale={scale} ticks={small} idle={idle} {...shown} />
          {shapes.groups
            .slice(shown.first, shown.end)
            .map((shape) => (shape ? <GroupBar key={shape.key} shape={shape} /> : null))}
          <Arrows routes={routes.filter((route) => inWindow(shown, route))} />
          {visible.map(({ shape }) => (
            <TaskBar key={shape.id} shape={shape} />
          ))}
          <Today
            scale={scale}
            asOf={asOf}
            top={shown.first * ROW_HEIGHT}
            height={(shown.end - shown.first) * ROW_HEIGHT}
          />
        </svg>
        <Handles
          {...props}
          shapes={visible}
          stop={stop}
          gripOf={({ state }) => gripOf(state)}
          label={({ id }) => label(id)}
        />
      </div>
    </section>
  );
}
