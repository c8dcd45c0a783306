// Row groups, which Univer has not: painted into the row header, folded by a click on their toggles.
import type { FUniver } from "@univerjs/core/facade";
import {
  SHEET_EXTENSION_TYPE,
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { LineGroup } from "../../api";
import { gutterOf, HEADER_WIDTH, type Toggle, togglesOf } from "./outline-shapes";

export interface RowGroups {
  show(groups: readonly LineGroup[]): void;
  dispose(): void;
}

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
  override uKey = "MilepostRowGroups";
  override type = SHEET_EXTENSION_TYPE.GRID;
  override get zIndex(): number {
    return 60;
  }
  targets: Target[] = [];
  #painted = 0;

  constructor(readonly groupsOf: (sheetId: string) => readonly LineGroup[]) {
    super();
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
    const { rowHeightAccumulation: bottoms, rowColumnSegment: seen } = skeleton;
    const top = (row: number): number =>
      row <= 0 ? 0 : (bottoms[Math.min(row, bottoms.length) - 1] ?? 0);
    const ground = { from: top(seen.startRow), to: top(seen.endRow + 1) };
    context.save();
    context.fillStyle = COLORS.ground;
    context.fillRect(0, ground.from, gutterOf(groups), ground.to - ground.from);
    const toggles = togglesOf(groups, top);
    for (const toggle of toggles) paintToggle(context, toggle);
    const { a, d, e, f } = context.getTransform();
    const ratio = window.devicePixelRatio || 1;
    for (const { group, x, y, side } of toggles)
      this.targets.push({
        group,
        x: (a * x + e) / ratio,
        y: (d * y + f) / ratio,
        side: (a * side) / ratio,
      });
    context.restore();
  }
}

function paintToggle(
  context: UniverRenderingContext,
  { group, x, y, side, bracketTo }: Toggle,
): void {
  const middle = side / 2;
  context.strokeStyle = COLORS.line;
  context.lineWidth = 1;
  context.beginPath();
  if (bracketTo !== null) {
    context.moveTo(x + middle, y + side);
    context.lineTo(x + middle, bracketTo);
    context.lineTo(x + side, bracketTo);
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

/** @param fold is called with the group whose toggle was clicked */
export function paintRowGroups(
  api: FUniver,
  host: HTMLElement,
  fold: (group: LineGroup) => void,
): RowGroups {
  let groups: readonly LineGroup[] = [];
  /** How wide the row header is, by sheet, where it is not as Univer makes it. */
  const widths = new Map<string, number>();
  let width = HEADER_WIDTH;
  const ofSheet = (sheetId: string) =>
    groups.filter((group) => group.sheetId === sheetId && group.dimension === "rows");
  const outline = new Outline(ofSheet);
  const unitId = api.getActiveWorkbook()?.getId() ?? "";
  const registered = api.registerSheetRowHeaderExtension(unitId, outline);

  const refresh = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const sheetId = sheet.getSheetId();
    width = HEADER_WIDTH + gutterOf(ofSheet(sheetId));
    if (width === HEADER_WIDTH && !widths.has(sheetId)) return;
    widths.set(sheetId, width);
    // The call paints the header anew too, which is why an unchanged width is set again.
    sheet.customizeRowHeader({
      headerStyle: { size: width, textAlign: width === HEADER_WIDTH ? "center" : "right" },
    });
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    const { left, top } = event.target.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    if (x > width) return;
    const hit = outline.targets.find(
      (target) =>
        x >= target.x - 2 &&
        x <= target.x + target.side + 2 &&
        y >= target.y - 2 &&
        y <= target.y + target.side + 2,
    );
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
      registered.dispose();
    },
  };
}
