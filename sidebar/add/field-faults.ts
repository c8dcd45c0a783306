// What can be wrong with a field before anything is sent, in the user's words; null where it is right.
import type { Option } from "../../src/app/rpc";
import type { Texts } from "../../src/i18n/texts";
import { meantBy } from "../components/options";
import { mayBeDate } from "../components/typed-date";
import type { Faults } from "./entry-form-of";

/** Only one of the options can be meant. */
export function referenceFault(
  text: string,
  options: readonly Option[],
  { form, issue }: Texts,
): string | null {
  if (text.trim() === "") return null;
  const meant = meantBy(text, options);
  if ("several" in meant)
    return issue.ambiguousReference({ value: text.trim(), ids: meant.several });
  return "unknown" in meant ? form.unknown(meant.unknown) : null;
}

export const dateFault = (text: string, { form }: Texts): string | null =>
  text.trim() === "" || mayBeDate(text) ? null : form.badDate;

export const lengthFault = (text: string, max: number, { form }: Texts): string | null =>
  text.trim().length > max ? form.tooLong(max) : null;

export const blankFault = (text: string, { form }: Texts): string | null =>
  text.trim() === "" ? form.required : null;

/** Those that there are. */
export function faultsIn<F extends string>(
  found: Readonly<Partial<Record<F, string | null>>>,
): Faults<F> {
  const faults: Partial<Record<F, string>> = {};
  for (const field in found) {
    const fault = found[field];
    if (fault) faults[field] = fault;
  }
  return faults;
}
