// Groups of rows and columns, which Univer has not: painted into the headers, folded by a click on their toggles.
import type { FUniver } from "@univerjs/core/facade";
import {
  SHEET_EXTENSION_TYPE,
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { LineGroup } from "../../api";
import { gutterOf, HEADER, type Toggle, togglesOf } from "./outline-shapes";

export interface LineGroups {
  show(groups: readonly LineGroup[]): void;
  dispose(): void;
}

type Dimension = LineGroup["dimension"];

/** A toggle where it stands on the page, in pixels of the canvas. */
interface Target {
  readonly group: LineGroup;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const COLORS = { ground: "#f8f9fa", line: "#747a80", paper: "#fff" };

/** A paint of several viewports, which a frozen sheet has, lies within so many milliseconds. */
const FRAME_MS = 4;

class Outline extends SheetExtension {
  override type = SHEET_EXTENSION_TYPE.GRID;
  override get zIndex(): number {
    return 60;
  }
  targets: Target[] = [];
  #painted = 0;

  constructor(
    readonly dimension: Dimension,
    readonly groupsOf: (sheetId: string) => readonly LineGroup[],
  ) {
    super();
    this.uKey = `MilepostGroups-${dimension}`;
  }

  override draw(
    context: UniverRenderingContext,
    _scale: unknown,
    skeleton: SpreadsheetSkeleton,
  ): void {
    const groups = this.groupsOf(skeleton.worksheet.getSheetId());
    const now = performance.now();
    if (now - this.#painted > FRAME_MS) this.targets = [];
    this.#painted = now;
    if (groups.length === 0) return;
    const isRows = this.dimension === "rows";
    const ends = isRows ? skeleton.rowHeightAccumulation : skeleton.columnWidthAccumulation;
    const { startRow, endRow, startColumn, endColumn } = skeleton.rowColumnSegment;
    const edge = (index: number): number =>
      index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0);
    const from = edge(isRows ? startRow : startColumn);
    const length = edge((isRows ? endRow : endColumn) + 1) - from;
    const gutter = gutterOf(groups);
    context.save();
    context.fillStyle = COLORS.ground;
    if (isRows) context.fillRect(0, from, gutter, length);
    else context.fillRect(from, 0, length, gutter);
    const { a, d, e, f } = context.getTransform();
    const ratio = window.devicePixelRatio || 1;
    for (const toggle of togglesOf(groups, edge)) {
      const { group, along, across, side } = toggle;
      const [x, y] = isRows ? [across, along] : [along, across];
      paintToggle(context, toggle, x, y, isRows);
      this.targets.push({
        group,
        x: (a * x + e) / ratio,
        y: (d * y + f) / ratio,
        side: (a * side) / ratio,
      });
    }
    context.restore();
  }
}

function paintToggle(
  context: UniverRenderingContext,
  { group, side, bracketTo }: Toggle,
  x: number,
  y: number,
  isRows: boolean,
): void {
  const middle = side / 2;
  context.strokeStyle = COLORS.line;
  context.lineWidth = 1;
  context.beginPath();
  if (bracketTo !== null && isRows) {
    context.moveTo(x + middle, y + side);
    context.lineTo(x + middle, bracketTo);
    context.lineTo(x + side, bracketTo);
  } else if (bracketTo !== null) {
    context.moveTo(x + side, y + middle);
    context.lineTo(bracketTo, y + middle);
    context.lineTo(bracketTo, y + side);
  }
  context.stroke();
  context.fillStyle = COLORS.paper;
  context.fillRect(x, y, side, side);
  context.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
  context.beginPath();
  context.moveTo(x + 2.5, y + middle);
  context.lineTo(x + side - 2.5, y + middle);
  if (group.collapsed) {
    context.moveTo(x + middle, y + 2.5);
    context.lineTo(x + middle, y + side - 2.5);
  }
  context.stroke();
}

const isHit = (target: Target, x: number, y: number): boolean =>
  x >= target.x - 2 &&
  x <= target.x + target.side + 2 &&
  y >= target.y - 2 &&
  y <= target.y + target.side + 2;

/** @param fold is called with the group whose toggle was clicked */
export function paintLineGroups(
  api: FUniver,
  host: HTMLElement,
  fold: (group: LineGroup) => void,
): LineGroups {
  let groups: readonly LineGroup[] = [];
  const of = (dimension: Dimension) => (sheetId: string) =>
    groups.filter((group) => group.sheetId === sheetId && group.dimension === dimension);
  const unitId = api.getActiveWorkbook()?.getId() ?? "";
  const [rows, columns] = [new Outline("rows", of("rows")), new Outline("columns", of("columns"))];
  const registered = [
    api.registerSheetRowHeaderExtension(unitId, rows),
    api.registerSheetColumnHeaderExtension(unitId, columns),
  ];
  /** Headers that are not, or were not, as Univer makes them: "sheet rows". */
  const changed = new Set<string>();
  const size = { rows: HEADER.rows, columns: HEADER.columns };

  /** True where the header has to be made anew: the call paints it, too, which is why an unchanged size is set again. */
  const measure = (sheetId: string, dimension: Dimension): boolean => {
    size[dimension] = HEADER[dimension] + gutterOf(of(dimension)(sheetId));
    const key = `${sheetId} ${dimension}`;
    if (size[dimension] !== HEADER[dimension]) changed.add(key);
    return changed.has(key);
  };
  const refresh = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const sheetId = sheet.getSheetId();
    if (measure(sheetId, "rows"))
      sheet.customizeRowHeader({
        headerStyle: { size: size.rows, textAlign: size.rows === HEADER.rows ? "center" : "right" },
      });
    if (measure(sheetId, "columns"))
      sheet.customizeColumnHeader({
        headerStyle: {
          size: size.columns,
          // Letters stand in the lower half, where no toggle is.
          textBaseline: size.columns === HEADER.columns ? "middle" : "top",
        },
      });
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    const { left, top } = event.target.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const targets = [
      ...(x <= size.rows ? rows.targets : []),
      ...(y <= size.columns ? columns.targets : []),
    ];
    const hit = targets.find((target) => isHit(target, x, y));
    if (!hit) return;
    event.stopPropagation();
    event.preventDefault();
    fold(hit.group);
  };
  host.addEventListener("pointerdown", onPointerDown, true);
  const sheetChange = api.addEvent(api.Event.ActiveSheetChanged, refresh);
  return {
    show(next) {
      groups = next;
      refresh();
    },
    dispose() {
      host.removeEventListener("pointerdown", onPointerDown, true);
      sheetChange.dispose();
      for (const one of registered) one.dispose();
    },
  };
}
