// How a goal or a share stands, in words: on its card, to be read aloud, and below the picture.
import type { Standing } from "../../src/app/rpc/goal-picture";
import type { Quantity } from "../../src/core/model/reason";
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import type { TreeNode } from "./tree-nodes";
import { standingOf } from "./tree-nodes";

/** A share stands as a share: points are for differences. */
const amountText = (amount: Quantity, format: Formatter): string =>
  amount.unit === "percent" ? format.percent(amount.value) : format.quantity(amount);

/** Without its word, which stands once on a card. */
const bare = ({ value, unit }: Quantity, format: Formatter): string =>
  amountText({ value, unit }, format);

/** "41 of 120 customers", "4.2, target 3 days"; what is not there is left out, or said. */
export function figuresText(
  { actual, target, addsUp }: Standing,
  { goalPicture: words }: Texts,
  format: Formatter,
): string {
  if (target === null) return actual === null ? words.noTarget : amountText(actual, format);
  if (actual === null) return words.noActual(amountText(target, format));
  const [now, goal] = [bare(actual, format), amountText(target, format)];
  return addsUp ? words.figures(now, goal) : words.level(now, goal);
}

/** The status as a word; drafts and dropped goals have another one. */
export function statusText({ goal, person }: TreeNode, { status, choice, goalPicture }: Texts) {
  if (person !== null) return person.status === "none" ? goalPicture.open : status[person.status];
  if (goal.state === "draft" || goal.state === "dropped") return choice.lifecycle[goal.state];
  return goal.status === "none" ? goalPicture.open : status[goal.status];
}

/** What a card is called. */
export const nameOf = ({ goal, person }: TreeNode, { goalPicture }: Texts): string =>
  person === null ? goal.name : goalPicture.share(person.who ?? person.person, goal.name);

/** Everything that a card shows, one fact after another. */
export function cardFacts(node: TreeNode, texts: Texts, format: Formatter): readonly string[] {
  const { goalPicture: words } = texts;
  const standing = standingOf(node);
  const { attainment, expected, pace, who } = standing;
  return [
    statusText(node, texts),
    attainment === null ? null : words.attained(format.percent(attainment)),
    figuresText(standing, texts, format),
    expected === null || pace === null
      ? null
      : words.expected(amountText(expected, format), format.percent(pace)),
    node.person !== null || who === null ? null : texts.picture.bars.owner(who),
  ].filter((fact) => fact !== null);
}

/** What only the line below the picture has room for. */
export function moreFacts(
  { goal, person }: TreeNode,
  { goalPicture: words }: Texts,
  format: Formatter,
): readonly string[] {
  if (person !== null) return [];
  const { due, trend, confidence, counts, depth } = goal;
  return [
    due === null ? null : words.due(format.day(due)),
    trend === null || format.percent(trend) === format.percent(0)
      ? null
      : words.trend(format.percent(Math.abs(trend)), trend > 0),
    confidence === null ? null : words.confidence(format.percent(confidence)),
    depth > 0 && !counts ? words.beside : null,
  ].filter((fact) => fact !== null);
}
