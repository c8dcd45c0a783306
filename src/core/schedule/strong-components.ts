// Which nodes of a directed graph reach each other: one component for each cycle or knot of cycles.
// Iterative, so that a chain of any length fits; linear in nodes and links.

interface Visit<Node> {
  readonly node: Node;
  readonly order: number;
  readonly ahead: Iterator<Node>;
  /** The lowest order known to be reachable from here. */
  low: number;
  /** Whether its component is still being gathered. */
  open: boolean;
}

/**
 * The strongly connected components, each after all those that its nodes lead to. With links that
 * lead from a task to its predecessors, that is an order in which to schedule.
 *
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Computing 1 (1972).
 */
export function strongComponents<Node>(
  nodes: Iterable<Node>,
  leadsTo: (node: Node) => Iterable<Node>,
): Node[][] {
  const components: Node[][] = [];
  const visits = new Map<Node, Visit<Node>>();
  const trail: Visit<Node>[] = [];
  const open: Visit<Node>[] = [];

  const enter = (node: Node): void => {
    const order = visits.size;
    const ahead = leadsTo(node)[Symbol.iterator]();
    const visit = { node, order, ahead, low: order, open: true };
    visits.set(node, visit);
    trail.push(visit);
    open.push(visit);
  };

  for (const root of nodes) {
    if (!visits.has(root)) enter(root);
    for (let visit = trail[trail.length - 1]; visit; visit = trail[trail.length - 1]) {
      const step = visit.ahead.next();
      if (!step.done) {
        const seen = visits.get(step.value);
        if (!seen) enter(step.value);
        else if (seen.open) visit.low = Math.min(visit.low, seen.order);
        continue;
      }
      trail.pop();
      const parent = trail[trail.length - 1];
      if (parent) parent.low = Math.min(parent.low, visit.low);
      if (visit.low === visit.order) components.push(close(open, visit));
    }
  }
  return components;
}

/** Takes a component off the stack of open visits, down to the first of it that was entered. */
function close<Node>(open: Visit<Node>[], first: Visit<Node>): Node[] {
  const component: Node[] = [];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    visit.open = false;
    component.push(visit.node);
    if (visit === first) break;
  }
  return component;
}
