// The menu bar: opens by click or keyboard, moves between menus with Left and Right, closes with Escape.
import { useEffect, useRef, useState } from "preact/hooks";
import { useTexts } from "../i18n/texts";
import { MenuList } from "./menu-list";
import type { TopMenu } from "./menu-model";

interface Open {
  readonly index: number;
  readonly focus: "first" | "last" | null;
}

export function MenuBar({ menus }: { readonly menus: readonly TopMenu[] }) {
  const texts = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [current, setCurrent] = useState(0);
  const button = (index: number) =>
    bar.current?.querySelectorAll<HTMLElement>(".menu-bar-button")[index];

  useEffect(() => {
    if (open === null) return;
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    const leave = () => setOpen(null);
    document.addEventListener("pointerdown", outside, true);
    // A click into a pane reaches this document as a loss of focus only.
    window.addEventListener("blur", leave);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      window.removeEventListener("blur", leave);
    };
  }, [open]);

  const goTo = (index: number, withMenu: boolean) => {
    const to = (index + menus.length) % menus.length;
    setCurrent(to);
    if (withMenu) setOpen({ index: to, focus: "first" });
    button(to)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const keys = new Map<string, () => void>([
      ["ArrowRight", () => goTo(index + 1, open !== null)],
      ["ArrowLeft", () => goTo(index - 1, open !== null)],
      ["Home", () => goTo(0, open !== null)],
      ["End", () => goTo(menus.length - 1, open !== null)],
      ["ArrowDown", () => setOpen({ index, focus: "first" })],
      ["Enter", () => setOpen({ index, focus: "first" })],
      [" ", () => setOpen({ index, focus: "first" })],
      ["ArrowUp", () => setOpen({ index, focus: "last" })],
      ["Escape", () => setOpen(null)],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div
      role="menubar"
      class="menu-bar"
      aria-label={texts.menuBar}
      ref={bar}
      data-testid="menu-bar"
    >
      {menus.map(({ id, label, entries }, index) => {
        const isOpen = open?.index === index;
        return (
          <div class="menu-bar-item" key={id} role="none">
            <button
              type="button"
              role="menuitem"
              class="menu-bar-button"
              data-testid={`menu-${id}`}
              aria-haspopup="menu"
              aria-expanded={isOpen}
              tabIndex={index === current ? 0 : -1}
              onClick={() => {
                setCurrent(index);
                setOpen(isOpen ? null : { index, focus: null });
              }}
              onMouseEnter={() => {
                if (open !== null && !isOpen) setOpen({ index, focus: null });
              }}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {label}
            </button>
            {isOpen && (
              <MenuList
                label={label}
                entries={entries}
                focus={open.focus}
                nested={false}
                onBack={() => {
                  setOpen(null);
                  button(index)?.focus();
                }}
                onDone={() => setOpen(null)}
                onSide={(step) => goTo(index + step, true)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
