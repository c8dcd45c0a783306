// What a picture's signs mean, each as it is drawn: below the picture, and in what is downloaded.
import type { VNode } from "preact";
import { useTexts } from "../language";
import { textWidth } from "./text-width";

export interface LegendEntry {
  readonly text: string;
  /** Within 22 by 14 pixels. */
  readonly sign: VNode;
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const { picture } = useTexts();
  return (
    <ul class="legend" aria-label={picture.legend}>
      {entries.map(({ text, sign }) => (
        <li key={text}>
          <svg width="22" height="14" aria-hidden="true">
            {sign}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Pixels that an entry takes besides its text. */
const BESIDES = 46;

interface DrawnLegendProps {
  readonly entries: readonly LegendEntry[];
  readonly y: number;
  /** Of its font. */
  readonly size: number;
}

/** The same in one line of a drawing. */
export function DrawnLegend({ entries, y, size }: DrawnLegendProps) {
  const widths = entries.map(({ text }) => BESIDES + textWidth(text, size));
  return (
    <g>
      {entries.map(({ text, sign }, i) => (
        <g
          key={text}
          transform={`translate(${8 + widths.slice(0, i).reduce((sum, width) => sum + width, 0)} ${y})`}
        >
          {sign}
          <text x="28" y="11">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** How wide that line is. */
export const legendWidth = (entries: readonly LegendEntry[], size: number): number =>
  entries.reduce((sum, { text }) => sum + BESIDES + textWidth(text, size), 8);
