// Where keys lead: through the cards in order, to children and parents, and what they fold.
import { pathTo } from "../../../sidebar/goal-picture/folds";
import { stepOf } from "../../../sidebar/goal-picture/step";
import { layoutOf } from "../../../sidebar/goal-picture/tree-layout";
import { trees } from "./cards";

const ROOTS = trees("A", " B", "  C", " D", "E");
const LAYOUT = layoutOf(ROOTS, new Set(["B"]), "right");

test.each([
  ["A", "ArrowDown", { go: "B" }],
  ["B", "ArrowDown", { go: "D" }],
  ["D", "ArrowDown", { go: "E" }],
  ["E", "ArrowDown", "stay"],
  ["D", "ArrowUp", { go: "B" }],
  ["A", "ArrowUp", "stay"],
  ["A", "ArrowRight", { go: "B" }],
  ["B", "ArrowRight", { fold: "B" }],
  ["D", "ArrowRight", "stay"],
  ["A", "ArrowLeft", { fold: "A" }],
  ["B", "ArrowLeft", { go: "A" }],
  ["E", "ArrowLeft", "stay"],
  ["B", "Enter", { fold: "B" }],
  ["D", "Enter", "stay"],
  ["D", "Home", { go: "A" }],
  ["D", "End", { go: "E" }],
  ["D", "Tab", null],
  ["gone", "ArrowDown", null],
] as const)("from %s, %s", (key, pressed, expected) => {
  expect(stepOf(LAYOUT, key, pressed)).toEqual(expected);
});

test("what hides a goal is found", () => {
  expect(pathTo(ROOTS, "C")).toEqual(["A", "B"]);
  expect(pathTo(ROOTS, "E")).toEqual([]);
  expect(pathTo(ROOTS, "X")).toBeNull();
});
