// Which customers' names may mean the same, and which are merely alike.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "papaparse";
import { similarNames } from "../../../src/core/customers/similar-names";
import { distanceWithin } from "../../../src/core/statistics/edit-distance";

test.each<[string, string, boolean]>([
  ["华为", "华为有限公司", true],
  ["华为技术有限公司", "华为技术（上海）有限公司", true],
  ["上海华为技术有限公司", "华为技术有限公司", true],
  ["腾讯科技", "腾迅科技有限公司", true],
  ["Acme Ltd", "ACME, Inc.", true],
  ["Microsoft", "Mircosoft", true],
  ["Siemens", "Simens AG", true],
  ["Condax International", "Condac Internatonal", true],
  ["GTXPro", "GTX Pro", true],
  ["Ford", "Fort", false],
  ["Acme", "Apex", false],
  ["Plant 1", "Plant 2", false],
  ["Kraftwerk 12", "Kraftwerk 21", false],
  ["第一中学", "第二中学", false],
  ["南京银行", "北京银行", false],
  ["上海银行", "银行", false],
  ["中国移动", "中国联通", false],
  ["Acme (North)", "Acme (South)", false],
])("%s and %s: %s", (a, b, alike) => {
  expect(similarNames(a, [b])).toEqual(alike ? [b] : []);
  expect(similarNames(b, [a])).toEqual(alike ? [a] : []);
});

test("the closest comes first, each once, and the name itself not at all", () => {
  expect(
    similarNames("Siemens", ["Simens", "Siemens AG", "Siemens", " Siemens ", "Simens", "Bosch"]),
  ).toEqual(["Siemens AG", "Simens"]);
});

const FILE = join(process.cwd(), "../shared/data/crm-sales/accounts.csv");
(existsSync(FILE) ? test : test.skip)(
  "no two of the 85 real accounts are taken for one another",
  () => {
    const { data } = parse<{ account: string }>(readFileSync(FILE, "utf8").trim(), {
      header: true,
    });
    const names = data.map(({ account }) => account);
    expect(names).toHaveLength(85);
    expect(
      names.flatMap((name) => similarNames(name, names).map((other) => [name, other])),
    ).toEqual([]);
  },
);

test("a distance is a distance", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "华"), maxLength: 8 });
  const far = 99;
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      const distance = distanceWithin(a, b, far) ?? Number.NaN;
      expect(distanceWithin(b, a, far)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distanceWithin(a, b, most)).toBe(distance <= most ? distance : null);
    }),
  );
});

test.each<[string, string, number]>([
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
  ["abcd", "acbd", 1],
  ["", "abc", 3],
])("%s to %s takes %i", (a, b, slips) => {
  expect(distanceWithin(a, b, 9)).toBe(slips);
});
