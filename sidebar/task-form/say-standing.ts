// Where a draft would stand, in sentences.
import type { Language } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { effectSentence, sentences } from "../../src/i18n/say";
import type { Texts } from "../../src/i18n/texts";
import { NEW_TASK } from "./candidate";
import { sayFault } from "./say-fault";
import type { Standing } from "./standing";

/** @param owner whose leave it is, by name */
export function sayStanding(
  { state, waitsFor, findings, effects, leave }: Standing,
  owner: string,
  lang: Language,
  texts: Texts,
): readonly string[] {
  const { taskForm } = texts;
  const wrong = findings.map((finding) => sayFault(finding, texts).replace(OWN, taskForm.thisTask));
  if (findings.some(({ code }) => code === "cycle")) return wrong;
  const format = formatter(lang, "");
  const { begins, ends, reasons } = state;
  const why = sentences(reasons, texts, format);
  const known = reasons.some(({ code }) => code === "taskWaitsFor");
  return [
    begins === ends
      ? taskForm.stands(format.dayOfWeek(ends))
      : taskForm.runs(format.dayOfWeek(begins), format.dayOfWeek(ends)),
    ...(waitsFor === null || known ? [] : [taskForm.waits(waitsFor.id, waitsFor.name ?? "")]),
    ...(why === null ? [] : [why]),
    ...wrong,
    ...effects.slice(0, MOST).map((effect) => effectSentence(effect, texts, format)),
    ...leave.map(({ begins: from, ends: to }) =>
      from === to
        ? taskForm.awayOn(owner, format.day(from))
        : taskForm.away(owner, format.day(from), format.day(to)),
    ),
  ];
}

/** Of what becomes of the others, as much as anybody reads while typing. */
const MOST = 4;

/** A new task has no id yet. */
const OWN = new RegExp(`\\b${NEW_TASK}\\b`, "g");
