// Closes a goal: its state says what became of it, as a person confirmed. The next undo takes it back.
import type { Host } from "../../platform/host";
import { recalculateLocked, untilRowsRest } from "../recalculate";
import type { Added } from "../rpc";
import type { CloseRequest } from "../rpc/goals";
import { alone } from "../session";
import { closingGoals, writeClosing } from "./closing-goals";

export function closeGoal(host: Host, { id, state }: CloseRequest): Added {
  return alone(host, () => {
    const row = untilRowsRest(() => {
      const closing = closingGoals(host, id, state);
      writeClosing(host, closing);
      return closing.row;
    });
    recalculateLocked(host);
    return { table: "goals", id, row, notes: [] };
  });
}
