// The shape of sentences made from values: one function for each reason and issue code.
import type { EffectCode, EffectParams } from "../core/model/effect";
import type { IssueCode, IssueParams } from "../core/model/issue";
import type { ReasonCode, ReasonParams } from "../core/model/reason";
import type { SmartAdviceCode, SmartAdviceParams } from "../core/model/smart";
import type { Formatter } from "./format";

export type ReasonTexts = {
  readonly [C in ReasonCode]: (params: ReasonParams[C], format: Formatter) => string;
};
export type IssueTexts = {
  readonly [C in IssueCode]: (params: IssueParams[C]) => string;
};
export type EffectTexts = {
  readonly [C in EffectCode]: (params: EffectParams[C], format: Formatter) => string;
};
export type SmartTexts = {
  readonly [C in SmartAdviceCode]: (params: SmartAdviceParams[C], format: Formatter) => string;
};
