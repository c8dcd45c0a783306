// What keys and clicks in the table of the parts do.
import type { At } from "./moved";

export interface Hands {
  /** Begins to type into a cell: a text, or null for what stands there. */
  readonly open: (at: At, text: string | null) => void;
  readonly take: (text: string) => void;
  /** Whether the key leads anywhere. */
  readonly move: (key: string) => boolean;
  readonly leave: () => void;
  readonly clear: () => void;
}
