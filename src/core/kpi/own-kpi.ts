// A KPI of the user's own: a row of KPIs with a name and a formula over other KPIs; and what is wrong with such rows.
import type { Expression } from "../model/expression";
import { kpisIn } from "../model/expression";
import type { Finding } from "../model/issue";
import { plainName } from "../model/plain-name";
import type { KpiChoice, KpiUnit } from "../model/rows";
import { KPI_KEYS } from "./dictionary";

export interface OwnKpi {
  /** Of its row. */
  readonly id: string;
  readonly name: string;
  readonly unit: KpiUnit;
  readonly better: "more" | "less";
  /** Null where there is none, or it could not be read. */
  readonly expression: Expression | null;
  /** The KPIs that need each other, from this one on, where it needs itself; else empty. */
  readonly circle: readonly string[];
}

const KEYS: ReadonlySet<string> = new Set(KPI_KEYS);

/** Those of the rows that hold one, in their order. */
export function ownKpis(rows: readonly KpiChoice[]): readonly OwnKpi[] {
  const own = rows.filter(({ id }) => !KEYS.has(id));
  const formulas = new Map(own.map(({ id, formula }) => [id, formula]));
  const names = (id: string): readonly string[] => {
    const formula = formulas.get(id) ?? null;
    return formula === null ? [] : kpisIn(formula);
  };
  return own.flatMap(({ id, own: name, unit, better, formula }): readonly OwnKpi[] =>
    name === null
      ? []
      : [
          {
            id,
            name,
            unit: unit ?? "count",
            better: better === "down" ? "less" : "more",
            expression: formula,
            circle: wayBack(id, names),
          },
        ],
  );
}

/** The shortest way from a KPI back to itself; empty where there is none. */
function wayBack(start: string, names: (id: string) => readonly string[]): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const next of names(id)) {
      if (next === start) {
        const way = [id];
        for (let at = id; at !== start; way.unshift(at)) at = cameFrom.get(at) ?? start;
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return [];
}

/** Circles, names that stand twice, and what stands in a row where it does not belong. */
export function ownFindings(
  rows: readonly KpiChoice[],
  own: readonly OwnKpi[],
): readonly Finding[] {
  const nameOf = new Map(own.map(({ id, name }) => [id, name]));
  const taken = new Set(KPI_KEYS.map(plainName));
  return [
    ...rows.flatMap(({ id, own: name, formula }): readonly Finding[] => {
      const at = { table: "kpis", id } as const;
      if (KEYS.has(id))
        return name === null && formula === null
          ? []
          : [{ ...at, code: "kpiNotOwn", column: name === null ? "formula" : "own", params: {} }];
      return name === null && formula !== null
        ? [{ ...at, code: "missing", column: "own", params: {} }]
        : [];
    }),
    ...own.flatMap(({ id, name, circle }): readonly Finding[] => {
      const plain = plainName(name);
      const twice = taken.has(plain);
      taken.add(plain);
      const at = { table: "kpis", id } as const;
      const names = circle.map((other) => nameOf.get(other) ?? other);
      return [
        ...(twice
          ? [{ ...at, code: "kpiNameTaken", column: "own", params: { value: name } } as const]
          : []),
        ...(names.length > 0
          ? [{ ...at, code: "formulaCircle", column: "formula", params: { names } } as const]
          : []),
      ];
    }),
  ];
}
