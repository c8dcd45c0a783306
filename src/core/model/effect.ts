// What a change of the plan would do, as values: a code, its figures, and the tasks behind it.
import type { Day } from "./day";

export interface EffectParams {
  readonly taskMoves: {
    readonly id: string;
    readonly name: string;
    readonly begins: Day;
    readonly ends: Day;
  };
  /** What holds the task is stronger than the change. */
  readonly taskStays: {
    readonly id: string;
    readonly name: string;
    readonly begins: Day;
    readonly ends: Day;
  };
  /** Its deadline is another, and it stays. */
  readonly dueMoves: {
    readonly id: string;
    readonly name: string;
    readonly due: Day;
    readonly ends: Day;
  };
  /** Besides the task that is changed. */
  readonly othersMove: { readonly tasks: number };
  /** Working days later, earlier ones negative; the name is null for tasks without a project. */
  readonly projectEnds: {
    readonly name: string | null;
    readonly workdays: number;
    readonly ends: Day;
  };
  readonly missesDue: Deadline & { readonly workdays: number };
  readonly meetsDue: Deadline;
  /** Tasks that have no slack any more. */
  readonly becomeCritical: { readonly tasks: number };
  /** Dates that cannot all be kept. */
  readonly contradicts: { readonly id: string; readonly name: string };
}
interface Deadline {
  readonly id: string;
  readonly name: string;
  readonly milestone: boolean;
  readonly due: Day;
}
export type EffectCode = keyof EffectParams;

export type Effect = {
  readonly [C in EffectCode]: {
    readonly code: C;
    readonly params: EffectParams[C];
    readonly ids: readonly string[];
  };
}[EffectCode];
