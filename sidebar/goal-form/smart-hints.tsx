// The five letters as one types: in short always in sight, and each with its word, its sign and what to write instead.
import type { SmartCheck } from "../../src/core/model/smart";
import type { Formatter } from "../../src/i18n/format";
import { adviceSentence } from "../../src/i18n/say";
import { useTexts } from "../language";

interface SmartHintsProps {
  /** Two forms may stand in the page. */
  readonly prefix: string;
  readonly checks: readonly SmartCheck[];
  readonly format: Formatter;
}

export function SmartHints({ prefix, checks, format }: SmartHintsProps) {
  const texts = useTexts();
  const { smart, goalForm, labelled } = texts;
  const met = checks.filter((check) => check.met === true).length;
  return (
    <>
      <div class="smart-line">
        <p id={`${prefix}-smart`} role="status">
          {goalForm.smart(met)}
        </p>
        <p class="letters" aria-hidden="true">
          {checks.map((check) => (
            <span key={check.letter} class={`letter ${kindOf(check)}`}>
              {check.letter}
              <Sign kind={kindOf(check)} />
            </span>
          ))}
        </p>
      </div>
      <ul class="smart" aria-labelledby={`${prefix}-smart`}>
        {checks.map((check) => {
          const { letter, advice } = check;
          const kind = kindOf(check);
          return (
            <li key={letter} class={kind}>
              <Sign kind={kind} />
              <div>
                <p>{labelled(`${letter} ${smart.letters[letter]}`, smart[kind])}</p>
                {advice === null ? null : (
                  <p class="hint">{adviceSentence(advice, texts, format)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Drawn, since not every font has a tick. */
const SIGNS = {
  met: "M4 8.5l3 3 5-6.5",
  notMet: "M4.5 8h7",
  unknown: "M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 11.4v.2",
} as const;
type SignKind = keyof typeof SIGNS;

const Sign = ({ kind }: { readonly kind: SignKind }) => (
  <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="7.3" />
    <path d={SIGNS[kind]} />
  </svg>
);

const kindOf = ({ met }: SmartCheck): SignKind =>
  met === null ? "unknown" : met ? "met" : "notMet";
