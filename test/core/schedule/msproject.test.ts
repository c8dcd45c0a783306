// Real files of Microsoft Project: start and finish of every task against the saved ones, file by file.
// docs/microsoft-project.md is the report: written with UPDATE_DOCS=1, otherwise held to what is found.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { compared } from "./msproject/file-schedule";
import { MISSING } from "./msproject/missing-rules";
import { nameOf, projectFiles } from "./msproject/project-file";
import { report } from "./msproject/report";
import { describeWithData, tell } from "./reference-data";

const PAGE = resolve("docs/microsoft-project.md");

/** What was reached; a change of the engine may not fall below. */
const AGREEING = 68;

describeWithData("msproject", "files of Microsoft Project", () => {
  const files = projectFiles().map((file) => ({ name: nameOf(file), ...compared(file) }));
  const differing = files.filter(({ wrong }) => wrong.length > 0);
  const agreeing = files.filter(({ tasks, wrong }) => tasks > 0 && wrong.length === 0).length;

  test("as many agree as ever did", () => {
    const tasks = files.reduce((sum, file) => sum + file.tasks, 0);
    tell(`msproject: ${files.length} files with ${tasks} tasks, ${agreeing} files agree`);
    expect([files.length, tasks]).toEqual([85, 1_596]);
    expect(agreeing).toBeGreaterThanOrEqual(AGREEING);
  });

  test("every one that differs follows a rule that is named, and no other does", () => {
    expect(differing.map(({ name }) => name).sort()).toEqual(Object.keys(MISSING).sort());
  });

  test("the report tells of them", () => {
    const page = report(files);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, "utf8")).toBe(page);
  });
});
