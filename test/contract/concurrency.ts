// Executions beside each other: locks, caches and users as they share or do not share them.
// https://developers.google.com/apps-script/reference/lock and /guides/services/quotas
import type { Execution, RunOptions, Workbench } from "../../workbench/api";
import { exception, type Group, hold } from "./promise";

const beside = (workbench: Workbench, fn: string, args: unknown[] = [], options: RunOptions = {}) =>
  workbench.run(fn, args, { concurrent: true, ...options });

const outcome = ({ result, error }: Execution): unknown => error ?? result;

/** Runs them at once; tells how each ended, in the order given. */
const together = async (...runs: readonly Promise<Execution>[]): Promise<unknown[]> =>
  (await Promise.all(runs)).map(outcome);

const SOMEONE = { user: "someone@example.com" } as const;

export const CONCURRENCY: Group = {
  name: "executions at once",
  apart: true,
  script: `
    const cache = () => CacheService.getScriptCache();
    const lockOf = (kind) => ({ document: LockService.getDocumentLock, script: LockService.getScriptLock, user: LockService.getUserLock })[kind]();
    function await_(key) { while (cache().get(key) === null) Utilities.sleep(20); return cache().get(key); }
    function tell(key) { cache().put(key, "told"); return key; }
    function listen(key) { tell("listening"); return await_(key); }
    function answer(asked) { await_("listening"); tell(asked); return asked; }
    function holdFor(kind, ms) { lockOf(kind).waitLock(10); tell("held"); Utilities.sleep(ms); tell("done"); return "held it"; }
    function holdUntil(kind, key) { lockOf(kind).waitLock(10); tell("held"); await_(key); tell("done"); lockOf(kind).releaseLock(); return "held it"; }
    function waitFor(kind, ms) { await_("held"); tell("waiting"); lockOf(kind).waitLock(ms); return cache().get("done"); }
    function tryFor(kind, ms) { await_("held"); const lock = lockOf(kind); const had = lock.tryLock(ms); tell("tried"); return [had, lock.hasLock()]; }
    function appended(text) {
      const lock = LockService.getDocumentLock(); lock.waitLock(10000);
      const cell = SpreadsheetApp.getActive().getSheets()[0].getRange("A1");
      cell.setValue(cell.getValue() + text); lock.releaseLock();
    }
    function keep(value) { PropertiesService.getUserProperties().setProperty("k", value); CacheService.getUserCache().put("k", value); }
    function kept() { return [PropertiesService.getUserProperties().getProperty("k"), CacheService.getUserCache().get("k"), Session.getActiveUser().getEmail()]; }
    function sleeper() { Utilities.sleep(1000); return "ran"; }
  `,
  promises: [
    [
      "a call is answered while another is at work",
      "Client-to-server guide: calls are asynchronous",
      (workbench) =>
        together(beside(workbench, "listen", ["a"]), beside(workbench, "answer", ["a"])),
      ["told", "a"],
    ],
    [
      "waitLock waits until the holder releases",
      "Lock: waitLock, releaseLock",
      (workbench) =>
        together(
          beside(workbench, "holdUntil", ["document", "waiting"]),
          beside(workbench, "waitFor", ["document", 10_000]),
        ),
      ["held it", "told"],
    ],
    [
      "or until its execution has ended",
      "Lock: locks are automatically released when the script terminates",
      (workbench) =>
        together(
          beside(workbench, "holdFor", ["script", 100]),
          beside(workbench, "waitFor", ["script", 10_000]),
        ),
      ["held it", "told"],
    ],
    [
      "or is cut off",
      "Lock: locks are automatically released when the script terminates",
      (workbench) =>
        together(
          beside(workbench, "holdUntil", ["script", "never"], { limitMs: 20_000 }),
          beside(workbench, "waitFor", ["script", 60_000]),
        ),
      ["Exceeded maximum execution time", null],
    ],
    [
      "tryLock gives up after its time",
      "Lock: tryLock, hasLock",
      (workbench) =>
        together(
          beside(workbench, "holdUntil", ["document", "tried"]),
          beside(workbench, "tryFor", ["document", 30]),
        ),
      ["held it", [false, false]],
    ],
    [
      "waitLock throws after its time",
      "Lock: waitLock; text from field reports",
      async (workbench) => {
        const holder = beside(workbench, "holdUntil", ["document", "go"]);
        const [error] = await together(beside(workbench, "waitFor", ["document", 30]));
        await beside(workbench, "tell", ["go"]);
        return [...(await together(holder)), error];
      },
      [
        "held it",
        exception("Lock timeout: another process was holding the lock for too long.").throws,
      ],
    ],
    [
      "under a lock nobody's change is lost",
      "LockService: prevents concurrent access to sections of code",
      async (workbench) => {
        await together(
          ..."abcdef".split("").map((letter) => beside(workbench, "appended", [letter])),
        );
        const text = await hold(workbench, `book().getSheets()[0].getRange("A1").getValue()`);
        return String(text).split("").sort().join("");
      },
      "abcdef",
    ],
    [
      "another user's execution waits for script and document locks",
      "LockService: getDocumentLock, getScriptLock",
      (workbench) =>
        together(
          beside(workbench, "holdUntil", ["document", "tried"]),
          beside(workbench, "tryFor", ["document", 20], SOMEONE),
        ),
      ["held it", [false, false]],
    ],
    [
      "but has a user lock of its own",
      "LockService: getUserLock",
      (workbench) =>
        together(
          beside(workbench, "holdUntil", ["user", "tried"]),
          beside(workbench, "tryFor", ["user", 20], SOMEONE),
        ),
      ["held it", [true, true]],
    ],
    [
      "and properties, cache and address of its own",
      "Properties service guide; CacheService: getUserCache; Session: getActiveUser",
      async (workbench) => {
        await beside(workbench, "keep", ["mine"]);
        await beside(workbench, "keep", ["theirs"], SOMEONE);
        return together(beside(workbench, "kept"), beside(workbench, "kept", [], SOMEONE));
      },
      [
        ["mine", "mine", "you@example.com"],
        ["theirs", "theirs", "someone@example.com"],
      ],
    ],
    [
      "thirty run at once, no more",
      "quotas: simultaneous executions per user; Troubleshooting guide",
      async (workbench) => {
        const runs = Array.from({ length: 31 }, () => beside(workbench, "sleeper"));
        const ended = await together(...runs);
        return [new Set(ended.slice(0, 30)).size, ended[0], ended[30]];
      },
      [
        1,
        "ran",
        exception("There are too many scripts running simultaneously for this Google user account.")
          .throws,
      ],
    ],
  ],
};
