// What the tree's signs mean, as far as they occur in it.
import { STATUSES, type Status } from "../../src/core/model/reason";
import type { Texts } from "../../src/i18n/texts";
import type { LegendEntry } from "../drawing/legend";
import { GoalSign } from "./goal-sign";
import { ProgressBar } from "./progress-bar";
import { standingOf } from "./tree-nodes";
import type { Branch, PlacedCard } from "./tree-shapes";

const BAR: { readonly attainment: number; readonly pace: number; readonly status: Status } = {
  attainment: 0.4,
  pace: 0.7,
  status: "waiting",
};

/** The words of statuses stand on the cards beside their signs, where a size that can be read leaves room. */
export function treeLegend(
  cards: readonly PlacedCard[],
  branches: readonly Branch[],
  { status: words, goalPicture }: Texts,
): readonly LegendEntry[] {
  const used = new Set(cards.map(({ node }) => standingOf(node).status));
  const kinds = new Set(branches.map(({ kind }) => kind));
  return [
    ...STATUSES.filter((status) => status !== "none" && used.has(status)).map((status) => ({
      text: words[status],
      sign: (
        <g transform="translate(8 1)">
          <GoalSign status={status} />
        </g>
      ),
    })),
    {
      text: goalPicture.signs.pace,
      sign: <ProgressBar standing={BAR} x={1} y={4} width={20} height={6} />,
    },
    ...(kinds.has("beside")
      ? [{ text: goalPicture.signs.beside, sign: <Line dashes="5 4" /> }]
      : []),
    ...(kinds.has("share")
      ? [{ text: goalPicture.signs.share, sign: <Line dashes="1.5 3" /> }]
      : []),
  ];
}

const Line = ({ dashes }: { readonly dashes: string }) => (
  <path d="M0 7h22" stroke="#6b7685" stroke-width="1.5" stroke-dasharray={dashes} />
);
