// Activities as a network in arrays: references resolved, faults named, predecessors before their successors.
import { LINK_TYPES } from "../model/link";
import type { Activity } from "./activity";
import { components } from "./components";
import { spellCycles } from "./cycles";
import type { ScheduleFault } from "./fault";

export interface Network {
  /** Each id once, the first of several. */
  readonly activities: readonly Activity[];
  /** Links by successor: those of activity i are `first[i]` up to `first[i + 1] - 1`. */
  readonly first: Int32Array;
  readonly predecessor: Int32Array;
  /** Index among `LINK_TYPES`. */
  readonly type: Uint8Array;
  readonly work: Int32Array;
  readonly elapsed: Int32Array;
  /** Indices of activities, each after all of its predecessors. */
  readonly order: Int32Array;
  /** 1 for those among activities that wait for each other; their links to those are left out. */
  readonly inCycle: Uint8Array;
  /** In the order of the activities, cycles last. */
  readonly faults: readonly ScheduleFault[];
}

export function network(given: readonly Activity[]): Network {
  const faults: ScheduleFault[] = [];
  const indices = new Map<string, number>();
  const activities: Activity[] = [];
  const repeated = new Set<string>();
  for (const activity of given) {
    if (indices.has(activity.id)) repeated.add(activity.id);
    else {
      indices.set(activity.id, activities.length);
      activities.push(activity);
    }
  }
  for (const id of repeated) faults.push({ code: "duplicateId", ids: [id], at: id });

  const links = linkArrays(activities, indices, faults);
  const { order, knots } = components({ first: links.first, to: links.predecessor });
  const inCycle = new Uint8Array(activities.length);
  if (knots.length === 0) return { activities, ...links, order, inCycle, faults };
  const knotOf = new Int32Array(activities.length);
  knots.forEach((knot, i) => {
    faults.push(...cycleFaults(knot, activities, links));
    for (const node of knot) {
      inCycle[node] = 1;
      knotOf[node] = i + 1;
    }
  });
  const kept = withoutKnots(links, knotOf);
  return { activities, ...kept, order, inCycle, faults };
}

type Links = Pick<Network, "first" | "predecessor" | "type" | "work" | "elapsed">;

function linkArrays(
  activities: readonly Activity[],
  indices: ReadonlyMap<string, number>,
  faults: ScheduleFault[],
): Links {
  const most = activities.reduce((sum, { after }) => sum + after.length, 0);
  const links = emptyLinks(activities.length, most);
  let count = 0;
  activities.forEach((activity, i) => {
    links.first[i] = count;
    const unknown = new Set<string>();
    let waitsForItself = false;
    for (const { predecessor, type, work, elapsed } of activity.after) {
      const other = indices.get(predecessor);
      if (other === undefined) unknown.add(predecessor);
      else if (other === i) waitsForItself = true;
      else {
        links.predecessor[count] = other;
        links.type[count] = LINK_TYPES.indexOf(type);
        links.work[count] = work;
        links.elapsed[count] = elapsed;
        count += 1;
      }
    }
    if (waitsForItself) faults.push({ code: "self", ids: [activity.id], at: activity.id });
    if (unknown.size > 0) faults.push({ code: "unknown", ids: [...unknown], at: activity.id });
  });
  links.first[activities.length] = count;
  return cut(links, count);
}

function emptyLinks(activities: number, links: number): Links {
  return {
    first: new Int32Array(activities + 1),
    predecessor: new Int32Array(links),
    type: new Uint8Array(links),
    work: new Int32Array(links),
    elapsed: new Int32Array(links),
  };
}

function cut({ first, predecessor, type, work, elapsed }: Links, count: number): Links {
  return {
    first,
    predecessor: predecessor.subarray(0, count),
    type: type.subarray(0, count),
    work: work.subarray(0, count),
    elapsed: elapsed.subarray(0, count),
  };
}

/** The links but those within a knot. */
function withoutKnots(links: Links, knotOf: Int32Array): Links {
  const activities = links.first.length - 1;
  const kept = emptyLinks(activities, links.predecessor.length);
  let count = 0;
  for (let i = 0; i < activities; i += 1) {
    kept.first[i] = count;
    for (let link = links.first[i] ?? 0; link < (links.first[i + 1] ?? 0); link += 1) {
      const other = links.predecessor[link] ?? 0;
      if (knotOf[i] !== 0 && knotOf[i] === knotOf[other]) continue;
      kept.predecessor[count] = other;
      kept.type[count] = links.type[link] ?? 0;
      kept.work[count] = links.work[link] ?? 0;
      kept.elapsed[count] = links.elapsed[link] ?? 0;
      count += 1;
    }
  }
  kept.first[activities] = count;
  return cut(kept, count);
}

function cycleFaults(
  knot: readonly number[],
  activities: readonly Activity[],
  { first, predecessor }: Links,
): ScheduleFault[] {
  const idOf = (i: number): string => activities[i]?.id ?? "";
  const after = new Map(
    knot.map((i) => {
      const waitsFor = predecessor.subarray(first[i] ?? 0, first[i + 1] ?? 0);
      return [idOf(i), [...new Set([...waitsFor].map(idOf))]] as const;
    }),
  );
  return spellCycles([...after.keys()], (id) => after.get(id) ?? []).map((cycle) => ({
    code: "cycle",
    ids: cycle,
    at: cycle[0] ?? "",
  }));
}
