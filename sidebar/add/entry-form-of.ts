// What a form has to say of its entry, so that all forms save, refuse and begin anew in one way.
import type { Added } from "../../src/app/rpc";
import type { Reply } from "../call";

/** What is wrong with each field, in the user's words; a field that is right is absent. */
export type Faults<F extends string> = Partial<Readonly<Record<F, string>>>;

/** `D` is the draft: texts as typed. `F` names its fields as the server does. */
export interface EntryFormOf<D extends object, F extends string & keyof D> {
  /** In the order in which they stand. */
  readonly fields: readonly F[];
  readonly blank: D;
  /** Fields whose faults are seen while something is typed into them. */
  readonly atOnce: readonly F[];
  readonly check: (draft: D) => Faults<F>;
  /** Whether there is something to be asked before it is saved. */
  readonly inDoubt?: (draft: D) => boolean;
  readonly send: (draft: D, request: string) => Promise<Reply<Added>>;
  /** What people call what was saved. */
  readonly nameOf: (draft: D) => string;
  /** The draft for one more: what mostly stays the same is kept. */
  readonly next: (draft: D) => D;
}
