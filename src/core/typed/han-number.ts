// Numbers in Chinese characters, plain or capital, alone or among digits: 三十万, 壹拾万, 5百万, 1亿2000万.
// Only what can be read in one way: 三万五 may be 35,000 or 30,005, and is none.

const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇", "一壹", "二贰貳两", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].flatMap(
    (characters, value) => [...characters].map((character) => [character, value] as const),
  ),
);
/** Within four digits. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
/** What four digits stand before. */
const GREAT: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);

/** The digits of a year: 二〇二六 is 2026. Null where there are other characters. */
export function hanDigits(text: string): number | null {
  const digits = [...text].map((character) => DIGITS.get(character));
  return digits.length === 0 || digits.includes(undefined) ? null : Number(digits.join(""));
}

/** The number that a text without spaces and signs stands for, 0 or more; null where it is none. */
export function hanNumber(text: string): number | null {
  const tokens = text.match(/\d+(?:\.\d+)?|[^\d]/gu) ?? [];
  if (tokens.length === 1 && hanDigits(text) !== null) return hanDigits(text);
  let [total, section] = [0, 0];
  let [lastSmall, lastGreat] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let waiting: number | null = null;
  let afterZero = false;
  for (const token of tokens) {
    const small = SMALL.get(token);
    const great = GREAT.get(token);
    if (small !== undefined) {
      const count: number | null = waiting ?? (small === 10 && section === 0 ? 1 : null);
      if (count === null || small >= lastSmall) return null;
      section += count * small;
      [lastSmall, waiting, afterZero] = [small, null, false];
    } else if (great !== undefined) {
      const before: number = section + (waiting ?? 0);
      // 万亿 is ten thousand times a hundred million.
      if (great > lastGreat && before === 0) total *= great;
      else if (great < lastGreat && before > 0) total += before * great;
      else return null;
      [section, lastSmall, lastGreat, waiting, afterZero] = [
        0,
        Number.POSITIVE_INFINITY,
        great,
        null,
        false,
      ];
    } else {
      const digit = DIGITS.get(token) ?? (/^\d/.test(token) ? Number(token) : null);
      if (digit === null || waiting !== null) return null;
      if (digit === 0) afterZero = true;
      else waiting = digit;
    }
  }
  const unit = Math.min(lastSmall, section === 0 && total > 0 ? lastGreat : lastSmall);
  const rest = waiting ?? 0;
  // 二十五, 一百零五 and 1万2000, yet neither 三百五 nor 三万五.
  const clear =
    rest === 0 ||
    unit === Number.POSITIVE_INFINITY ||
    (rest < unit && (unit === 10 || afterZero || rest >= 100));
  return tokens.length > 0 && clear ? total + section + rest : null;
}
