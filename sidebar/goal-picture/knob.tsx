// The knob where branches leave a card: a minus folds them, a plus with a number says how many cards are hidden.
import { COLORS } from "../drawing/palette";
import { knobOf } from "./tree-branches";
import type { PlacedCard, Way } from "./tree-shapes";

interface KnobProps {
  readonly card: PlacedCard;
  readonly way: Way;
}

export function Knob({ card, way }: KnobProps) {
  const { open, hidden } = card;
  if (open === null) return null;
  const { x, y, width, height } = knobOf(card, way);
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={height / 2}
        fill={COLORS.paper}
        stroke={COLORS.muted}
      />
      <text
        x={x + width / 2}
        y={y + 13}
        text-anchor="middle"
        font-size="11"
        font-weight="600"
        fill={COLORS.ink}
      >
        {open ? "−" : `+${hidden}`}
      </text>
    </>
  );
}
