// A CRM's real pipeline of 8,800 deals as rows, and as its plain lines for references. The data stays outside the project.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../../../src/core/model/day";
import { day } from "../../../src/core/model/day";
import type { Period } from "../../../src/core/model/period";
import type { Deal, Minor, PersonId, Rows } from "../../../src/core/model/rows";
import { deal, NO_ROWS, person } from "../rows";

const FOLDER = join(process.cwd(), "../shared/data/crm-sales");
export const hasCrm = existsSync(FOLDER);

/** No cell of these files holds a comma. */
const crmLines = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(FOLDER, `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

/** "3/11/2017". */
const dayOf = (text: string): Day | null => {
  const [month, date, year] = text.split("/").map(Number);
  return year === undefined || month === undefined || date === undefined
    ? null
    : day(year, month, date);
};

/** One deal of the file, with its seller's manager and region. */
export interface CrmDeal {
  readonly id: string;
  readonly agent: string;
  readonly manager: string;
  readonly region: string;
  /** As Products call it: "GTXPro" is the one that is written otherwise. */
  readonly product: string;
  readonly account: string;
  readonly stage: string;
  readonly created: Day | null;
  readonly closed: Day | null;
  readonly value: number | null;
}

export function crmDeals(): readonly CrmDeal[] {
  const teams = new Map(crmLines("sales_teams").map((line) => [line[0], line]));
  return crmLines("sales_pipeline").map(
    ([id = "", agent = "", product = "", account = "", stage = "", from = "", to = "", value]) => ({
      id,
      agent,
      manager: teams.get(agent)?.[1] ?? "",
      region: teams.get(agent)?.[2] ?? "",
      product: product === "GTXPro" ? "GTX Pro" : product,
      account,
      stage,
      created: dayOf(from),
      closed: dayOf(to),
      value: value === undefined || value === "" ? null : Number(value),
    }),
  );
}

/** The same as Milepost reads it once it is adopted: open stages first, then won and lost. */
export function crmRows(): Rows {
  const deals = crmDeals();
  const managers = [...new Set(deals.map(({ manager }) => manager))];
  const agents = crmLines("sales_teams");
  const idOf = new Map(
    [...agents.map(([name = ""]) => name), ...managers].map((name, i) => [name, `M-${i + 1}`]),
  );
  const idNamed = (name: string) => (idOf.get(name) ?? null) as PersonId | null;
  const stage = (name: string, order: number, kind: "open" | "won" | "lost") => ({
    id: `S-${order}`,
    name,
    order,
    kind,
    chance: kind === "open" ? 0.3 : null,
  });
  return {
    ...NO_ROWS,
    stages: [
      stage("Prospecting", 1, "open"),
      stage("Engaging", 2, "open"),
      stage("Won", 3, "won"),
      stage("Lost", 4, "lost"),
    ],
    team: [
      ...agents.map(([name = "", manager = "", region = ""]) =>
        person({ id: idOf.get(name) ?? "", name, region, manager: idNamed(manager) }),
      ),
      ...managers.map((name) => person({ id: idOf.get(name) ?? "", name })),
    ],
    products: crmLines("products").map(([name = "", line = ""], i) => ({
      id: `PR-${i + 1}`,
      name,
      otherNames: null,
      line,
      price: null,
      note: null,
    })),
    deals: deals.map(
      (each): Deal =>
        deal({
          id: each.id,
          customer: each.account === "" ? null : each.account,
          owner: idNamed(each.agent),
          product: each.product,
          stage: each.stage,
          amount: each.value === null ? null : ((each.value * 100) as Minor),
          created: each.created,
          closed: each.closed,
        }),
    ),
  };
}

/** As anybody would count it by hand. */
export function counted(lines: readonly CrmDeal[], { from, to }: Period) {
  const closed = lines.filter(
    (line) =>
      from === null || (line.closed !== null && line.closed >= from && line.closed <= (to ?? 0)),
  );
  const won = closed.filter(({ stage }) => stage === "Won");
  const lost = closed.filter(({ stage }) => stage === "Lost");
  const days = won.map((line) => (line.closed ?? 0) - (line.created ?? 0)).sort((a, b) => a - b);
  const middle = days.length / 2;
  const total = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
  return {
    dealsWon: won.length,
    dealsLost: lost.length,
    wonValue: total(won.map(({ value }) => value ?? 0)),
    winRate: won.length + lost.length === 0 ? null : won.length / (won.length + lost.length),
    salesCycle: days.length === 0 ? null : total(days) / days.length,
    medianCycle:
      days.length === 0
        ? null
        : days.length % 2 === 1
          ? days[Math.floor(middle)]
          : ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2,
  };
}
