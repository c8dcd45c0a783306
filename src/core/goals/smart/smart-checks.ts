// A goal held against the rules of SMART: each letter met, not met or unknown, with the first thing to do about it.
import type { Goal } from "../../model/rows";
import {
  SMART_LETTERS,
  type SmartAdvice,
  type SmartAdviceCode,
  type SmartCheck,
  type SmartLetter,
} from "../../model/smart";
import { pastOf } from "./past";
import { SMART_RULES, type SmartFacts, type SmartRule } from "./rules";
import type { SmartContext } from "./smart-context";

/** One check for each letter, in their order. */
export function smartChecks(goal: Goal, context: SmartContext): readonly SmartCheck[] {
  const facts: SmartFacts = { ...context, past: pastOf(goal, context) };
  return SMART_LETTERS.map((letter) => {
    for (const code of BY_LETTER[letter]) {
      const advice = advise(code, goal, facts);
      if (advice !== null) return { letter, met: SMART_RULES[code].leaves, advice };
    }
    return { letter, met: true, advice: null };
  });
}

/** What to do first: about a letter that is not met, else about one that is not known. */
export function firstAdvice(checks: readonly SmartCheck[]): SmartCheck | null {
  return checks.find(({ met }) => met === false) ?? checks.find(({ met }) => met === null) ?? null;
}

function advise(code: SmartAdviceCode, goal: Goal, facts: SmartFacts): SmartAdvice | null {
  // Code and params are one pair; the rules' type pairs them the same way.
  const rule = SMART_RULES[code] as SmartRule<SmartAdviceCode>;
  const params = rule.broken(goal, facts);
  return params === null ? null : ({ code, params } as SmartAdvice);
}

const CODES = Object.keys(SMART_RULES) as readonly SmartAdviceCode[];
const of = (letter: SmartLetter) => CODES.filter((code) => SMART_RULES[code].letter === letter);
const BY_LETTER: Readonly<Record<SmartLetter, readonly SmartAdviceCode[]>> = {
  S: of("S"),
  M: of("M"),
  A: of("A"),
  R: of("R"),
  T: of("T"),
};
