// Templates: the steps become tasks with links, dates, owner and project, once however often asked for, and undo works.
import type { Added, TemplateState } from "../../src/app/rpc";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { formatDay, parseIsoDay } from "../../src/core/model/day";
import { placeSteps } from "../../src/core/schedule/place-steps";
import { textsOf } from "../../src/i18n/texts";
import type { Workbench } from "../../workbench/api";
import { columnOf, contents, differences, rowsOf } from "./contents";
import { asked, onSample, recalculated, refusal, SAMPLE, succeeded, withBook } from "./sample-book";

const { auto, field, table } = textsOf("en");
const { tasks: heads } = field;

const insert = (book: Workbench, args: object) => asked<Added>(book, "insertTemplate", args);
const NEW = { template: "deal", newProject: { name: "Server room", customer: "Acme" } };

/** The tasks from an id on. */
const from = async (book: Workbench, id: string) => {
  const rows = (await rowsOf(book, table.tasks)).filter((row) => row["ID"] !== "");
  return rows.slice(rows.findIndex((row) => row["ID"] === id));
};
const dates = (rows: readonly Readonly<Record<string, string>>[]) =>
  rows.map((row) => [row[auto(heads.begins)], row[auto(heads.ends)]]);
const refused = (book: Workbench, args: unknown) => refusal(book, "insertTemplate", args);
/** What the dialog shows before anything is written. */
const previewed = async (
  book: Workbench,
  key: string,
  counting: { from: string } | { by: string },
) => {
  const state = await asked<TemplateState>(book, "templates");
  const { calendar } = workCalendar(state.calendar);
  const day = (text: string) => parseIsoDay(text) ?? (0 as never);
  const steps = state.templates.find((template) => template.key === key)?.steps ?? [];
  const count = "from" in counting ? { from: day(counting.from) } : { by: day(counting.by) };
  const placed = placeSteps(steps, calendar, count, day(state.today));
  return placed?.spans.map(({ begins, ends }) => [formatDay(begins), formatDay(ends)]);
};

test(
  "a new project with its tasks, and the dates that were shown before",
  onSample(async (book) => {
    const { id, row } = await insert(book, { ...NEW, owner: "M-2", goal: "G-1" });
    const rows = await from(book, id);
    expect([id, row, rows.length]).toEqual(["T-33", 34, 15]);
    const [, owner] = await rowsOf(book, table.team);
    expect(rows[0]).toMatchObject({
      [heads.name]: "Research the customer and prepare questions",
      [heads.project]: "Server room",
      [heads.goal]: "G-1",
      [heads.phase]: "Confirm need",
      [heads.owner]: owner?.["Name"],
      [heads.start]: "2026-03-02",
      [heads.days]: "1",
      [heads.after]: "",
      [heads.acceptance]: "",
    });
    expect(rows[3]).toMatchObject({ [heads.name]: "Need confirmed", [heads.days]: "0" });
    expect(rows[3]?.[heads.acceptance]).toMatch(/customer has confirmed/);
    expect(rows[6]?.[heads.after]).toBe("T-37; T-38");
    expect(rows[7]?.[heads.after]).toBe("T-39FS+2d");
    expect(dates(rows)).toEqual(await previewed(book, "deal", { from: "2026-03-02" }));
    const project = (await rowsOf(book, table.projects)).find((each) => each["ID"] === "P-3");
    expect(project).toMatchObject({
      [field.projects.name]: "Server room",
      [field.projects.customer]: "Acme",
      [field.projects.goal]: "G-1",
      [field.projects.manager]: owner?.["Name"],
      [field.projects.start]: "2026-03-02",
    });
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "counted back from a deadline, the last task is due on it and ends on it",
  onSample(async (book) => {
    const { id } = await insert(book, { template: "project", project: "P-1", due: "2026-05-29" });
    const rows = await from(book, id);
    const last = rows[rows.length - 1];
    expect(last).toMatchObject({ [heads.due]: "2026-05-29", [auto(heads.ends)]: "2026-05-29" });
    expect(dates(rows)).toEqual(await previewed(book, "project", { by: "2026-05-29" }));
    const [first] = await rowsOf(book, table.projects);
    expect(rows[0]?.[heads.project]).toBe(first?.[field.projects.name]);
  }),
);

test(
  "with too little time it begins today and misses the deadline",
  onSample(async (book) => {
    const { id } = await insert(book, { template: "campaign", due: "2026-03-10" });
    const rows = await from(book, id);
    expect(rows[0]?.[heads.start]).toBe("2026-03-02");
    expect(rows[rows.length - 1]).toMatchObject({
      [heads.due]: "2026-03-10",
      [auto(heads.status)]: textsOf("en").taskStatus.risk,
    });
  }),
);

test(
  "asked for again under the same request it is inserted once; with other arguments it is refused",
  onSample(async (book) => {
    const given = { ...NEW, request: "0123456789abcdef" };
    const first = await insert(book, given);
    expect(await insert(book, given)).toEqual(first);
    expect(await refused(book, { ...given, owner: "M-1" })).toEqual(["null: savedBefore"]);
    expect(await from(book, first.id)).toHaveLength(15);
  }),
);

test("killed at any write and asked for again, it is inserted once", async () => {
  const given = { ...NEW, request: "0123456789abcdef" };
  const { serviceCalls } = await withBook(SAMPLE, async (book) =>
    succeeded(await book.run("call", ["insertTemplate", given])),
  );
  for (let at = 1; at <= Math.min(12, serviceCalls.writes); at += 2)
    await withBook(SAMPLE, async (book) => {
      await book.run("call", ["insertTemplate", given], { killAtWrite: at });
      const { id } = await insert(book, given);
      expect(await from(book, id)).toHaveLength(15);
      const projects = await rowsOf(book, table.projects);
      expect(projects.filter((row) => row[field.projects.name] === "Server room")).toHaveLength(1);
    });
});

test(
  "undo takes project and tasks back, and the ids are not given again",
  onSample(async (book) => {
    const tables = async () => {
      const all = await contents(book);
      return [all[table.tasks], all[table.projects]];
    };
    const before = await tables();
    await insert(book, NEW);
    succeeded(await book.run("undo", [], { startedBy: "menu" }));
    expect(differences(await tables(), before)).toEqual([]);
    expect((await insert(book, NEW)).id).toBe("T-48");
  }),
);

test(
  "what is wrong is refused at its field, and nothing is written",
  onSample(async (book) => {
    const before = await contents(book);
    const [first] = await rowsOf(book, table.projects);
    const name = first?.[field.projects.name] ?? "";
    expect(await refused(book, { template: "deal", newProject: { name: ` ${name} ` } })).toEqual([
      "name: repeatedName",
    ]);
    expect(await refused(book, { template: "deal", newProject: { name: "" } })).toEqual([
      "name: missing",
    ]);
    expect(
      await refused(book, { template: "deal", project: "P-9", owner: "Nobody", due: "soon" }),
    ).toEqual(expect.arrayContaining(["project: unknownReference", "owner: unknownReference"]));
    expect(differences(await contents(book), before)).toEqual([]);
  }),
);

test("in Chinese, into tables that are still empty", () =>
  withBook({ template: "empty", lang: "zh-CN" }, async (book) => {
    const { id } = await insert(book, { template: "project", start: "2026-03-02" });
    const zh = textsOf("zh-CN");
    const rows = (await rowsOf(book, zh.table.tasks)).filter(
      (row) => row[zh.field.tasks.id] !== "",
    );
    expect([id, rows.length]).toEqual(["T-1", 17]);
    expect(rows[2]).toMatchObject({
      [zh.field.tasks.name]: "项目立项",
      [zh.field.tasks.phase]: "启动",
      [zh.field.tasks.acceptance]: "双方已书面确认目标、预算和负责人。",
    });
    expect(rows.every((row) => row[zh.auto(zh.field.tasks.check)] === "")).toBe(true);
    await columnOf(book, "tasks", "acceptance", "zh-CN");
  }));

test(
  "the number of service calls does not depend on the number of steps",
  onSample(async (book) => {
    const calls = async (template: string) =>
      succeeded(await book.run("call", ["insertTemplate", { template, project: "P-1" }]))
        .serviceCalls;
    // Views that have grown once need no more room. What differs still are groups of the timeline.
    await calls("project");
    const few = await calls("onboarding");
    const many = await calls("deal");
    expect(Math.abs(many.writes - few.writes)).toBeLessThanOrEqual(8);
    expect(Math.abs(many.reads - few.reads)).toBeLessThanOrEqual(8);
  }),
);
