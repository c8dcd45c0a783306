// What has to be said of the parts: what does not fit, what was taken instead of what was chosen, and what is not sure.
import type { BrokenDown } from "../../src/core/goals/breakdown/breakdown";
import { Notice } from "../components/notice";
import { sayKind, sayMisfit, sayNote } from "./saying";
import type { Breaking } from "./use-breakdown";

/** Of a year's weeks there may be hundreds, which nobody reads. */
const MOST = 6;

interface MessagesProps {
  readonly breaking: Breaking;
  readonly made: BrokenDown;
}

export function Messages({ breaking: { facts, words }, made }: MessagesProps) {
  const { breakdown } = words.texts;
  const kind = sayKind(facts.goal, made, words);
  const calm = [
    ...(kind === null ? [] : [kind]),
    ...made.notes.map((note) => sayNote(note, words)),
  ];
  const bad = made.misfits.slice(0, MOST).map((misfit) => sayMisfit(misfit, made, words));
  const unsaid = made.misfits.length - bad.length;
  return (
    <>
      {calm.length === 0 ? null : (
        <Notice tone="calm">
          {calm.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {bad.length === 0 ? null : (
        <Notice tone="bad">
          {bad.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {unsaid > 0 ? <p>{breakdown.moreChanges(unsaid)}</p> : null}
        </Notice>
      )}
    </>
  );
}
