// A message in a box: what went wrong, what to do, what was done. Said aloud when it comes up.
import type { ComponentChildren, Ref } from "preact";

interface NoticeProps {
  readonly tone: "good" | "bad" | "calm";
  readonly children: ComponentChildren;
  readonly box?: Ref<HTMLDivElement>;
  readonly id?: string;
}

export function Notice({ tone, children, box, id }: NoticeProps) {
  return (
    <div
      class={`notice ${tone}`}
      role={tone === "bad" ? "alert" : "status"}
      tabIndex={-1}
      {...(box ? { ref: box } : {})}
      {...(id ? { id } : {})}
    >
      {children}
    </div>
  );
}
