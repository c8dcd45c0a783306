// Spells out the cycles among tasks that wait for each other, so that a person can mend them.
// The same cycles in the same words, in whatever order the tasks come.

interface Step {
  readonly id: string;
  readonly ahead: Iterator<string>;
}

/**
 * Cycles of one strongly connected component, each once, in the order of time (each id is waited
 * for by the next, the last by the first), from the lowest id on. Every task that a search from the
 * lowest id finds waiting for an earlier one of its path closes one. A knot can hold more cycles
 * than anyone could read: beyond a length linear in its tasks and links no more are spelled out.
 *
 * @param component ids of the tasks that wait for each other
 * @param after the ids that a task waits for; those outside the component are passed over
 */
export function spellCycles(
  component: readonly string[],
  after: (id: string) => readonly string[],
): string[][] {
  const inside = new Set(component);
  const linksInside = (id: string): string[] => after(id).filter((other) => inside.has(other));
  let budget = component.length;
  for (const id of component) budget += linksInside(id).length;

  const cycles: string[][] = [];
  const seen = new Set<string>();
  const depth = new Map<string, number>();
  const path: Step[] = [];
  const enter = (id: string): void => {
    seen.add(id);
    depth.set(id, path.length);
    path.push({ id, ahead: linksInside(id).sort(byText)[Symbol.iterator]() });
  };

  for (const start of [...component].sort(byText).slice(0, 1)) enter(start);
  for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
    const next = step.ahead.next();
    if (next.done) {
      path.pop();
      depth.delete(step.id);
      continue;
    }
    const closes = depth.get(next.value);
    if (closes !== undefined) {
      const length = path.length - closes;
      if (length <= budget) {
        budget -= length;
        cycles.push(
          fromLowest(
            path
              .slice(closes)
              .map(({ id }) => id)
              .reverse(),
          ),
        );
      }
    } else if (!seen.has(next.value)) {
      enter(next.value);
    }
  }
  return cycles;
}

function fromLowest(cycle: readonly string[]): string[] {
  const lowest = cycle.reduce((low, id) => (byText(id, low) < 0 ? id : low));
  const at = cycle.indexOf(lowest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
