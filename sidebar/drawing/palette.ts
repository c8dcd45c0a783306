// The picture's colours. Each sign differs in form or pattern too, for prints and eyes that know no colour.
// Lines and fills stand on white with a contrast of 3 or more, texts with 4.5.
export const COLORS = {
  ink: "#1f2a37",
  muted: "#5b6675",
  line: "#e3e8ee",
  idle: "#eef1f5",
  paper: "#ffffff",
  rest: "#cfe0f8",
  done: "#1d5fbf",
  edge: "#1d5fbf",
  critical: "#9c1f16",
  criticalRest: "#fbe1de",
  group: "#8691a0",
  groupDone: "#1f2a37",
  ghost: "#77818e",
  today: "#146c2e",
  arrow: "#5b6675",
} as const;

export const FONT = 'Roboto, Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif';
