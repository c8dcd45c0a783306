// Properties, cache and locks, with their limits.
// https://developers.google.com/apps-script/guides/services/quotas and the services' references
import { makeCopy } from "../../workbench/runtime";
import { exception, type Group, hold } from "./promise";

const SCRIPT_PROPERTIES = "PropertiesService.getScriptProperties()";
const CACHED = "CacheService.getScriptCache()";

export const PROPERTIES: Group = {
  name: "properties",
  promises: [
    [
      "a missing property is null",
      "Properties: getProperty",
      `${SCRIPT_PROPERTIES}.getProperty("nope")`,
      null,
    ],
    [
      "values are texts",
      "Properties: setProperty",
      `${SCRIPT_PROPERTIES}.setProperty("n", 5).getProperty("n")`,
      "5",
    ],
    [
      "properties outlive the execution",
      "Properties service guide",
      async (workbench) => {
        await hold(workbench, `PropertiesService.getUserProperties().setProperty("lasting", "1")`);
        return hold(workbench, `PropertiesService.getUserProperties().getProperty("lasting")`);
      },
      "1",
    ],
    [
      "script, user and document have stores of their own",
      "Properties service guide",
      `PropertiesService.getDocumentProperties().setProperty("where", "document"); [${SCRIPT_PROPERTIES}.getProperty("where"), PropertiesService.getUserProperties().getProperty("where")]`,
      [null, null],
    ],
    [
      "setProperties adds to what is there",
      "Properties: setProperties",
      `${SCRIPT_PROPERTIES}.deleteAllProperties().setProperty("a", "1").setProperties({ b: "2" }).getProperties()`,
      { a: "1", b: "2" },
    ],
    [
      "deleteAllOthers replaces it",
      "Properties: setProperties(properties, deleteAllOthers)",
      `${SCRIPT_PROPERTIES}.setProperty("a", "1").setProperties({ c: "3" }, true).getProperties()`,
      { c: "3" },
    ],
    [
      "a deleted property is gone",
      "Properties: deleteProperty, getKeys",
      `${SCRIPT_PROPERTIES}.deleteAllProperties().setProperties({ a: "1", b: "2" }).deleteProperty("a").getKeys()`,
      ["b"],
    ],
    [
      "a value has at most 9 KB",
      "quotas: properties value size",
      `${SCRIPT_PROPERTIES}.setProperty("big", "x".repeat(9 * 1024 + 1))`,
      exception("Argument too large: value"),
    ],
    [
      "which are bytes, not characters",
      "quotas: properties value size",
      `${SCRIPT_PROPERTIES}.setProperty("big", "目".repeat(4000))`,
      exception("Argument too large: value"),
    ],
    [
      "a store has at most 500 KB",
      "quotas: properties total storage",
      `const store = PropertiesService.getDocumentProperties(); for (let i = 0; i < 56; i++) store.setProperty("k" + i, "x".repeat(9 * 1024))`,
      exception("You have exceeded the property storage quota."),
    ],
    [
      "a copy of the spreadsheet has no document properties",
      "Properties service guide",
      async (workbench) => {
        await hold(workbench, `PropertiesService.getDocumentProperties().setProperty("mine", "1")`);
        const copy = await makeCopy(workbench);
        const found = hold(copy, `PropertiesService.getDocumentProperties().getProperty("mine")`);
        return found.finally(() => copy.dispose());
      },
      null,
    ],
  ],
};

export const CACHE: Group = {
  name: "cache",
  apart: true,
  promises: [
    ["what is not cached is null", "Cache: get", `${CACHED}.get("nope")`, null],
    ["what is cached is found", "Cache: put", `${CACHED}.put("k", "v"); ${CACHED}.get("k")`, "v"],
    [
      "it stays ten minutes",
      "Cache: put(key, value)",
      async (workbench) => {
        await hold(workbench, `${CACHED}.put("k", "v")`);
        await workbench.advanceTo("2026-03-02 09:09");
        const before = await hold(workbench, `${CACHED}.get("k")`);
        await workbench.advanceTo("2026-03-02 09:11");
        return [before, await hold(workbench, `${CACHED}.get("k")`)];
      },
      ["v", null],
    ],
    [
      "or as long as asked",
      "Cache: put(key, value, expirationInSeconds)",
      async (workbench) => {
        await hold(workbench, `${CACHED}.put("k", "v", 3600)`);
        await workbench.advanceTo("2026-03-02 09:59");
        const before = await hold(workbench, `${CACHED}.get("k")`);
        await workbench.advanceTo("2026-03-02 10:01");
        return [before, await hold(workbench, `${CACHED}.get("k")`)];
      },
      ["v", null],
    ],
    [
      "six hours at most",
      "Cache: put(key, value, expirationInSeconds)",
      async (workbench) => {
        await hold(workbench, `try { ${CACHED}.put("k", "v", 90000) } catch {}`);
        await workbench.advanceTo("2026-03-02 15:01");
        return hold(workbench, `${CACHED}.get("k")`);
      },
      null,
    ],
    [
      "a key has at most 250 characters",
      "Cache: put",
      `${CACHED}.put("k".repeat(251), "v")`,
      exception("Argument too large: key"),
    ],
    [
      "a value has at most 100 KB",
      "Cache: put",
      `${CACHED}.put("k", "v".repeat(100 * 1024 + 1))`,
      exception("Argument too large: value"),
    ],
    [
      "getAll has only the keys found",
      "Cache: getAll",
      `${CACHED}.putAll({ a: "1", b: "2" }); ${CACHED}.getAll(["a", "nope"])`,
      { a: "1" },
    ],
    [
      "removed it is gone",
      "Cache: remove",
      `${CACHED}.put("k", "v"); ${CACHED}.remove("k"); ${CACHED}.get("k")`,
      null,
    ],
  ],
};

const BUSY = { locked: ["document"] } as const;

export const LOCKS: Group = {
  name: "locks",
  promises: [
    [
      "a free lock is taken",
      "Lock: tryLock, hasLock",
      `const lock = LockService.getDocumentLock(); const before = lock.hasLock(); [before, lock.tryLock(10), lock.hasLock()]`,
      [false, true, true],
    ],
    [
      "a released lock is free",
      "Lock: releaseLock",
      `const lock = LockService.getDocumentLock(); lock.waitLock(10); lock.releaseLock(); lock.hasLock()`,
      false,
    ],
    [
      "tryLock is false where another has it",
      "Lock: tryLock",
      `LockService.getDocumentLock().tryLock(10)`,
      false,
      BUSY,
    ],
    [
      "tryLock waits as long as asked",
      "Lock: tryLock",
      `const start = Date.now(); LockService.getDocumentLock().tryLock(5000); Date.now() - start >= 5000`,
      true,
      BUSY,
    ],
    [
      "waitLock throws where another has it",
      "Lock: waitLock; text from field reports",
      `LockService.getDocumentLock().waitLock(10)`,
      exception("Lock timeout: another process was holding the lock for too long."),
      BUSY,
    ],
    [
      "script, user and document have locks of their own",
      "LockService",
      `[LockService.getScriptLock().tryLock(10), LockService.getUserLock().tryLock(10)]`,
      [true, true],
      BUSY,
    ],
    [
      "a lock that was not released is free after the execution",
      "Lock: releaseLock",
      async (workbench) => {
        await hold(workbench, `LockService.getScriptLock().waitLock(10)`);
        return hold(workbench, `LockService.getScriptLock().tryLock(10)`);
      },
      true,
    ],
  ],
};
