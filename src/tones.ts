// The colours of a status, wherever one is shown. Every text stands on its ground with a contrast of 4.5 or more.
import type { Status } from "./core/model/reason";
import type { Lifecycle } from "./core/model/rows";
import type { TaskStatus } from "./core/model/task-state";

export interface Tone {
  readonly background: string;
  readonly color: string;
}
const GOOD: Tone = { background: "#e1f3e7", color: "#0f5f2c" };
export const WARN: Tone = { background: "#fdf0cd", color: "#7a4f00" };
export const BAD: Tone = { background: "#fbe1de", color: "#9c1f16" };
const REACHED: Tone = { background: "#dfeafb", color: "#174a94" };

/** What has no tone here is shown without one. The status's word says it without colour. */
export const TONES: Readonly<Partial<Record<Status | TaskStatus | Lifecycle, Tone>>> = {
  green: GOOD,
  amber: WARN,
  partly: WARN,
  red: BAD,
  missed: BAD,
  done: REACHED,
  late: BAD,
  risk: WARN,
  running: GOOD,
};
