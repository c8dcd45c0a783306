// What of a company's name counts when two of them are held together.
import fc from "fast-check";
import { nameKey } from "../../../src/core/customers/name-key";

test.each<[string, readonly string[]]>([
  [
    "acme",
    [
      "Acme",
      "ACME Ltd.",
      "Acme, Inc.",
      "The Acme Corporation",
      "ＡＣＭＥ  Co., Ltd",
      "Acme GmbH & Co. KG",
    ],
  ],
  ["gtxpro", ["GTX Pro", "GTXPro", "gtx-pro", "GTX PRO LLC"]],
  ["nestle", ["Nestlé S.A.", "Nestle", "NESTLÉ (China) Ltd."]],
  ["johnsonandjohnson", ["Johnson & Johnson", "Johnson and Johnson"]],
  ["strassenbau", ["Straßenbau AG", "Strassenbau G.m.b.H."]],
  [
    "华为技术",
    [
      "华为技术有限公司",
      "华为技术(深圳)有限公司",
      "华为技术（集团）股份有限公司",
      "华为 技术",
      "华为技术有限公司上海分公司",
    ],
  ],
  ["小米科技", ["小米科技有限责任公司", "小米科技（北京）"]],
  ["トヨタ自動車", ["トヨタ自動車株式会社", "株式会社トヨタ自動車"]],
  ["companylimited", ["Company Limited"]],
  ["有限公司", ["有限公司"]],
  ["acmenorth", ["Acme (North)"]],
  ["", ["", "  ", "—!"]],
])("%s", (key, names) => {
  for (const name of names) expect([name, nameKey(name)]).toEqual([name, key]);
});

test("a key is blank only where there is no letter, and keeps neither case nor space nor sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const key = nameKey(name);
      expect(key === "").toBe(!/[\p{L}\p{N}]/u.test(name.normalize("NFKC")));
      expect(key).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(nameKey(` ${name} . `)).toBe(key);
    }),
  );
});
