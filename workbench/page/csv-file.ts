// A chosen CSV file's text. Excel in Chinese writes GB 18030 or UTF-16, everyone else UTF-8.

/** Decodes by the byte order mark, else as UTF-8 where it is valid, else as GB 18030. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** The name that a file proposes for its sheet: "sales_pipeline.csv" is "sales_pipeline". */
export const sheetNameOf = (fileName: string): string =>
  fileName.replace(/\.[^.]*$/, "").slice(0, 100);
