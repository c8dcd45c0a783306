// Where an arrow key leads in the tree, as ARIA's tree pattern has it.
import type { TreeLayout } from "./tree-shapes";

export type Step = { readonly go: string } | { readonly fold: string };

/** @returns null for keys that lead nowhere @param key of the card that has the focus */
export function stepOf(
  { cards, byKey }: TreeLayout,
  key: string,
  pressed: string,
): Step | "stay" | null {
  const card = byKey.get(key);
  if (!card) return null;
  const at = cards.indexOf(card);
  const to = (index: number): Step | "stay" => {
    const next = cards[index];
    return next ? { go: next.node.key } : "stay";
  };
  switch (pressed) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(cards.length - 1);
    case "ArrowRight":
      return card.open === null ? "stay" : card.open ? to(at + 1) : { fold: key };
    case "ArrowLeft":
      if (card.open) return { fold: key };
      return card.parent === null ? "stay" : { go: card.parent };
    case "Enter":
      return card.open === null ? "stay" : { fold: key };
    default:
      return null;
  }
}
