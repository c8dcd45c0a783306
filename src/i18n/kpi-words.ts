// What a KPI is called and means: the dictionary's by their texts, people's own by what they typed.
import { type Expression, writtenOut } from "../core/model/expression";
import type { Texts } from "./texts";

/** A KPI as far as its words depend on it. */
interface Worded {
  readonly id: string;
  readonly key: keyof Texts["kpi"] | null;
  readonly own: { readonly name: string; readonly expression: Expression | null } | null;
}

export function kpiName({ id, key, own }: Worded, texts: Texts): string {
  return key === null ? (own?.name ?? id) : texts.kpi[key].name;
}

/** The definition; of one's own the formula, in names. @param all the KPIs that it may name */
export function kpiAbout({ key, own }: Worded, all: readonly Worded[], texts: Texts): string {
  if (key !== null) return texts.kpi[key].about;
  const expression = own?.expression ?? null;
  if (expression === null) return texts.ownKpi.noFormula;
  const byId = new Map(all.map((kpi) => [kpi.id, kpi]));
  return writtenOut(expression, {
    kpi: (id) => {
      const kpi = byId.get(id);
      return kpi === undefined ? id : kpiName(kpi, texts);
    },
    number: (digits) => digits,
  });
}
