// KPIs of money received: how much, and how it compares with what was won.
import { toMajor } from "../model/money";
import { within } from "../model/period";
import type { Minor } from "../model/rows";
import { sum } from "../statistics/mean";
import { blank, type Definitions, known } from "./definition";
import { someUncounted } from "./uncounted";
import { WON_VALUE, wonValueIn } from "./won-value";

const ANY = '{collections.value};">-1000000000000"';

export const COLLECTION_KPIS = {
  collected: {
    unit: "money",
    better: "more",
    metric: "collected",
    accumulates: true,
    formula: `IF(COUNTIFS(${ANY}{slice:collections})=0;"";SUMIFS({collections.value};${ANY}{in:collections.on}))`,
    compute: ({ receipts, decimals }, period) => {
      if (receipts.every(({ value }) => value === null)) return blank("kpiNoCollections");
      const received = receipts.filter(({ on }) => within(period, on));
      const total = sum(received.flatMap(({ value }) => value ?? [])) as Minor;
      return known(toMajor(total, decimals), someUncounted("collections", received));
    },
  },
  collectionRate: {
    unit: "percent",
    better: "more",
    metric: null,
    accumulates: false,
    formula: `IF(COUNTIFS(${ANY}{slice:collections})=0;"";IF(ROUND(${WON_VALUE};4)>0;SUMIFS({collections.value};${ANY}{in:collections.on})/${WON_VALUE};""))`,
    compute: ({ receipts, deals }, period) => {
      if (receipts.every(({ value }) => value === null)) return blank("kpiNoCollections");
      const received = receipts.flatMap(({ on, value }) =>
        within(period, on) ? (value ?? []) : [],
      );
      const won = wonValueIn(deals, period);
      // Refunds may leave nothing, or less.
      return won <= 0 ? blank("kpiNothingWon") : known(sum(received) / won);
    },
  },
} as const satisfies Definitions;
