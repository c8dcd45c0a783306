// One execution: what its realm has and lacks, how long it may run, what is counted.
// https://developers.google.com/apps-script/guides/v8-runtime and /guides/services/quotas
import { exception, type Group, hold } from "./promise";

const LACKING =
  "setTimeout setInterval queueMicrotask fetch XMLHttpRequest URL URLSearchParams TextEncoder TextDecoder crypto performance structuredClone atob btoa window document process require module Buffer WebAssembly";

export const EXECUTION: Group = {
  name: "executions",
  script: `var count = 0; function next() { return ++count; } function nothing() {} function echo(value) { return value; }
    function forever() { for (;;); } function sleeper() { Utilities.sleep(60000); return "woke"; }`,
  promises: [
    [
      "no timers, network, encoders, crypto, DOM or Node",
      "V8 runtime guide; field reports",
      `${JSON.stringify(LACKING.split(" "))}.filter((name) => typeof globalThis[name] !== "undefined")`,
      [],
    ],
    [
      "modern JavaScript",
      "V8 runtime guide",
      `class A { x = [1, 2].at(-1); } [new A().x, ({ a: null }).a?.b ?? "none", [..."ab"].length, new Map([[1, 2]]).get(1)]`,
      [2, "none", 2, 2],
    ],
    [
      "globals are fresh in each execution",
      "V8 runtime guide",
      async (workbench) => [
        (await workbench.run("next")).result,
        (await workbench.run("next")).result,
      ],
      [1, 1],
    ],
    [
      "a function that is not there is named",
      "field report",
      async (workbench) => (await workbench.run("nope")).error,
      "Exception: Script function not found: nope",
    ],
    [
      "a thrown error ends the execution with its text",
      "Troubleshooting guide",
      `throw new TypeError("no")`,
      { throws: "TypeError: no" },
    ],
    [
      "a service's error can be caught and is an Error",
      "Troubleshooting guide",
      `try { sheet().getRange(0, 1); } catch (error) { [error instanceof Error, error.name] }`,
      [true, "Exception"],
    ],
    [
      "what was written before an error stays",
      "field report: no transactions",
      async (workbench) => {
        await workbench.run("hold", [
          `book().getSheets()[0].getRange("A1").setValue("kept"); throw new Error()`,
        ]);
        return hold(workbench, `book().getSheets()[0].getRange("A1").getValue()`);
      },
      "kept",
    ],
    [
      "an execution that takes too long is ended",
      "quotas: script runtime; text from field reports",
      async (workbench) => (await workbench.run("forever", [], { limitMs: 300 })).error,
      "Exceeded maximum execution time",
    ],
    [
      "and cannot catch that",
      "quotas: script runtime",
      async (workbench) => {
        const code = `try { for (;;); } catch {} finally { PropertiesService.getScriptProperties().setProperty("after", "1"); }`;
        await workbench.run("hold", [code], { limitMs: 300 });
        return hold(workbench, `PropertiesService.getScriptProperties().getProperty("after")`);
      },
      null,
    ],
    [
      "sleeping counts as running: 60 s are too long for a simple trigger",
      "quotas: 30 s for simple triggers",
      async (workbench) => (await workbench.run("sleeper", [], { startedBy: "edit" })).error,
      "Exceeded maximum execution time",
    ],
    [
      "but not for a menu item",
      "quotas: 6 min for an execution",
      async (workbench) => (await workbench.run("sleeper", [], { startedBy: "menu" })).result,
      "woke",
    ],
    [
      "after an ended execution the next one runs",
      "quotas",
      async (workbench) => (await workbench.run("next")).result,
      1,
    ],
    [
      "an execution may end before any of its writes, and keeps those before",
      "derived: an execution can end between any two calls",
      async (workbench) => {
        const code = `const at = (a1) => book().getSheets()[0].getRange(a1); at("C1").setValue(1); at("C2").setValue(2); at("C3").setValue(3)`;
        await workbench.run("hold", [code], { killAtWrite: 3 });
        return hold(workbench, `book().getSheets()[0].getRange("C1:C3").getValues()`);
      },
      [[1], [2], [""]],
    ],
    [
      "a method that the workbench lacks throws and names itself",
      "the workbench's own: absent is not silent",
      `sheet().createTextFinder("x")`,
      exception("Sheet.createTextFinder is not in the workbench."),
    ],
    [
      "a service that it lacks is not there",
      "the workbench's own: absent is not silent",
      `UrlFetchApp.fetch("https://example.com")`,
      { throws: "ReferenceError: UrlFetchApp is not defined" },
    ],
    [
      "reads and writes of the document are counted by kind and method",
      "the workbench's own: calls cost time (Best practices)",
      async (workbench) => {
        const code = `const range = book().getSheets()[0].getRange("D1:E2"); range.setValues([[1, 2], [3, 4]]); range.setBackground("#ff0000"); range.getValues(); Utilities.getUuid()`;
        const { reads, writes, byMethod } = (await workbench.run("hold", [code])).serviceCalls;
        return [reads, writes, byMethod["Range.setValues"], byMethod["Utilities.getUuid"]];
      },
      [2, 2, 1, 1],
    ],
    [
      "each of many calls in a row gets its own answer",
      "the workbench's own: calls cross threads",
      `const [id, name] = [book().getId(), book().getName()]; let wrong = 0;
       for (let i = 0; i < 2000; i++) if (book().getId() !== id || book().getName() !== name) wrong++; wrong`,
      0,
    ],
    [
      "one call costs less than many",
      "Best practices: use batch operations",
      async (workbench) => {
        const time = async (code: string) => (await workbench.run("hold", [code])).modelledMs;
        const batch = await time(`book().getSheets()[0].getRange("A1:A20").getValues()`);
        const single = await time(
          `const s = book().getSheets()[0]; for (let i = 1; i <= 20; i++) s.getRange(i, 1).getValue()`,
        );
        return single > 5 * batch;
      },
      true,
    ],
  ],
};
