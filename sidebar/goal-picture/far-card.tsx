// A card from so far away that no word could be read: its status as a large sign, and what is reached.
import { COLORS } from "../drawing/palette";
import { GoalSign } from "./goal-sign";
import { ProgressBar } from "./progress-bar";
import { standingOf } from "./tree-nodes";
import type { PlacedCard } from "./tree-shapes";

export function FarCardShape({ card: { node, box } }: { readonly card: PlacedCard }) {
  const standing = standingOf(node);
  const sign = box.height * 0.5;
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect
        width={box.width}
        height={box.height}
        rx="8"
        fill={COLORS.paper}
        stroke="#8b95a3"
        stroke-width="2"
      />
      <g
        transform={`translate(${box.width / 2 - sign / 2} ${box.height * 0.1}) scale(${sign / 12})`}
      >
        <GoalSign status={standing.status} />
      </g>
      <ProgressBar
        standing={standing}
        x={16}
        y={box.height * 0.72}
        width={box.width - 32}
        height={box.height * 0.14}
      />
    </g>
  );
}
