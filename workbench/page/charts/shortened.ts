// How much room a text takes, and a text cut to the room that it has.

const CHARACTER_PX = 7;
const CHINESE_PX = 12;

/** About how many pixels. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char > "⺀" ? CHINESE_PX : CHARACTER_PX), 0);

/** At least two characters are left. */
export function shortened(text: string, pixels: number): string {
  const kept = [...text];
  if (kept.length <= 2 || widthOf(text) <= pixels) return text;
  while (kept.length > 2 && widthOf(`${kept.join("")}…`) > pixels) kept.pop();
  return `${kept.join("")}…`;
}
