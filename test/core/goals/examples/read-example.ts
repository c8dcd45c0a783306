// An example as people read it: status, reasons, SMART, and what more would take.

import { assess } from "../../../../src/core/assess";
import { growthOf, sayLevers } from "../../../../src/core/goals/drivers";
import { firstAdvice } from "../../../../src/core/goals/smart/smart-checks";
import { PLAIN_CHOICE } from "../../../../src/core/model/figure-choice";
import type { Language, Rows } from "../../../../src/core/model/rows";
import { DEFAULTS } from "../../../../src/core/model/settings";
import { smartGoals } from "../../../../src/core/smart-goals";
import { formatter } from "../../../../src/i18n/format";
import { sentences, smartLine } from "../../../../src/i18n/say";
import { textsOf } from "../../../../src/i18n/texts";
import { TODAY } from "./examples";

export interface Read {
  readonly stands: string;
  readonly smart: string;
  /** What it would take, against which months; null where nothing is to be compared. */
  readonly takes: string | null;
}

/** Of the first goal of the rows. */
export function readExample(rows: Rows, language: Language): Read {
  const texts = textsOf(language);
  const format = formatter(language, language === "en" ? "USD" : "CNY");
  const model = assess(rows, DEFAULTS, PLAIN_CHOICE, TODAY);
  const [state] = model.goals;
  if (state === undefined) throw new Error("The example has no goal.");
  const checks = smartGoals(model).get(state.goal.id) ?? [];
  const growth = growthOf(state.goal, model.ledger, TODAY);
  const why = sentences(state.reasons, texts, format) ?? "";
  return {
    stands: texts.labelled(texts.status[state.status], why),
    smart: smartLine(checks, firstAdvice(checks), texts, format),
    takes: sentences(sayLevers(growth), texts, format),
  };
}
