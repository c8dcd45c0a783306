// What the templates say in a language.
import type { TemplateKey } from "./plots";

/** A task's name; of a milestone also how one knows that it is reached. */
export type StepWords = string | readonly [name: string, acceptance: string];

export interface PlotWords {
  readonly name: string;
  readonly about: string;
  readonly phases: readonly string[];
  /** One for each step, in the order of plots.ts. */
  readonly steps: readonly StepWords[];
}

export type TemplateWords = Readonly<Record<TemplateKey, PlotWords>>;
