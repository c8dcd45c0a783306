// Paints SPARKLINE cells: the server computes them to a marked text, which is never shown.
import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { type Box, parseSparkline, type Shape, type Sparkline, shapesOf } from "./sparkline-shapes";
import type { Injector } from "./univer";

const PADDING = { x: 2, y: 4 };

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === "rect") {
    context.fillStyle = shape.color;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  context.strokeStyle = shape.color;
  context.lineWidth = shape.width;
  context.lineJoin = "round";
  context.beginPath();
  for (const [x, y] of shape.points) context.lineTo(x, y);
  context.stroke();
}

const renderOf = (sparkline: Sparkline): ICellCustomRender => ({
  zIndex: 50,
  drawWith(context, { primaryWithCoord: { startX, startY, endX, endY } }) {
    const box: Box = {
      x: startX + PADDING.x,
      y: startY + PADDING.y,
      width: Math.max(0, endX - startX - 2 * PADDING.x),
      height: Math.max(0, endY - startY - 2 * PADDING.y),
    };
    context.save();
    for (const shape of shapesOf(sparkline, box))
      paint(context as unknown as CanvasRenderingContext2D, shape);
    context.restore();
  },
});

export function paintSparklines(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "milepost-sparkline",
    priority: 200,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell: Nullable<ICellDataForSheetInterceptor>, _location, next) {
      const sparkline = parseSparkline(cell?.v);
      if (sparkline === null || !cell) return next(cell);
      return next({
        ...cell,
        v: "",
        customRender: [...(cell.customRender ?? []), renderOf(sparkline)],
      });
    },
  });
}
