// What the dialog of the baselines shows: those that were saved, and how the plan has moved since one of them.

import { assess, type Model } from "../../core/assess";
import { formatDay } from "../../core/model/day";
import { PLAIN_CHOICE } from "../../core/model/figure-choice";
import type { TaskState } from "../../core/model/task-state";
import {
  type Baseline,
  baselinesOf,
  chosenBaseline,
  projectSlips,
} from "../../core/schedule/baseline";
import { type Formatter, formatter } from "../../i18n/format";
import { languageOf } from "../../i18n/texts";
import type { Host } from "../../platform/host";
import { readWorkbook, type WorkbookRead } from "../../workbook/read/read-workbook";
import type { BaselineComparison, BaselineState, MovedEnd } from "../rpc";
import { openRegistry, openSpreadsheet } from "../session";

/** As many tasks as anybody compares one by one. */
const MOST = 200;

/** Reads every table, since a plan follows from all of them, and writes nothing. */
export function baselineState(host: Host): BaselineState {
  const spreadsheet = openSpreadsheet(host);
  const read = readWorkbook(host, spreadsheet, openRegistry(spreadsheet));
  return stateOf(host, read, assess(read.rows, read.settings.settings, PLAIN_CHOICE, read.asOf));
}

/** The same of what was read and assessed already. */
export function stateOf(host: Host, read: WorkbookRead, model: Model): BaselineState {
  const lang = languageOf(host.Session.getActiveUserLocale());
  const format = formatter(lang, read.settings.settings.currency);
  const { baselines: rows, projects } = read.rows;
  const baselines = baselinesOf(rows);
  const { baseline: chosen } = read.settings.settings;
  const compared = chosenBaseline(rows, chosen);
  const planned = new Set(model.tasks.map(({ task }) => task.project));
  return {
    lang,
    proposed: freeName(formatDay(read.asOf), baselines),
    tasks: model.tasks.length,
    projects: projects
      .filter(({ id }) => planned.has(id))
      .map(({ id, name }) => ({ id, name: name ?? id })),
    chosen,
    baselines: baselines.map(({ name, savedOn, spans }) => ({
      name,
      savedOn: savedOn === null ? null : format.day(savedOn),
      tasks: spans.size,
    })),
    compared: compared === null ? null : comparison(compared, model, format),
  };
}

/** The day, or with a number behind it where a baseline has that name already. */
function freeName(day: string, baselines: readonly Baseline[]): string {
  const taken = new Set(baselines.map(({ name }) => name));
  let name = day;
  for (let n = 2; taken.has(name); n++) name = `${day} (${n})`;
  return name;
}

function comparison(baseline: Baseline, model: Model, format: Formatter): BaselineComparison {
  const held = model.tasks.filter(({ baseline: span }) => span !== null);
  const moved = held
    .filter(({ slip }) => slip !== null && slip !== 0)
    .sort((a, b) => (b.slip ?? 0) - (a.slip ?? 0));
  const slips = projectSlips(model.tasks, model.calendar);
  return {
    name: baseline.name,
    projects: model.projects.flatMap(({ project: { id, name } }): readonly MovedEnd[] => {
      const found = slips.get(id);
      return found === undefined
        ? []
        : [
            {
              id,
              name: name ?? id,
              before: format.day(found.before),
              now: format.day(found.now),
              slip: found.slip,
            },
          ];
    }),
    tasks: moved.slice(0, MOST).flatMap((state) => movedTask(state, format)),
    later: moved.filter(({ slip }) => (slip ?? 0) > 0).length,
    earlier: moved.filter(({ slip }) => (slip ?? 0) < 0).length,
    same: held.length - moved.length,
    added: model.tasks.length - held.length,
    gone: baseline.spans.size - held.length,
  };
}

function movedTask(state: TaskState, format: Formatter): readonly MovedEnd[] {
  const { task, ends, baseline, slip } = state;
  if (baseline === null || slip === null) return [];
  const [before, now] = [format.day(baseline.ends), format.day(ends)];
  return [{ id: task.id, name: task.name ?? task.id, before, now, slip }];
}
