// Which nodes of a directed graph reach each other, and an order in which what is led to comes first.
// Iterative and in arrays, so that a chain of any length fits; linear in nodes and links.

/** Links by the node that they lead from: those of node i lead to `to[first[i]]` up to `to[first[i + 1] - 1]`. */
export interface Graph {
  readonly first: Int32Array;
  readonly to: Int32Array;
}

export interface Components {
  /** Every node, each component together and after all those that its nodes lead to. */
  readonly order: Int32Array;
  /** The components of more than one node: cycles, and knots of cycles. */
  readonly knots: readonly (readonly number[])[];
}

/**
 * The strongly connected components. With links that lead from a task to its predecessors, `order`
 * is one in which to schedule.
 *
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Computing 1 (1972).
 */
export function components({ first, to }: Graph): Components {
  const count = first.length - 1;
  const order = new Int32Array(count);
  const knots: number[][] = [];
  /** 1 for the first that is entered; 0 for those that are not yet. */
  const entered = new Int32Array(count);
  const low = new Int32Array(count);
  const next = first.slice();
  const isOpen = new Uint8Array(count);
  const trail = new Int32Array(count);
  const open = new Int32Array(count);
  let [clock, depth, opened, placed] = [0, 0, 0, 0];

  const enter = (node: number): void => {
    clock += 1;
    entered[node] = clock;
    low[node] = clock;
    isOpen[node] = 1;
    trail[depth++] = node;
    open[opened++] = node;
  };
  const close = (node: number): void => {
    const from = placed;
    let closed = -1;
    while (closed !== node) {
      closed = open[--opened] ?? node;
      isOpen[closed] = 0;
      order[placed++] = closed;
    }
    if (placed - from > 1) knots.push([...order.subarray(from, placed)]);
  };

  for (let root = 0; root < count; root += 1) {
    if (entered[root] === 0) enter(root);
    while (depth > 0) {
      const node = trail[depth - 1] ?? 0;
      const at = next[node] ?? 0;
      if (at < (first[node + 1] ?? 0)) {
        next[node] = at + 1;
        const other = to[at] ?? 0;
        if (entered[other] === 0) enter(other);
        else if (isOpen[other]) low[node] = Math.min(low[node] ?? 0, entered[other] ?? 0);
        continue;
      }
      depth -= 1;
      const parent = trail[depth - 1];
      if (depth > 0 && parent !== undefined)
        low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] === entered[node]) close(node);
    }
  }
  return { order, knots };
}
