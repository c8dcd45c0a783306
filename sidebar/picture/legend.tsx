// What the signs mean, each as it is drawn.
import type { Texts } from "../../src/i18n/texts";
import type { LegendEntry } from "../drawing/legend";
import { COLORS } from "../drawing/palette";
import { diamondPath } from "./task-bar";

const LEGEND = ["rest", "done", "critical", "milestone", "group", "due", "ghost", "today"] as const;
type LegendSign = (typeof LEGEND)[number];

/** One sign within 22 by 14 pixels. Refers to the patterns of the page's drawing. */
function Sign({ sign }: { readonly sign: LegendSign }) {
  switch (sign) {
    case "rest":
      return (
        <rect x="1" y="2" width="20" height="10" rx="2" fill={COLORS.rest} stroke={COLORS.edge} />
      );
    case "done":
      return <rect x="1" y="2" width="20" height="10" rx="2" fill={COLORS.done} />;
    case "critical":
      return (
        <rect
          x="1"
          y="2"
          width="20"
          height="10"
          rx="2"
          fill="url(#mp-critical)"
          stroke={COLORS.critical}
          stroke-width="1.6"
        />
      );
    case "milestone":
      return (
        <path
          d={diamondPath(11, 7, 6)}
          fill={COLORS.paper}
          stroke={COLORS.ink}
          stroke-width="1.8"
        />
      );
    case "group":
      return (
        <>
          <path d="M1 3h20v9l-5-4H6l-5 4Z" fill={COLORS.group} />
          <path d="M1 3h10v5H6l-5 4Z" fill={COLORS.groupDone} />
        </>
      );
    case "due":
      return (
        <path d="M7 14V1l7 3.5-7 3.5" fill={COLORS.paper} stroke={COLORS.ink} stroke-width="1.6" />
      );
    case "ghost":
      return <rect x="1" y="5" width="20" height="4" fill="url(#mp-ghost)" stroke={COLORS.ghost} />;
    case "today":
      return <path d="M11 0v14" stroke={COLORS.today} stroke-width="1.6" stroke-dasharray="5 3" />;
  }
}

/** Without the baseline's sign where nothing is compared. */
export const legendOf = (ghost: boolean, { picture }: Texts): readonly LegendEntry[] =>
  LEGEND.filter((sign) => ghost || sign !== "ghost").map((sign) => ({
    text: picture.signs[sign],
    sign: <Sign sign={sign} />,
  }));
