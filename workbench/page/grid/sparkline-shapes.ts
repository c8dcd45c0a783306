// Where the bars and lines of a SPARKLINE lie in its cell. Pure geometry; painting is elsewhere.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape =
  | ({ readonly kind: "rect"; readonly color: string } & Box)
  | {
      readonly kind: "line";
      readonly color: string;
      readonly width: number;
      readonly points: readonly (readonly [number, number])[];
    };

export interface Sparkline {
  readonly data: readonly number[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a cell holds whose formula is SPARKLINE: this mark, then JSON of [data, options]. */
const MARK = "SPARK:";

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const flat = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(2) : [value];

/** Reads a cell's value; null where it is no sparkline. Options come in pairs, in a row or a column each. */
export function parseSparkline(value: unknown): Sparkline | null {
  if (typeof value !== "string" || !value.startsWith(MARK)) return null;
  try {
    const [data, options]: readonly unknown[] = JSON.parse(value.slice(MARK.length));
    const pairs = Array.isArray(options)
      ? options.filter((pair): pair is unknown[] => Array.isArray(pair))
      : [];
    return {
      data: flat(data).filter(isNumber),
      options: Object.fromEntries(
        pairs.map(([key, option]) => [String(key).toLowerCase(), option]),
      ),
    };
  } catch {
    return null;
  }
}

const DEFAULTS = { bar1: "#0f9d58", bar2: "#f4b400", line: "#1a73e8", negative: "#d93025" };

/** The shapes of a sparkline within a box, back to front. */
export function shapesOf({ data, options }: Sparkline, box: Box): readonly Shape[] {
  if (data.length === 0) return [];
  const color = (key: string, otherwise: string): string => {
    const value = options[key];
    return typeof value === "string" && value !== "" ? value : otherwise;
  };
  const limit = (key: string): number | null =>
    isNumber(options[key]) ? (options[key] as number) : null;
  const rtl = options["rtl"] === true;
  const values = rtl ? [...data].reverse() : data;
  switch (options["charttype"]) {
    case "bar": {
      const max = limit("max") ?? data.reduce((sum, value) => sum + value, 0);
      const scale = max > 0 ? box.width / max : 0;
      let x = box.x;
      return data.map((value, index) => {
        const left = x;
        const width = Math.max(0, Math.min(value * scale, box.x + box.width - left));
        x += width;
        const fill =
          index % 2 === 0 ? color("color1", DEFAULTS.bar1) : color("color2", DEFAULTS.bar2);
        return {
          kind: "rect",
          color: fill,
          x: rtl ? 2 * box.x + box.width - left - width : left,
          y: box.y,
          width,
          height: box.height,
        };
      });
    }
    case "column":
    case "winloss":
      return columns(values, options["charttype"] === "winloss", box, limit, color);
    default:
      return [line(values, box, limit, color("color", DEFAULTS.line), limit("linewidth") ?? 1.5)];
  }
}

function columns(
  values: readonly number[],
  winLoss: boolean,
  box: Box,
  limit: (key: string) => number | null,
  color: (key: string, otherwise: string) => string,
): readonly Shape[] {
  const heights = winLoss ? values.map(Math.sign) : values;
  const top = Math.max(0, limit("ymax") ?? Math.max(...heights));
  const bottom = Math.min(0, limit("ymin") ?? Math.min(...heights));
  const scale = box.height / (top - bottom || 1);
  const zero = box.y + top * scale;
  const step = box.width / values.length;
  return heights.map((value, index) => {
    const length = Math.abs(value) * scale;
    const fill =
      value < 0
        ? color("negcolor", color("color", DEFAULTS.negative))
        : color("color", DEFAULTS.line);
    return {
      kind: "rect",
      color: fill,
      x: box.x + index * step + Math.min(1, step / 8),
      y: value < 0 ? zero : zero - length,
      width: Math.max(1, step - Math.min(2, step / 4)),
      height: length,
    };
  });
}

function line(
  values: readonly number[],
  box: Box,
  limit: (key: string) => number | null,
  color: string,
  width: number,
): Shape {
  const top = limit("ymax") ?? Math.max(...values);
  const bottom = limit("ymin") ?? Math.min(...values);
  const y = (value: number) =>
    top === bottom ? box.y + box.height / 2 : box.y + (box.height * (top - value)) / (top - bottom);
  const step = box.width / Math.max(1, values.length - 1);
  return {
    kind: "line",
    color,
    width,
    points: values.map((value, index) => [box.x + index * step, y(value)]),
  };
}
