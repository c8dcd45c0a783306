// Names as they are compared: without regard to case, width and spaces.

export const plainName = (name: string): string =>
  name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** The names that one cell of "other names" holds, plain. */
export const plainNames = (cell: string): readonly string[] =>
  cell
    .split(/[;,；，、\n]/)
    .map(plainName)
    .filter((name) => name !== "");
