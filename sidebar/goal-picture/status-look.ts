// The colours of a status in the tree. Words and signs say the same without them.
import type { Status } from "../../src/core/model/reason";

export interface StatusLook {
  /** Of words and signs, on white with a contrast of 4.5 or more. */
  readonly ink: string;
  /** Of what is reached in a bar, on its ground with 3 or more. */
  readonly fill: string;
}

const BAD: StatusLook = { ink: "#9c1f16", fill: "#b3261e" };
const CALM: StatusLook = { ink: "#4a5563", fill: "#6b7685" };

export const LOOKS: Readonly<Record<Status, StatusLook>> = {
  green: { ink: "#0f5f2c", fill: "#1e7a3c" },
  amber: { ink: "#7a4f00", fill: "#9a6700" },
  red: BAD,
  missed: BAD,
  done: { ink: "#174a94", fill: "#1d5fbf" },
  waiting: CALM,
  none: CALM,
};
