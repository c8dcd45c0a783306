// What is folded: a large tree opens with two levels, and a goal that is looked for unfolds what hides it.
import type { TreeNode } from "./tree-nodes";

/** More than these nobody takes in at once. */
const LARGE = 40;

function flat(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const all: TreeNode[] = [];
  const visit = (node: TreeNode) => {
    all.push(node);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return all;
}

/** Keys of what is folded when the picture opens. */
export function firstFolds(roots: readonly TreeNode[]): ReadonlySet<string> {
  if (flat(roots).length <= LARGE) return new Set();
  return new Set(allFolds(roots.flatMap(({ children }) => children)));
}

/** Of everything that can be folded. */
export const allFolds = (nodes: readonly TreeNode[]): readonly string[] =>
  flat(nodes).flatMap(({ key, children }) => (children.length > 0 ? [key] : []));

/** Keys of what lies above a node, the root first; null where it is not there. */
export function pathTo(nodes: readonly TreeNode[], key: string): readonly string[] | null {
  for (const node of nodes) {
    if (node.key === key) return [];
    const below = pathTo(node.children, key);
    if (below) return [node.key, ...below];
  }
  return null;
}
