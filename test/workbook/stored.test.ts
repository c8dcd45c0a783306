// What is kept beside the cells: the registry in the workbook, the ledger in the document's properties.
import type { Spreadsheet } from "../../src/platform/host";
import { readHighWater, readWeek, writeHighWater, writeWeek } from "../../src/workbook/ledger";
import { emptyRegistry, readRegistry, saveRegistry } from "../../src/workbook/registry";
import { document } from "./document";

describe("highest ids", () => {
  test("are kept, and only ever grow", () => {
    const { host, writes } = document();
    writeHighWater(host, {}, { T: 5 });
    writeHighWater(host, { T: 5 }, { T: 5 });
    writeHighWater(host, { T: 5 }, { T: 3 });
    expect([readHighWater(host), writes()]).toEqual([{ T: 5 }, 1]);
    writeHighWater(host, readHighWater(host), { D: 2 });
    expect(readHighWater(host)).toEqual({ T: 5, D: 2 });
  });

  test.each(["", "{", "null", "[]", '"x"', '{"T":"many"}'])("%j is as good as none", (text) => {
    expect(readHighWater(document({ "milepost.ids": text }).host)).toEqual({});
  });
});

describe("the week's ledger", () => {
  const done = {
    recalculated: true,
    closed: false,
    mails: { "a@x.com": "sent", "b@x.com": "sending" },
  } as const;
  const nothing = { recalculated: false, closed: false, mails: {} };

  test("is read back in its week, and begins anew in the next", () => {
    const { host } = document();
    writeWeek(host, "book", 46_083, done);
    expect(readWeek(host, "book", 46_083)).toEqual(done);
    expect(readWeek(host, "book", 46_090)).toEqual(nothing);
  });

  test("a copy of the workbook does not think that it has sent", () => {
    const { host } = document();
    writeWeek(host, "book", 46_083, done);
    expect(readWeek(host, "copy", 46_083)).toEqual(nothing);
  });

  test.each([
    ["", nothing],
    ["nonsense", nothing],
    ['{"week":46083,"recalculated":"yes","mails":{"a@x.com":"perhaps"}}', nothing],
    ['{"week":46083,"recalculated":true,"mails":null}', { ...nothing, recalculated: true }],
  ])("%j reads as %j", (text, expected) => {
    expect(readWeek(document({ "milepost.week.book": text }).host, "book", 46_083)).toEqual(
      expected,
    );
  });
});

describe("the registry", () => {
  function spreadsheet(initial: string | null) {
    let value = initial;
    let writes = 0;
    const store = {
      getValue: () => value,
      setValue: (text: string) => {
        writes += 1;
        value = text;
      },
    };
    const book = {
      createDeveloperMetadataFinder: () => ({
        withKey: () => ({ find: () => (value === null ? [] : [store]) }),
      }),
      addDeveloperMetadata: (_: string, text: string) => store.setValue(text),
    };
    return { book: book as unknown as Spreadsheet, writes: () => writes };
  }

  test("is saved once, and again only when it changed", () => {
    const { book, writes } = spreadsheet(null);
    expect(readRegistry(book)).toBeNull();
    const first = saveRegistry(book, emptyRegistry("zh-CN"), null);
    expect(saveRegistry(book, emptyRegistry("zh-CN"), first)).toBe(first);
    expect(writes()).toBe(1);
    saveRegistry(book, { ...emptyRegistry("zh-CN"), settings: 7 }, first);
    expect([readRegistry(book)?.registry.settings, writes()]).toEqual([7, 2]);
  });

  test.each([
    "",
    "{",
    "null",
    "3",
    "{}",
    '{"language":"de","tables":{},"views":{}}',
    '{"language":"en","tables":null,"views":{}}',
  ])("%j is as good as none", (text) => {
    expect(readRegistry(spreadsheet(text).book)).toBeNull();
  });
});
