// What is wrong, as a sentence.
import type { Fault } from "../../src/core/model/issue";
import type { Texts } from "../../src/i18n/texts";

export function sayFault({ code, params }: Fault, { issue }: Texts): string {
  // Code and params are one pair; the catalogue's type pairs them the same way.
  const say = issue[code] as (params: Fault["params"]) => string;
  return say(params);
}
