// Who computes what: cell formulas are computed by the server alone and arrive as values; the formulas of conditional
// formats are computed here, where they are painted, over those values.
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Injector } from "./univer";

/**
 * Hides the cells' formulas from this page's calculation, which leaves it those of the conditional formats. Were it
 * given all, cells would show this page's idea of a function that only the server knows.
 */
export function computeFormatsOnly(injector: Injector): void {
  const service = injector.get(ICalculateFormulaService);
  const execute = service.execute.bind(service);
  service.execute = (dataset) =>
    execute({
      ...dataset,
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
    });
}
