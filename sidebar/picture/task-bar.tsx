// One task as it is drawn: its bar or diamond, what is done of it, its deadline and its baseline.

import { COLORS } from "../drawing/palette";
import { BAR_HEIGHT, type Box, DIAMOND, type TaskShape } from "./bar-shapes";

export function TaskBar({ shape }: { readonly shape: TaskShape }) {
  const { box, diamond, ghost, was, due } = shape;
  return (
    <g>
      {ghost === null ? null : (
        <rect {...ghost} fill="url(#mp-ghost)" stroke={COLORS.ghost} stroke-width="0.8" />
      )}
      {was === null ? null : (
        <path d={outline(was, diamond)} fill="none" stroke={COLORS.muted} stroke-dasharray="3 2" />
      )}
      {diamond ? <Diamond shape={shape} /> : <Bar shape={shape} />}
      {due === null ? null : <Deadline x={due.x} box={box} missed={due.missed} />}
    </g>
  );
}

function Bar({ shape: { box, done, state } }: { readonly shape: TaskShape }) {
  const isCritical = state.critical;
  const color = isCritical ? COLORS.critical : COLORS.done;
  return (
    <>
      <rect
        {...box}
        rx="2"
        fill={isCritical ? "url(#mp-critical)" : COLORS.rest}
        stroke={color}
        stroke-width={isCritical ? 1.6 : 1}
      />
      {done > 0 ? <rect {...box} width={done} rx="2" fill={color} /> : null}
    </>
  );
}

function Diamond({ shape: { box, state } }: { readonly shape: TaskShape }) {
  const x = box.x + DIAMOND;
  const y = box.y + DIAMOND;
  const color = state.critical ? COLORS.critical : COLORS.ink;
  const open = state.critical ? "url(#mp-critical)" : COLORS.paper;
  return (
    <path
      d={diamondPath(x, y, DIAMOND - 1)}
      fill={state.status === "done" ? COLORS.ink : open}
      stroke={color}
      stroke-width="1.8"
    />
  );
}

export const diamondPath = (x: number, y: number, half: number): string =>
  "M" +
  [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ]
    .map(pair)
    .join("L") +
  "Z";
const pair = (point: readonly number[]) => point.join(" ");

const outline = ({ x, y, width, height }: Box, diamond: boolean): string =>
  diamond
    ? diamondPath(x + DIAMOND, y + DIAMOND, DIAMOND - 1)
    : `M${x} ${y}h${width}v${height}h${-width}Z`;

/** A flag at the end of the day; a missed one is filled. */
function Deadline({
  x,
  box,
  missed,
}: {
  readonly x: number;
  readonly box: Box;
  readonly missed: boolean;
}) {
  const top = box.y + box.height / 2 - BAR_HEIGHT / 2 - 3;
  const color = missed ? COLORS.critical : COLORS.ink;
  const line = ["M", x, top + BAR_HEIGHT + 6, "V", top, "l7 3.5 -7 3.5"].join(" ");
  return (
    <path
      d={line}
      fill={missed ? color : COLORS.paper}
      stroke={color}
      stroke-width="1.6"
      stroke-linejoin="round"
    />
  );
}
