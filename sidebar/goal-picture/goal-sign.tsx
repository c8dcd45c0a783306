// The sign of a goal's status, drawn within 12 by 12 pixels. Each differs in form; colour only repeats it.
import type { Status } from "../../src/core/model/reason";
import { LOOKS } from "./status-look";

export function GoalSign({ status }: { readonly status: Status }) {
  const { ink } = LOOKS[status];
  const line = { fill: "none", stroke: ink, "stroke-width": 1.8 };
  switch (status) {
    case "green":
      return <circle cx="6" cy="6" r="4.6" fill={ink} />;
    case "amber":
      return <path d="M6 1.2 11.2 10.6H.8Z" fill={ink} />;
    case "red":
      return <path d="M6 .6 11.4 6 6 11.4 .6 6Z" fill={ink} />;
    case "done":
      return <path d="M1.6 6.4 4.8 9.6 10.4 2.6" {...line} />;
    case "missed":
      return <path d="M2 2l8 8M10 2l-8 8" {...line} />;
    case "waiting":
      return <circle cx="6" cy="6" r="4.2" {...line} />;
    case "none":
      return <path d="M2 6h8" {...line} />;
  }
}
