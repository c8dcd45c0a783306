// Each layer rule has a fixture that breaks it and nothing else, so that a rule which checks nothing is noticed.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

type Violation = readonly [rule: string, from: string, to: string];

const config: {
  readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
} = require("../../.dependency-cruiser.cjs");
const found: Readonly<Record<string, readonly Violation[]>> = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, "cruise.mjs")], { encoding: "utf8" }),
);
const rules = config.forbidden.map(({ name }) => name);

test.each(rules)("%s has a fixture, which breaks it alone", (rule) => {
  expect(found[rule]?.map(([broken]) => broken)).toEqual([rule]);
});

test("no fixture is left without its rule", () => {
  expect(Object.keys(found).sort()).toEqual([...rules].sort());
});

test.each(config.forbidden)("$name gives its reason", ({ comment }) => {
  expect(comment?.length).toBeGreaterThan(40);
});
