// Group: rows or columns that fold together.
import type { Group } from "../../engine/groups";
import type { Dimension } from "../../engine/lines";
import { call, Exception } from "./bridge";
import { make } from "./objects";
import { defineService, type Part } from "./service";

type GGroup = GoogleAppsScript.Spreadsheet.Group;

export function groupAtLine(
  gid: number,
  dimension: Dimension,
  at: number,
  depth: number,
): GGroup | null {
  if (!call("group", gid, dimension, at, depth)) return null;
  return new GroupService(gid, dimension, at, depth) as unknown as GGroup;
}

class GroupService implements Part<GroupService, GGroup> {
  readonly #gid: number;
  readonly #dimension: Dimension;
  readonly #at: number;
  readonly #depth: number;
  constructor(gid: number, dimension: Dimension, at: number, depth: number) {
    this.#gid = gid;
    this.#dimension = dimension;
    this.#at = at;
    this.#depth = depth;
  }
  get #group(): Group {
    const group = call("group", this.#gid, this.#dimension, this.#at, this.#depth);
    if (!group) throw new Exception("The group does not exist.");
    return group;
  }
  getDepth(): number {
    return this.#depth;
  }
  isCollapsed(): boolean {
    return this.#group.collapsed;
  }
  collapse(): GGroup {
    call("collapse", this.#gid, this.#dimension, this.#group, true);
    return this as unknown as GGroup;
  }
  expand(): GGroup {
    call("collapse", this.#gid, this.#dimension, this.#group, false);
    return this as unknown as GGroup;
  }
  remove(): void {
    const { start, end } = this.#group;
    call("shiftDepth", this.#gid, this.#dimension, start, end - start + 1, -1);
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { start, end } = this.#group;
    const info = call("sheets").find((sheet) => sheet.gid === this.#gid);
    const count = end - start + 1;
    return make.range(
      this.#dimension === "rows"
        ? { sheet: this.#gid, row: start, rows: count, column: 0, columns: info?.columns ?? 1 }
        : { sheet: this.#gid, row: 0, rows: info?.rows ?? 1, column: start, columns: count },
    );
  }
}
defineService("Group", GroupService);
