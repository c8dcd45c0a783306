// Where a draft would stand, in sentences.
import type { Language } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { sentences } from "../../src/i18n/say";
import type { Texts } from "../../src/i18n/texts";
import { NEW_TASK } from "./candidate";
import type { Standing } from "./standing";

/** @param owner whose leave it is, by name */
export function sayStanding(
  { state, waitsFor, circle, leave }: Standing,
  owner: string,
  lang: Language,
  texts: Texts,
): readonly string[] {
  const { taskForm, reason, issue } = texts;
  if (circle.length > 0) return [issue.cycle({ ids: circle.map(ownName(texts)) })];
  const format = formatter(lang, "");
  const { begins, ends, reasons } = state;
  const why = sentences(reasons, texts, format);
  const known = reasons.some(({ code }) => code === "taskWaitsFor");
  return [
    begins === ends
      ? taskForm.stands(format.dayOfWeek(ends))
      : taskForm.runs(format.dayOfWeek(begins), format.dayOfWeek(ends)),
    ...(waitsFor === null || known
      ? []
      : [reason.taskWaitsFor({ id: waitsFor.id, name: waitsFor.name ?? "" }, format)]),
    ...(why === null ? [] : [why]),
    ...leave.map(({ begins: from, ends: to }) =>
      from === to
        ? taskForm.awayOn(owner, format.day(from))
        : taskForm.away(owner, format.day(from), format.day(to)),
    ),
  ];
}

/** A new task has no id yet. */
const ownName =
  ({ taskForm }: Texts) =>
  (id: string): string =>
    id === NEW_TASK ? taskForm.thisTask : id;
