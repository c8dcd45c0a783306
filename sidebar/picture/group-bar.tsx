// A project or phase as it is drawn: a beam over its tasks, with feet at both ends.
import type { GroupShape } from "./bar-shapes";
import { COLORS } from "./palette";

export function GroupBar({ shape: { box, done } }: { readonly shape: GroupShape }) {
  const { x, y, width, height } = box;
  const foot = Math.min(6, width / 2);
  const beam = [
    "M",
    x,
    y,
    "h",
    width,
    "v",
    height + 5,
    "l",
    -foot,
    -5,
    "H",
    x + foot,
    "l",
    -foot,
    5,
    "Z",
  ];
  return (
    <g>
      <path d={beam.join(" ")} fill={COLORS.group} />
      <rect x={x + 1} y={y + 2} width={Math.max(0, done - 2)} height={3} fill="#9db8e0" />
    </g>
  );
}
