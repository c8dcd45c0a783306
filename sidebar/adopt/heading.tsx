// A heading that takes the focus where a step takes the place of another, so that reading goes on from there.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface HeadingProps {
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

export function Heading({ focus, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes up
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, []);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {children}
    </h2>
  );
}
