// The tree from flat rows: order, depth, missing parents and circles.
import fc from "fast-check";
import { flatten, goalTree } from "../../../src/core/goals/tree";
import { goal } from "../rows";

const tree = (links: string) =>
  goalTree(
    links.split(" ").map((link) => {
      const [id = "", parent] = link.split("<");
      return goal({ id, parent: parent ?? null });
    }),
  );
const drawn = (links: string) =>
  flatten(tree(links).roots)
    .map(({ goal: { id }, depth }) => ".".repeat(depth) + id)
    .join(" ");

test.each([
  ["roots in their order", "A B C", "A B C"],
  ["children after their parents, in the sheet's order", "A B<A C B2<A", "A .B .B2 C"],
  ["children that stand above their parents", "C<B B<A A", "A .B ..C"],
  ["a parent that is not there makes a root", "A<Z B<A", "A .B"],
  ["a circle is cut at its first goal", "A<B B<C C<A", "A .C ..B"],
  ["one that is its own parent", "A<A B<A", "A .B"],
  ["what hangs on a circle hangs there still", "X<A A<B B<A", "A .X .B"],
])("%s", (_, links, expected) => {
  expect(drawn(links)).toBe(expected);
});

test.each([
  ["A B<A", []],
  ["A<A", [{ code: "selfReference", id: "A" }]],
  ["A<B B<A", [{ code: "cycle", id: "A", params: { ids: ["A", "B"] } }]],
  [
    "X<B A<B B<A C<D D<C",
    [
      { code: "cycle", id: "B", params: { ids: ["B", "A"] } },
      { code: "cycle", id: "C", params: { ids: ["C", "D"] } },
    ],
  ],
])("faults of %s", (links, expected) => {
  expect(tree(links).findings).toMatchObject(expected);
  expect(tree(links).findings).toHaveLength(expected.length);
});

test("every goal stands in the tree once, whatever its parents, after its parent", () => {
  const parents = fc.array(fc.option(fc.nat(14), { nil: null }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(parents, (list) => {
      const goals = list.map((parent, i) =>
        goal({ id: `G-${i}`, parent: parent === null ? null : `G-${parent}` }),
      );
      const { roots } = goalTree(goals);
      const nodes = flatten(roots);
      expect(nodes.map((node) => node.goal.id).sort()).toEqual(goals.map(({ id }) => id).sort());
      for (const node of nodes)
        for (const child of node.children) {
          expect(child.depth).toBe(node.depth + 1);
          expect(child.goal.parent).toBe(node.goal.id);
        }
    }),
  );
});
