// How many slips of the hand lie between two words: a letter left out, put in, mistaken, or two swapped.

/**
 * Optimal string alignment distance (Damerau's four errors, no letter touched twice); null where it is above `most`.
 */
export function distanceWithin(a: string, b: string, most: number): number | null {
  const [left, right] = [[...a], [...b]];
  if (Math.abs(left.length - right.length) > most) return null;
  let older: readonly number[] = [];
  let last: readonly number[] = [...Array(right.length + 1).keys()];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const at = (line: readonly number[], index: number) => line[index] ?? 0;
      const mistaken = at(last, j - 1) + Number(left[i - 1] !== right[j - 1]);
      const swapped =
        i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
          ? at(older, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(mistaken, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    if (Math.min(...row) > most) return null;
    older = last;
    last = row;
  }
  const distance = last[right.length] ?? 0;
  return distance > most ? null : distance;
}
