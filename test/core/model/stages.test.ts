// Stages in the order in which deals go through them.

import type { Stage } from "../../../src/core/model/rows";
import { inOrder } from "../../../src/core/model/stages";

const stage = (name: string, order: number | null): Stage => ({
  id: name,
  name,
  order,
  kind: "open",
  chance: null,
});

test.each<[string, readonly (number | null)[], string]>([
  ["by their order", [3, 1, 2], "bca"],
  ["the table's where two are alike", [1, 1, 0], "cab"],
  ["without one at the end", [null, 2, null], "bac"],
  ["none at all", [], ""],
])("%s", (_, orders, names) => {
  const stages = orders.map((order, i) => stage("abc"[i] ?? "", order));
  expect(
    inOrder(stages)
      .map(({ name }) => name)
      .join(""),
  ).toBe(names);
});
