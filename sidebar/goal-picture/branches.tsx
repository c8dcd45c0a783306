// The branches between cards: whole where the upper goal is made of the lower one, dashed where it is not.
import type { Branch, Way } from "./tree-shapes";

const STROKE = "#6b7685";
const DASHES = { counts: "none", beside: "5 4", share: "1.5 3" } as const;

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly way: Way;
}

export function Branches({ branches, way }: BranchesProps) {
  return (
    <g fill="none" stroke={STROKE} stroke-width="1.5">
      {branches.map(({ key, from, to, kind }) => (
        <path key={key} d={bent({ from, to }, way)} stroke-dasharray={DASHES[kind]} />
      ))}
    </g>
  );
}

/** Leaves one card and enters the other straight. */
function bent({ from, to }: Pick<Branch, "from" | "to">, way: Way): string {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const turns = way === "right" ? [x, from.y, x, to.y] : [from.x, y, to.x, y];
  return ["M", from.x, from.y, "C", ...turns, to.x, to.y].join(" ");
}
