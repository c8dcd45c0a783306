// Univer computes the formula of a conditional format for each cell of its ranges, with all other formulas. Where
// nothing is painted nobody sees the outcome, and it is what most of a calculation would go to (a timeline: 1.5 s).
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

/** Keeps conditional formats from being computed in this process; the page computes what it paints. */
export function leaveConditionalFormatsToThePage(): void {
  ConditionalFormattingFormulaService.prototype.registerFormulaWithRange = () => undefined;
}
