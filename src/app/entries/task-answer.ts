// Where a task stands after it was saved, where that is not as its fields ask: others hold it, or it misses a date.
import type { Model } from "../../core/assess";
import { formatter } from "../../i18n/format";
import { sentences } from "../../i18n/say";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { userTexts } from "../session";

/** Sentences; none where there is nothing to tell. */
export function taskAnswer(host: Host, model: Model, id: string): readonly string[] {
  const state = model.tasks.find(({ task }) => task.id === id);
  if (!state || state.status === "done") return [];
  const texts = userTexts(host);
  const format = formatter(languageOf(host.Session.getActiveUserLocale()), model.settings.currency);
  const { task, begins, ends, reasons } = state;
  const why = sentences(reasons, texts, format);
  const held = task.start !== null && task.started === null && begins > task.start;
  if (!held && why === null) return [];
  return [texts.taskForm.nowRuns(format.day(begins), format.day(ends)), ...(why ? [why] : [])];
}
