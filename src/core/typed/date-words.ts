// Names of months and weekdays in English and Chinese, as patterns and as numbers.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** A month's name, in full or short. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?";
export const HAN_WEEKDAY = "(?:周|星期|礼拜)([一二三四五六日天1-7])";

/** 1 January to 12 December; 0 for another word. In small letters. */
export const monthNumber = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;

/** 1 Monday to 7 Sunday, of an English name or a Chinese numeral; 0 for another word. */
export function weekdayNumber(name: string | undefined): number {
  const word = name ?? "";
  if (word === "天" || word === "日") return 7;
  const numeral = Math.max("一二三四五六".indexOf(word), "123456".indexOf(word)) + 1;
  if (word === "7") return 7;
  return word.length === 1 ? numeral : WEEKDAYS.indexOf(word.slice(0, 3)) + 1;
}
