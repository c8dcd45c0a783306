// What shapes refer to by name: the hatching of critical bars, the dots of a baseline, the arrows' tips.
import { COLORS } from "../drawing/palette";

function Tip({ id, color }: { readonly id: string; readonly color: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="7"
      markerHeight="7"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0 8 4 0 8Z" fill={color} />
    </marker>
  );
}

export function Patterns() {
  return (
    <defs>
      <pattern id="mp-critical" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={COLORS.criticalRest} />
        <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" stroke={COLORS.critical} stroke-width="1.2" />
      </pattern>
      <pattern id="mp-ghost" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" fill="#dfe3e8" />
        <path d="M0 0V4" stroke={COLORS.ghost} stroke-width="2.4" />
      </pattern>
      <Tip id="mp-tip" color={COLORS.arrow} />
      <Tip id="mp-tip-critical" color={COLORS.critical} />
    </defs>
  );
}
