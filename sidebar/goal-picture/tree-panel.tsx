// What stands below the tree: the chosen goal in words, why it stands so, and the way to its row; else a hint.
import type { Formatter } from "../../src/i18n/format";
import { sentences } from "../../src/i18n/say";
import { useTexts } from "../language";
import { cardFacts, moreFacts, nameOf } from "./say-standing";
import type { TreeNode } from "./tree-nodes";

interface TreePanelProps {
  readonly node: TreeNode | null;
  readonly format: Formatter;
  readonly onShow: () => void;
}

export function TreePanel({ node, format, onShow }: TreePanelProps) {
  const texts = useTexts();
  const { goalPicture: words, picture } = texts;
  const why = node?.person === null ? sentences(node.goal.reasons, texts, format) : null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="below" tabIndex={0} aria-label={words.below}>
      {node === null ? (
        <p class="hint">{words.hint}</p>
      ) : (
        <div class="below-text">
          <h2>{picture.bars.task(nameOf(node, texts), node.goal.id)}</h2>
          <p>
            {texts.clauses([...cardFacts(node, texts, format), ...moreFacts(node, texts, format)])}
          </p>
          {why === null ? null : <p class="why">{why}</p>}
          <button type="button" class="link" onClick={onShow}>
            {picture.showRow}
          </button>
        </div>
      )}
    </section>
  );
}
