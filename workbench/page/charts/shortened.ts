// A text cut to the room that it has.

/** How wide a character is about. */
export const CHARACTER_PX = 7;

export function shortened(text: string, pixels: number): string {
  const most = Math.max(3, Math.floor(pixels / CHARACTER_PX));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
