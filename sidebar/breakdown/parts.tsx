// What comes of the choice, before anything is written: the table, what has to be said of it, and what differs.
import { useMemo, useState } from "preact/hooks";
import type { BrokenDown } from "../../src/core/goals/breakdown/breakdown";
import { ChangedParts } from "./changed-parts";
import { differences } from "./differences";
import { gridOf } from "./grid";
import { Messages } from "./messages";
import { NowTable } from "./now-table";
import { numbersNow } from "./numbers-now";
import { PartsGrid } from "./parts-grid";
import { sightOf, type Wanted } from "./sight";
import { SightChoice } from "./sight-choice";
import type { Breaking } from "./use-breakdown";

interface PartsProps {
  readonly breaking: Breaking;
  readonly made: BrokenDown;
}

export function Parts({ breaking, made }: PartsProps) {
  const { state, facts, people, words } = breaking;
  const { breakdown } = words.texts;
  const [wanted, want] = useState<Wanted>({ level: null, month: null });
  const sight = useMemo(() => sightOf(made.parts, wanted, state.asOf), [made, wanted, state]);
  const { start, due } = facts.goal;
  const grid = useMemo(
    () =>
      start === null || due === null
        ? null
        : gridOf(made, { from: start, to: due }, people, sight, facts.unitsPerOne),
    [made, start, due, people, sight, facts],
  );
  const differing = useMemo(() => differences(made, facts.existing), [made, facts]);
  const numbers = useMemo(
    () => numbersNow(made, facts, people, state.asOf),
    [made, facts, people, state],
  );
  const isCompared = facts.existing.length > 0;
  const byPart = useMemo(
    () =>
      new Map(
        isCompared ? differing.flatMap((one) => (one.part ? [[one.part, one] as const] : [])) : [],
      ),
    [differing, isCompared],
  );
  if (grid === null || made.parts.length === 0) return <p>{breakdown.nothing}</p>;
  return (
    <>
      <SightChoice parts={made.parts} sight={sight} words={words} onWant={want} />
      <PartsGrid breaking={breaking} grid={grid} differing={byPart} />
      <Messages breaking={breaking} made={made} />
      <ChangedParts differences={differing} compared={isCompared} words={words} />
      <NowTable numbers={numbers} asOf={state.asOf} words={words} />
    </>
  );
}
