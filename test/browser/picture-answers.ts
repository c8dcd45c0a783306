// A plan as the server would give it to the picture: every kind of link, phases, a baseline, a milestone's course.
import type { Moved, Picture, TaskMove } from "../../src/app/rpc/picture";
import { BLANK_PROJECT, BLANK_TASK } from "../../src/core/model/blank-task";
import { addDays, day } from "../../src/core/model/day";
import type { LinkType } from "../../src/core/model/link";
import type {
  BaselineRow,
  Language,
  PersonId,
  Project,
  ProjectId,
  Task,
  TaskId,
} from "../../src/core/model/rows";
import { DEFAULTS } from "../../src/core/model/settings";
import { textsOf } from "../../src/i18n/texts";
import { headerOf } from "../../src/workbook/schema/headers";

const WORDS = {
  en: {
    projects: ["Harbour Freight network", "Renewal of the frame contract with every subsidiary"],
    phases: ["Prepare", "Deliver"],
    people: ["Claire Morgan", "Thomas Reed"],
    task: (n: number) => (n % 7 === 3 ? "Collect what every department needs" : `Step ${n}`),
    signed: "Contract signed",
    baseline: "Kick-off",
  },
  "zh-CN": {
    projects: ["华东渠道拓展", "与各子公司续签年度框架合同并确认付款条件"],
    phases: ["准备", "交付"],
    people: ["王晓明", "李娜"],
    task: (n: number) => (n % 7 === 3 ? "向各部门收集需求并整理成文" : `第${n}步`),
    signed: "合同签订",
    baseline: "启动",
  },
} as const;

const PICTURE_AS_OF = day(2026, 3, 2);

const TYPES: readonly LinkType[] = ["FS", "SS", "FF", "FS", "SF", "FS"];

/** Every eighth task is a milestone; the rest hang on one another in chains of eight. */
export function picture(lang: Language, count = 24): Picture {
  const words = WORDS[lang];
  const { recipients: _, ...settings } = DEFAULTS;
  const projects = words.projects.map(
    (name, i): Project => ({
      ...BLANK_PROJECT,
      id: `PR-${i + 1}` as ProjectId,
      name,
    }),
  );
  const tasks = Array.from({ length: count }, (_, i): Task => {
    const n = i + 1;
    const milestone = n % 8 === 0;
    const chained = i % 8 !== 0;
    return {
      ...BLANK_TASK,
      id: `T-${n}` as TaskId,
      name: milestone ? words.signed : words.task(n),
      project: n % 12 === 0 ? null : (projects[i < count / 2 ? 0 : 1]?.id ?? null),
      phase: words.phases[i % 8 < 3 ? 0 : 1],
      milestone,
      owner: `P-${(i % 2) + 1}` as PersonId,
      after: chained
        ? [
            {
              predecessor: `T-${i}` as TaskId,
              type: milestone ? "FS" : (TYPES[i % 6] ?? "FS"),
              lag: null,
            },
          ]
        : [],
      start: chained ? null : addDays(PICTURE_AS_OF, Math.floor(i / 8) * 4),
      days: milestone ? 0 : 2 + (n % 5),
      due: milestone ? addDays(PICTURE_AS_OF, 18 + Math.floor(i / 8) * 4) : null,
      done: i % 8 === 0 ? 0.5 : 0,
    };
  });
  const baselines = tasks.slice(0, 16).map((task, i): BaselineRow => {
    const begins = addDays(PICTURE_AS_OF, (i % 8) * 2);
    return {
      id: `BL-${i + 1}`,
      name: words.baseline,
      savedOn: addDays(PICTURE_AS_OF, -14),
      task: task.id,
      begins,
      ends: addDays(begins, 3),
    };
  });
  const texts = textsOf(lang);
  return {
    lang,
    asOf: PICTURE_AS_OF,
    settings: { ...settings, language: lang },
    tasks,
    projects,
    calendar: [],
    baselines,
    baseline: words.baseline,
    people: words.people.map((name, i) => ({ id: `P-${i + 1}` as PersonId, name })),
    courses: {
      "T-8": [14, 14, 17, 21].map((later, week) => ({
        on: addDays(PICTURE_AS_OF, week * 7 - 28),
        ends: addDays(PICTURE_AS_OF, later),
      })),
    },
    headers: {
      start: headerOf("tasks", "start", texts),
      days: headerOf("tasks", "days", texts),
      due: headerOf("tasks", "due", texts),
    },
  };
}

/** The plan of 24 tasks with one moved, as the server would answer it. */
export function moved(lang: Language, { task, cells }: TaskMove): Moved {
  const before = picture(lang);
  const tasks = before.tasks.map((each) =>
    each.id === task ? ({ ...each, ...cells } as Task) : each,
  );
  return { written: true, notes: [], picture: { ...before, tasks } };
}
