// One part in the table: its amount, and in signs and words that it is typed over, new, or what it was.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Difference } from "./differences";
import type { GridCell } from "./grid";
import type { Hands } from "./hands";
import type { At } from "./moved";
import type { Words } from "./saying";

interface PartCellProps {
  readonly cell: GridCell;
  readonly at: At;
  /** Whose part of which period. */
  readonly label: string;
  /** From what stands in Plan. */
  readonly difference: Difference | null;
  readonly isActive: boolean;
  readonly isSum: boolean;
  /** The text with which typing begins; null while nobody types. */
  readonly typing: string | null;
  readonly words: Words;
  readonly latest: RefObject<Hands>;
}

export function PartCell(props: PartCellProps) {
  const { cell, isSum, label, latest, typing } = props;
  const classes = [isSum ? "sum" : "", isTypedOver(cell) ? "typed" : ""];
  return (
    <td class={classes.join(" ").trim()}>
      {typing === null ? (
        <Amount {...props} />
      ) : (
        <Typing label={label} first={typing} latest={latest} />
      )}
    </td>
  );
}

const isTypedOver = ({ part }: GridCell): boolean => part !== null && part.override !== null;

const isBare = ({ altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  !(altKey || ctrlKey || metaKey || isComposing);

interface TypingProps {
  readonly label: string;
  readonly first: string;
  readonly latest: RefObject<Hands>;
}

function Typing({ label, first, latest }: TypingProps) {
  const [text, setText] = useState(first);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  // Before the next key comes, however slow the machine is.
  useLayoutEffect(() => {
    input.current?.focus();
    // What was there goes with the first key; what the first key typed stays.
    if ((input.current?.value.length ?? 0) > 1) input.current?.select();
  }, []);
  const take = () => {
    if (isOver.current) return;
    isOver.current = true;
    latest.current?.take(text);
  };
  return (
    <input
      ref={input}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      aria-label={label}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!isBare(event)) return;
        if (event.key === "Enter") {
          take();
          latest.current?.move("ArrowDown");
        } else if (event.key === "Escape") {
          isOver.current = true;
          latest.current?.leave();
        } else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={take}
    />
  );
}

function Amount({ cell, at, label, difference, isActive, words, latest }: PartCellProps) {
  const { texts, amounts } = words;
  const amount = amounts.show(cell.value);
  const typed = isTypedOver(cell) ? texts.breakdown.typed : null;
  const was = difference === null ? null : sayBefore(difference, words);
  const said = [amount, typed, was].filter((text) => text !== null).join(texts.breakdown.comma);
  return (
    <button
      type="button"
      tabIndex={isActive ? 0 : -1}
      aria-disabled={cell.part === null}
      aria-label={texts.labelled(label, said)}
      onClick={() => latest.current?.open(at, null)}
      onKeyDown={(event) => {
        const hands = latest.current;
        const { key } = event;
        if (!isBare(event) || hands === null) return;
        if (key === "F2") hands.open(at, null);
        else if (key === "Delete" || key === "Backspace") hands.clear();
        else if (/^[\d.,+-]$/.test(key)) hands.open(at, key);
        else if (!hands.move(key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <span class="amount">{amount}</span>
      {typed === null ? null : (
        <span class="mark">
          <Pencil /> {typed}
        </span>
      )}
      {was === null ? null : <span class="mark">{was}</span>}
    </button>
  );
}

const sayBefore = ({ before }: Difference, { texts, amounts }: Words): string =>
  before === null ? texts.breakdown.isNew : texts.breakdown.was(amounts.show(before));

const Pencil = () => (
  <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
    <path d="M2 14l1-4 8-8 3 3-8 8z" />
  </svg>
);
