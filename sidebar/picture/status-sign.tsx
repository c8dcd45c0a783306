// The signs of a status and of a folded group, drawn within 12 by 12 pixels, since not every font has them.
import type { TaskStatus } from "../../src/core/model/task-state";
import { COLORS } from "../drawing/palette";

/** Each differs in form; colour only repeats it. */
export function StatusSign({ status }: { readonly status: TaskStatus }) {
  switch (status) {
    case "done":
      return <path d="M2 6.5 5 9.5 10 3" fill="none" stroke={COLORS.today} stroke-width="1.8" />;
    case "late":
      return <path d="M6 1v6.5M6 9.2v2" fill="none" stroke={COLORS.critical} stroke-width="2.2" />;
    case "risk":
      return <path d="M6 1.5 11 10.5H1Z" fill="none" stroke="#8a5000" stroke-width="1.6" />;
    case "running":
      return <path d="M3 1.5 10 6 3 10.5Z" fill={COLORS.edge} />;
    case "waiting":
      return <circle cx="6" cy="6" r="4" fill="none" stroke={COLORS.muted} stroke-width="1.4" />;
  }
}

export function FoldSign({ open }: { readonly open: boolean }) {
  return (
    <svg
      width="12"
      height="12"
      aria-hidden="true"
      fill="none"
      stroke={COLORS.ink}
      stroke-width="1.8"
    >
      <path d={open ? "M2 4 6 8 10 4" : "M4 2 8 6 4 10"} />
    </svg>
  );
}
