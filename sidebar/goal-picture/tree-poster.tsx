// The tree as it is unfolded, as one drawing that stands alone. Downloads are made of it.
import type { Day } from "../../src/core/model/day";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { PosterSheet } from "../drawing/poster-sheet";
import { DrawnTree } from "./drawn-tree";
import { treeLegend } from "./tree-legend";
import type { TreeLayout, Way } from "./tree-shapes";

const MARGIN = 16;

interface TreePosterProps {
  readonly layout: TreeLayout;
  readonly way: Way;
  readonly asOf: Day;
  readonly texts: Texts;
  readonly format: Formatter;
}

export function TreePoster({ layout, way, asOf, texts, format }: TreePosterProps) {
  const { cards, branches, width, height } = layout;
  return (
    <PosterSheet
      title={texts.goalPicture.title}
      asOf={texts.picture.asOfDay(format.day(asOf))}
      width={width + 2 * MARGIN}
      height={height + 2 * MARGIN}
      legend={treeLegend(cards, branches, texts)}
    >
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <DrawnTree cards={cards} branches={branches} way={way} texts={texts} format={format} />
      </g>
    </PosterSheet>
  );
}
