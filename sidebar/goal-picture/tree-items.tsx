// What one reaches by pointer, keyboard and screen reader: an item over each card. The cards are only drawn.
import { knobOf } from "./tree-branches";
import type { PlacedCard, Way } from "./tree-shapes";

/** A knob is taken hold of a little around it too. */
const AROUND = 4;

interface TreeItemsProps {
  readonly cards: readonly PlacedCard[];
  readonly way: Way;
  readonly chosen: string | null;
  /** The one that the Tab key comes to. */
  readonly stop: string | null;
  readonly titleOf: (card: PlacedCard) => string;
  readonly labelOf: (card: PlacedCard) => string;
  /** @param byKeys whether the focus came by the keyboard */
  readonly onFocus: (key: string, byKeys: boolean) => void;
  readonly onFold: (key: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function TreeItems(props: TreeItemsProps) {
  const { cards, way, chosen, stop, titleOf, labelOf, onFocus, onFold, onKey } = props;
  return (
    <>
      {cards.map((card) => {
        const { node, level, place, of, box, open } = card;
        const { key } = node;
        const knob = knobOf({ ...card, box: { ...box, x: 0, y: 0 } }, way);
        return (
          <div
            key={key}
            class={node.person === null ? "item" : "item share"}
            role="treeitem"
            data-card={key}
            tabIndex={key === stop ? 0 : -1}
            aria-label={labelOf(card)}
            aria-level={level}
            aria-posinset={place}
            aria-setsize={of}
            aria-selected={key === chosen}
            {...(open === null ? {} : { "aria-expanded": open })}
            title={titleOf(card)}
            style={{
              left: `${box.x}px`,
              top: `${box.y}px`,
              width: `${box.width}px`,
              height: `${box.height}px`,
            }}
            onFocus={(event) => onFocus(key, event.currentTarget.matches(":focus-visible"))}
            onKeyDown={onKey}
            onClick={({ target }) => {
              if (target instanceof Element && target.closest(".knob")) onFold(key);
            }}
          >
            {open === null ? null : (
              <span
                class="knob"
                style={{
                  left: `${knob.x - AROUND}px`,
                  top: `${knob.y - AROUND}px`,
                  width: `${knob.width + 2 * AROUND}px`,
                  height: `${knob.height + 2 * AROUND}px`,
                }}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
