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
