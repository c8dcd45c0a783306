// RangeList: several ranges that change together.
import { defineService, type Part } from "./service";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

class RangeListService implements Part<RangeListService, GRangeList> {
  readonly #ranges: GRange[];
  constructor(ranges: GRange[]) {
    this.#ranges = ranges;
  }
  #each(act: (range: GRange) => unknown): GRangeList {
    for (const range of this.#ranges) act(range);
    return this as unknown as GRangeList;
  }
  getRanges(): GRange[] {
    return [...this.#ranges];
  }
  setValue(value: unknown): GRangeList {
    return this.#each((range) => range.setValue(value));
  }
  setFormula(formula: string): GRangeList {
    return this.#each((range) => range.setFormula(formula));
  }
  setBackground(color: string | null): GRangeList {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): GRangeList {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GRangeList {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setNumberFormat(format: string): GRangeList {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setFontSize(size: number): GRangeList {
    return this.#each((range) => range.setFontSize(size));
  }
  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): GRangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setWrap(wrap: boolean): GRangeList {
    return this.#each((range) => range.setWrap(wrap));
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GRangeList {
    return this.#each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }
  clearContent(): GRangeList {
    return this.#each((range) => range.clearContent());
  }
  clear(): GRangeList {
    return this.#each((range) => range.clear());
  }
}
defineService("RangeList", RangeListService);

export const rangeList = (ranges: GRange[]): GRangeList =>
  new RangeListService(ranges) as unknown as GRangeList;
