// What recognition knows of a workbook that holds nothing yet.
import { textsOf } from "../../../src/i18n/texts";
import type { KnownOfSheet } from "../../../src/workbook/recognize/propose-columns";

export const KNOWN: KnownOfSheet = {
  context: {
    serialOf: (date) => date.getTime() / 86_400_000 + 25_569,
    texts: textsOf("en"),
    decimals: 2,
    resolve: (_, text) => ({ id: text }),
    kpis: [],
  },
  column: { order: "mdy", numberStyle: "point", year: 2026, month: null, anchor: null },
  isPerson: (word) => word === "Ann Chen" || word === "张伟",
};
