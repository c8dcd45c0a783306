// A project or phase as it is drawn: a beam over its tasks, with feet at both ends, dark as far as it is done.

import { COLORS } from "../drawing/palette";
import type { GroupShape } from "./bar-shapes";

export function GroupBar({ shape: { box, done } }: { readonly shape: GroupShape }) {
  const { x, y, width, height } = box;
  const foot = Math.min(6, width / 2);
  const low = y + height;
  const beam = `M${x} ${y}h${width}v${height + 5}l${-foot} -5H${x + foot}l${-foot} 5Z`;
  const isDone = done >= width;
  return (
    <g>
      <path d={beam} fill={isDone ? COLORS.groupDone : COLORS.group} />
      {done > foot && !isDone ? (
        <path d={`M${x} ${y}h${done}V${low}H${x + foot}l${-foot} 5Z`} fill={COLORS.groupDone} />
      ) : null}
    </g>
  );
}
