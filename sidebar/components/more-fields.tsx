// Fields that few people need, below a plain "More" that stays open once it was opened.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useTexts } from "../language";

interface MoreFieldsProps {
  /** Under which it is remembered in this browser. */
  readonly name: string;
  /** Whether something in it is to be mended. */
  readonly faulty: boolean;
  readonly children: ComponentChildren;
}

export function MoreFields({ name, faulty, children }: MoreFieldsProps) {
  const { entry } = useTexts();
  const [open, setOpen] = useState(() => wasOpen(name));
  return (
    <details
      class="more-fields"
      open={open || faulty}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        remember(name, currentTarget.open);
      }}
    >
      <summary>{entry.more}</summary>
      <div>{children}</div>
    </details>
  );
}

const keyOf = (name: string) => `milepost.more.${name}`;

function wasOpen(name: string): boolean {
  try {
    return localStorage.getItem(keyOf(name)) === "open";
  } catch {
    // A browser that keeps nothing begins with it closed.
    return false;
  }
}

function remember(name: string, open: boolean): void {
  try {
    if (open) localStorage.setItem(keyOf(name), "open");
    else localStorage.removeItem(keyOf(name));
  } catch {
    // As above.
  }
}
