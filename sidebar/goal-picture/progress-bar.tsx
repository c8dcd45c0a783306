// What is reached of a target, with a mark where it should be by now.
import type { Standing } from "../../src/app/rpc/goal-picture";
import { COLORS } from "../drawing/palette";
import { LOOKS } from "./status-look";

const GROUND = "#dfe4ea";

interface ProgressBarProps {
  readonly standing: Pick<Standing, "attainment" | "pace" | "status">;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function ProgressBar({ standing, x, y, width, height }: ProgressBarProps) {
  const { attainment, pace, status } = standing;
  const mark = pace === null ? null : x + within(pace) * width;
  /** By which the mark is longer than the bar is high. */
  const over = height / 3;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={GROUND} />
      {attainment === null || attainment <= 0 ? null : (
        <rect
          x={x}
          y={y}
          width={Math.max(height, within(attainment) * width)}
          height={height}
          rx={height / 2}
          fill={LOOKS[status].fill}
        />
      )}
      {mark === null ? null : (
        <path
          d={`M${mark} ${y - over}v${height + 2 * over}`}
          stroke={COLORS.ink}
          stroke-width="2.2"
        />
      )}
    </>
  );
}

/** Bars end at their target, however much more was reached. */
const within = (share: number) => Math.min(1, Math.max(0, share));
