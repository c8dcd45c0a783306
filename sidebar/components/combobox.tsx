// A text field that suggests options, by the ARIA pattern "editable combobox with list autocomplete".
// Arrows go through the suggestions, Enter or Tab takes one, Escape closes the list and leaves the text.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Option } from "../../src/app/rpc";
import { useTexts } from "../language";
import type { Tied } from "./field";
import { suggest } from "./options";
import { Suggestions } from "./suggestions";

interface ComboboxProps {
  readonly tied: Tied;
  readonly text: string;
  readonly options: readonly Option[];
  /** Any text is right, so that no match is nothing to speak of. */
  readonly free?: boolean;
  readonly required?: boolean;
  readonly onText: (text: string) => void;
  readonly onChoose: (option: Option) => void;
  readonly onLeave: () => void;
  /** Enter with no suggestion at hand: true where it was taken, so that the form is not sent. */
  readonly onEnter?: () => boolean;
  /** Backspace before the first character. */
  readonly onBackspace?: () => void;
}

export function Combobox(props: ComboboxProps) {
  const { tied, text, options, onText, onChoose, onLeave, free = false, required } = props;
  const { form } = useTexts();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { best, count } = open ? suggest(text, options) : { best: [], count: 0 };
  const known = free && best.some(({ name }) => name === text.trim());
  const shown = open && !known && (free ? best : options).length > 0;
  const listId = `${tied.id}-list`;
  const current = active === null ? undefined : best[active];

  useEffect(() => {
    if (shown) box.current?.querySelector(".popup")?.scrollIntoView({ block: "nearest" });
  }, [shown]);

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const take = (option: Option) => {
    onChoose(option);
    close();
  };
  const step = (by: 1 | -1) => {
    if (!open) setOpen(true);
    const length = open ? best.length : suggest(text, options).best.length;
    if (length === 0) return;
    setActive((now) => (now === null ? (by > 0 ? 0 : length - 1) : (now + by + length) % length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      if (current) take(current);
      else if (props.onEnter?.()) close();
      else return;
      event.preventDefault();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Tab" && current) take(current);
    else if (event.key === "Backspace" && text === "") props.onBackspace?.();
  };

  return (
    <div class="combobox" ref={box}>
      <input
        {...tied}
        {...(required ? { "aria-required": true } : {})}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={shown && best.length > 0}
        aria-controls={listId}
        {...(current && active !== null ? { "aria-activedescendant": `${listId}-${active}` } : {})}
        value={text}
        onInput={(event) => {
          setOpen(true);
          setActive(null);
          onText(event.currentTarget.value);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onLeave();
        }}
      />
      <div class="popup" hidden={!shown}>
        <Suggestions id={listId} options={best} active={active} onTake={take} />
        <p class="more" role="status">
          {shown && count === 0 ? form.noMatch : ""}
          {count > best.length ? form.moreMatches(count - best.length) : ""}
        </p>
      </div>
    </div>
  );
}
