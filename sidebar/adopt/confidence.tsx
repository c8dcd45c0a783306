// How sure the server is: a sign and a word, so that no one has to tell colours apart.
import type { Confidence } from "../../src/app/rpc";
import { useTexts } from "../language";

/** Drawn, since not every font has it. */
export function Tick() {
  return <span class="tick" aria-hidden="true" />;
}

export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const { adopt } = useTexts();
  return (
    <span class={`mark ${confidence}`}>
      {confidence === "sure" ? (
        <Tick />
      ) : (
        <span aria-hidden="true">{confidence === "likely" ? "~ " : "? "}</span>
      )}
      {adopt.confidence[confidence]}
    </span>
  );
}
