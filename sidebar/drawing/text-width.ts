// About how wide a text is, for where nothing can be measured: a full-width character is as wide as it is high.

/** In pixels, for a font of that size. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const char of text)
    units += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/.test(char)
      ? 1
      : 0.53;
  return units * size;
}

/** The text as far as it fits, with an ellipsis where it was cut. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 0 && textWidth(chars.join(""), size) + size > width) chars.pop();
  return `${chars.join("").trimEnd()}\u2026`;
}

/** A word with the blanks behind it, or a full-width character with the marks that may not begin a line. */
const PIECE =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef][\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*\s*|[^\s\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+\s*/g;

/** The text on so many lines at most, broken between words; the last one is cut where more would follow. */
export function wrapped(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let rest = text.trim();
  while (rest !== "" && lines.length < most - 1) {
    const [piece = rest] = rest.match(PIECE) ?? [];
    const fits = textWidth((line + piece).trimEnd(), size) <= width;
    if (line !== "" && !fits) {
      lines.push(line.trimEnd());
      line = "";
    } else if (fits) {
      line += piece;
      rest = rest.slice(piece.length);
    } else {
      // A word that no line holds.
      const count = longestStart(piece, size, width);
      lines.push(piece.slice(0, count));
      rest = rest.slice(count);
    }
  }
  const last = fitted((line + rest).trimEnd(), size, width);
  return last === "" ? lines : [...lines, last];
}

function longestStart(word: string, size: number, width: number): number {
  let count = word.length;
  while (count > 1 && textWidth(word.slice(0, count), size) > width) count -= 1;
  return count;
}
