// Texts of people where there is little room.

/** The text as far as so many characters go, with an ellipsis where it was cut. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
