// The card of a goal: its name on two lines at most, status, owner, what is reached and what is to be reached.
import type { Formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { COLORS } from "../drawing/palette";
import { fitted, textWidth, wrapped } from "../drawing/text-width";
import { GoalSign } from "./goal-sign";
import { ProgressBar } from "./progress-bar";
import { figuresText, statusText } from "./say-standing";
import { LOOKS } from "./status-look";
import type { PlacedCard } from "./tree-shapes";

const LEFT = 16;
const NAME_SIZE = 13;
const SIZE = 12;
/** A bold text is that much wider. */
const BOLD = 1.06;
const PERCENT = 46;

interface CardProps {
  readonly card: PlacedCard;
  readonly texts: Texts;
  readonly format: Formatter;
}

export function GoalCardShape({ card: { node, box }, texts, format }: CardProps) {
  const { goal } = node;
  const { ink } = LOOKS[goal.status];
  const aside = goal.state === "draft" || goal.state === "dropped";
  const room = box.width - LEFT - 10;
  const word = statusText(node, texts);
  const beforeWho = LEFT + 18 + textWidth(word, SIZE) * BOLD + 10;
  return (
    <g transform={`translate(${box.x} ${box.y})`} font-size={SIZE}>
      <rect
        width={box.width}
        height={box.height}
        rx="8"
        fill={COLORS.paper}
        stroke="#8b95a3"
        {...(aside ? { "stroke-dasharray": "5 4" } : {})}
      />
      <path
        d={`M8 .5H6A5.5 5.5 0 0 0 .5 6V${box.height - 6}A5.5 5.5 0 0 0 6 ${box.height - 0.5}H8Z`}
        fill={ink}
      />
      {wrapped(goal.name, NAME_SIZE * BOLD, room, 2).map((line, i) => (
        <text key={line} x={LEFT} y={20 + i * 17} font-size={NAME_SIZE} font-weight="600">
          {line}
        </text>
      ))}
      <g transform={`translate(${LEFT} 45.5)`}>
        <GoalSign status={goal.status} />
      </g>
      <text x={LEFT + 18} y="56" fill={ink} font-weight="600">
        {word}
      </text>
      {goal.who === null ? null : (
        <text x={box.width - 12} y="56" text-anchor="end" fill={COLORS.muted}>
          {fitted(goal.who, SIZE, box.width - 12 - beforeWho)}
        </text>
      )}
      <ProgressBar standing={goal} x={LEFT} y={68} width={room - PERCENT} height={8} />
      <text x={box.width - 12} y="76.5" text-anchor="end" font-weight="600">
        {goal.attainment === null ? "–" : format.percent(goal.attainment)}
      </text>
      <text x={LEFT} y="95" fill={COLORS.ink}>
        {fitted(figuresText(goal, texts, format), SIZE, room)}
      </text>
    </g>
  );
}

export function ShareCardShape({ card: { node, box }, texts, format }: CardProps) {
  const standing = node.person;
  if (standing === null) return null;
  const percent = standing.attainment === null ? "–" : format.percent(standing.attainment);
  return (
    <g transform={`translate(${box.x} ${box.y})`} font-size={11}>
      <rect
        width={box.width}
        height={box.height}
        rx={box.height / 2}
        fill="#f7f9fb"
        stroke="#8b95a3"
      />
      <g transform="translate(16 7)">
        <GoalSign status={standing.status} />
      </g>
      <text x="34" y="17" font-size={SIZE} font-weight="600">
        {fitted(standing.who ?? standing.person, SIZE * BOLD, box.width - 34 - 54)}
      </text>
      <text x={box.width - 18} y="17" text-anchor="end" font-weight="600">
        {percent}
      </text>
      <ProgressBar standing={standing} x={18} y={23.5} width={box.width - 36} height={5} />
      <text x="18" y="42.5">
        {fitted(figuresText(standing, texts, format), 11, box.width - 36)}
      </text>
    </g>
  );
}
