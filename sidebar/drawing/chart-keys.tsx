// What the lines and signs of a chart stand for. Who cannot see them has the table below the chart.
import type { JSX } from "preact";

export interface ChartKey {
  readonly text: string;
  /** Within 24 by 12 pixels. */
  readonly shape: JSX.Element;
}

export function ChartKeys({ keys }: { readonly keys: readonly ChartKey[] }) {
  return (
    <p class="keys" aria-hidden="true">
      {keys.map(({ text, shape }) => (
        <span key={text}>
          <svg width="24" height="12" aria-hidden="true">
            {shape}
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}
