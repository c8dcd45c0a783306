// One open menu and, within it, its open submenu. Keyboard as in the ARIA menu pattern.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons";
import type { Entry } from "./menu-model";

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly focus: "first" | "last" | null;
  readonly nested: boolean;
  /** Closes this list only; the focus goes back to what opened it. */
  readonly onBack: () => void;
  /** Closes the whole menu, since an item has run or the focus leaves. */
  readonly onDone: () => void;
  /** Left or Right with nowhere to go within the menu. */
  readonly onSide: (step: 1 | -1) => void;
}

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(":scope > div > [role^=menuitem]") ?? []),
];

/** The item that a key leads to from the one that has the focus; null where it leads to none. */
function itemByKey(items: readonly HTMLElement[], key: string): HTMLElement | null {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const count = items.length;
  if (key === "ArrowDown") return items[(at + 1) % count] ?? null;
  if (key === "ArrowUp") return items[at <= 0 ? count - 1 : at - 1] ?? null;
  if (key === "Home") return items[0] ?? null;
  if (key === "End") return items[count - 1] ?? null;
  if (key.length !== 1 || key === " ") return null;
  const starts = (item: HTMLElement) =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(starts) ?? null;
}

export function MenuList({ label, entries, focus, nested, onBack, onDone, onSide }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  useLayoutEffect(() => {
    if (focus === null) return;
    const items = itemsOf(list.current);
    items[focus === "first" ? 0 : items.length - 1]?.focus();
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return onDone();
    const item = itemByKey(itemsOf(list.current), event.key);
    if (item) item.focus();
    else if (event.key === "Escape") onBack();
    else if (event.key === "ArrowLeft") nested ? onBack() : onSide(-1);
    else if (event.key === "ArrowRight") onSide(1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const closeSubmenu = () => {
    setOpen(null);
    itemsOf(list.current)
      .find((item) => item.getAttribute("aria-expanded") === "true")
      ?.focus();
  };

  return (
    <div role="menu" class="menu" tabIndex={-1} aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry) => {
        if (entry.kind === "separator") return <hr key={entry.key} class="menu-separator" />;
        if (entry.kind === "item")
          return (
            <Item key={entry.key} item={entry} onDone={onDone} onEnter={() => setOpen(null)} />
          );
        const { key } = entry;
        return (
          <SubmenuItem
            key={key}
            submenu={entry}
            open={open?.key === key ? open : null}
            onOpen={(focusIn) => setOpen({ key, focus: focusIn })}
            onBack={closeSubmenu}
            onDone={onDone}
            onSide={onSide}
          />
        );
      })}
    </div>
  );
}

interface Open {
  readonly key: string;
  readonly focus: "first" | null;
}

interface ItemProps {
  readonly item: Extract<Entry, { kind: "item" }>;
  readonly onDone: () => void;
  readonly onEnter: () => void;
}

function Item({ item: { label, run, checked }, onDone, onEnter }: ItemProps) {
  return (
    <div role="none" onMouseEnter={onEnter}>
      <button
        type="button"
        role={checked === undefined ? "menuitem" : "menuitemcheckbox"}
        tabIndex={-1}
        aria-disabled={run === null}
        {...(checked === undefined ? {} : { "aria-checked": checked })}
        onClick={() => {
          if (run === null) return;
          onDone();
          run();
        }}
      >
        <span class="menu-check">{checked === true && <Icon name="check" />}</span>
        <span class="menu-label">{label}</span>
      </button>
    </div>
  );
}

interface SubmenuItemProps extends Pick<MenuListProps, "onBack" | "onDone" | "onSide"> {
  readonly submenu: Extract<Entry, { kind: "submenu" }>;
  readonly open: Open | null;
  readonly onOpen: (focus: Open["focus"]) => void;
}

function SubmenuItem({ submenu, open, onOpen, ...rest }: SubmenuItemProps) {
  const { label, entries } = submenu;
  return (
    <div
      role="none"
      onMouseEnter={() => {
        if (open === null) onOpen(null);
      }}
    >
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onClick={() => onOpen("first")}
        onKeyDown={(event) => {
          if (event.key !== "ArrowRight") return;
          event.preventDefault();
          event.stopPropagation();
          onOpen("first");
        }}
      >
        <span class="menu-check" />
        <span class="menu-label">{label}</span>
        <Icon name="right" />
      </button>
      {open && <MenuList label={label} entries={entries} focus={open.focus} nested {...rest} />}
    </div>
  );
}
