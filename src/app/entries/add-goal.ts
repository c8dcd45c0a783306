// A goal as a row of Goals. How well it is put is advised, and never in the way.
import type { NewGoal } from "../rpc/new-goal";
import type { EntryKind } from "./entry-kind";
import { asWritten } from "./entry-reader";

export const goalEntry: EntryKind<NewGoal> = {
  table: "goals",
  reads: ["goals", "team"],
  read: (goal, reader) => {
    const { book, texts, text, day, figure, reference, tell } = reader;
    const { choice } = book.texts;
    const { metric, direction, rollUp } = goal;
    const name = text("name", goal.name);
    const start = day("start", goal.start);
    const due = day("due", goal.due);
    reader.demand("name", name);
    reader.demand("metric", metric ?? null);
    if (start !== null && due !== null && due < start)
      tell("due", "endsBeforeStart", texts.issue.endsBeforeStart({}));
    return {
      row: {
        name,
        metric: metric === undefined ? null : choice.metrics[metric],
        unit: text("unit", goal.unit),
        direction: direction === undefined ? null : choice.directions[direction],
        startValue: figure("startValue", goal.startValue),
        target: figure("target", goal.target),
        start,
        due,
        owner: asWritten(book, "team", reference("owner", goal.owner)),
        parent: reference("parent", goal.parent),
        rollUp: rollUp === undefined ? null : choice.rollUps[rollUp],
        purpose: text("purpose", goal.purpose),
      },
      besides: {},
    };
  },
};
