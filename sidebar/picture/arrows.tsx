// The links between tasks as arrows; those between critical tasks are thicker.

import { COLORS } from "../drawing/palette";
import type { Point, Route } from "./link-routes";

export function Arrows({ routes }: { readonly routes: readonly Route[] }) {
  return (
    <g fill="none" stroke-linejoin="round">
      {routes.map(({ from, to, type, points, critical }) => (
        <path
          key={[from, to, type].join(" ")}
          d={pathOf(points)}
          stroke={critical ? COLORS.critical : COLORS.arrow}
          stroke-width={critical ? 1.8 : 1.1}
          marker-end={critical ? "url(#mp-tip-critical)" : "url(#mp-tip)"}
        />
      ))}
    </g>
  );
}

const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => [x, y].join(" ")).join("L")}`;
