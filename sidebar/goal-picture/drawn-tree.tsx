// Cards and branches, as far as they are to be drawn: in the window, and in what is downloaded.
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { Branches } from "./branches";
import { FarCardShape } from "./far-card";
import { GoalCardShape, ShareCardShape } from "./goal-card";
import { Knob } from "./knob";
import type { Branch, PlacedCard, Way } from "./tree-shapes";

interface DrawnTreeProps {
  readonly cards: readonly PlacedCard[];
  readonly branches: readonly Branch[];
  readonly way: Way;
  /** Too far away for words. */
  readonly far?: boolean;
  readonly texts: Texts;
  readonly format: Formatter;
}

export function DrawnTree({ cards, branches, way, far = false, texts, format }: DrawnTreeProps) {
  return (
    <>
      <Branches branches={branches} way={way} />
      {cards.map((card) =>
        far ? (
          <FarCardShape key={card.node.key} card={card} />
        ) : card.node.person === null ? (
          <GoalCardShape key={card.node.key} card={card} texts={texts} format={format} />
        ) : (
          <ShareCardShape key={card.node.key} card={card} texts={texts} format={format} />
        ),
      )}
      {far ? null : cards.map((card) => <Knob key={card.node.key} card={card} way={way} />)}
    </>
  );
}
