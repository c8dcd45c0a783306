// Which rows forms have added lately: found by the form's request, forgotten in time.
import fc from "fast-check";
import { digestOf, keepRequest, readRequests } from "../../src/workbook/requests";
import { document } from "./document";

const added = (n: number) =>
  ({ request: `r-${n}`, table: "deals", id: `D-${n}`, asked: "x" }) as const;

test("the last fifty are kept, the latest last, each request once", () => {
  const { host, writes } = document();
  for (let n = 1; n <= 60; n++) keepRequest(host, readRequests(host), added(n));
  expect(readRequests(host)).toEqual(Array.from({ length: 50 }, (_, i) => added(i + 11)));
  keepRequest(host, readRequests(host), { ...added(20), id: "D-99" });
  expect(readRequests(host)).toHaveLength(50);
  expect(readRequests(host)[49]).toEqual({ ...added(20), id: "D-99" });
  expect(writes()).toBe(61);
});

test("fifty of the longest fit into one property", () => {
  const { host } = document();
  for (let n = 10; n < 60; n++)
    keepRequest(host, readRequests(host), {
      request: `${n}${"f".repeat(62)}`,
      table: "stageChanges",
      id: "SC-999999999",
      asked: digestOf(n),
    });
  expect(readRequests(host)).toHaveLength(50);
  expect(JSON.stringify(readRequests(host)).length).toBeLessThan(9 * 1024);
});

test.each([
  "",
  "{",
  "null",
  "{}",
  '"x"',
  '[{"request":1}]',
  '[{"request":"r","table":"nowhere","id":"D-1","asked":"x"}]',
])("%j is as good as none", (text) => {
  expect(readRequests(document({ "milepost.requests": text }).host)).toEqual([]);
});

test("what differs is told apart, and what is the same is not", () => {
  const args = fc.dictionary(fc.string(), fc.string());
  fc.assert(
    fc.property(args, args, (a, b) => {
      expect(digestOf(a)).toBe(digestOf(JSON.parse(JSON.stringify(a))));
      if (JSON.stringify(a) !== JSON.stringify(b)) expect(digestOf(a)).not.toBe(digestOf(b));
      expect(digestOf(a)).toMatch(/^[0-9a-z]{1,7}$/);
    }),
    { seed: 7 },
  );
});
