// Lengths of time as people type them: 3天, 2 weeks, 半天 in working days; 8h, 1小时30分 in hours.
import { hanNumber } from "./han-number";
import { readNumberText } from "./parse-number";

/** How much of the whole each word stands for. */
type Units = Readonly<Record<string, number>>;

const DAYS: Units = {
  ...each(1, "d day days workday workdays 天 日 工作日"),
  ...each(1, "working_day working_days business_day business_days"),
  // A week of work.
  ...each(5, "w wk wks week weeks 周 星期 礼拜"),
};
const HOURS: Units = {
  ...each(1, "h hr hrs hour hours 时 小时 钟头 工时"),
  ...each(1 / 60, "m min mins minute minutes 分 分钟"),
};

function each(factor: number, words: string): Units {
  return Object.fromEntries(words.split(" ").map((word) => [word.replace("_", " "), factor]));
}

/** Working days; a plain number is days, a week five of them. Null where the text is no such length: months vary. */
export function parseDuration(text: string): number | null {
  return parseLength(text, DAYS);
}

/** Hours; a plain number is hours. Null for anything else: how many hours a day has is not said. */
export function parseHours(text: string): number | null {
  return parseLength(text, HOURS);
}

const COUNT = "\\d+(?:\\.\\d+)?|[零一二两三四五六七八九十百]+(?:个半)?|半|half(?: an?)?|an?";

/** The sum of the lengths that stand one behind the other. */
function parseLength(text: string, units: Units): number | null {
  // Microsoft Project marks an estimate so: "5 days?".
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/\s*\?$/, "");
  const words = Object.keys(units).sort((a, b) => b.length - a.length);
  const length = new RegExp(`^(${COUNT})[\\s-]*个?(${words.join("|")})(?![a-z])(半)?[\\s,]*`);
  let [rest, total] = [plain, 0];
  while (rest !== "") {
    const [all = "", count = "", unit = "", half] = length.exec(rest) ?? [];
    const value = countOf(count);
    if (all === "" || value === null) break;
    total += (value + (half ? 0.5 : 0)) * (units[unit] ?? 0);
    rest = rest.slice(all.length);
  }
  if (rest === "" && plain !== "") return Number(total.toPrecision(12));
  const number = readNumberText(plain, "point");
  return number === null || number.unit || number.percent ? null : number.value;
}

function countOf(count: string): number | null {
  if (count === "半" || count.startsWith("half")) return 0.5;
  if (count.startsWith("a")) return 1;
  const whole = hanNumber(count.replace("个半", ""));
  return whole === null ? null : whole + (count.endsWith("个半") ? 0.5 : 0);
}
