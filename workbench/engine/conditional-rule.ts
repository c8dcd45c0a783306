// Conditional format rules as Google's builder makes them.
import type { Rect } from "./place";

export interface RuleStyle {
  readonly background?: string | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
}

export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

export type ConditionalRule = { readonly ranges: readonly Rect[] } & (
  | {
      readonly kind: "boolean";
      /** A name of Google's BooleanCriteria. */
      readonly criteria: string;
      /** Dates are serial numbers. */
      readonly values: readonly (string | number)[];
      readonly style: RuleStyle;
    }
  | { readonly kind: "gradient"; readonly points: readonly GradientPoint[] }
);
