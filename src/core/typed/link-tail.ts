// What follows the task in a link as people type it: "FS+2d", "-1w", "完成后2天", "完成-开始", "FF + 3 个工作日".
import type { Lag, LagUnit, LinkType } from "../model/link";
import { hanNumber } from "./han-number";

export interface LinkTail {
  readonly type: LinkType;
  readonly lag: Lag | null;
  /** Whether nothing but this can be meant; a bare "-2" may belong to the task's own name. */
  readonly clear: boolean;
}

/** A unit's words, and how many of the unit each stands for. */
const UNITS: ReadonlyMap<string, readonly [LagUnit, number]> = new Map([
  ...words("days", 1, "d dy day days wd workday workdays 天 日 工作日 工作天"),
  ...words("days", 1, "working_day working_days business_day business_days work_day work_days"),
  ...words("weeks", 1, "w wk wks week weeks working_week working_weeks 周 星期 礼拜"),
  ...words("hours", 1, "h hr hrs hour hours working_hour working_hours 小时 时 钟头 工时"),
  ...words("percent", 1, "% percent pct"),
  ...words("elapsedDays", 1, "ed eday edays elapsed_day elapsed_days calendar_day calendar_days"),
  ...words("elapsedDays", 1, "自然日 自然天 日历日 日历天"),
  ...words("elapsedDays", 7, "ew ewk ewks eweek eweeks elapsed_week elapsed_weeks 自然周 日历周"),
]);

function words(
  unit: LagUnit,
  each: number,
  list: string,
): readonly (readonly [string, readonly [LagUnit, number]])[] {
  return list.split(" ").map((word) => [word.replace("_", " "), [unit, each]]);
}

const UNIT = [...UNITS.keys()].sort((a, b) => b.length - a.length).join("|");
const COUNT = "\\d+(?:\\.\\d+)?|\\.\\d+|半|[零一二两三四五六七八九十百]+";
const SIGN = "[+-]|加上?|减去?|提前|延后|延迟|推迟|滞后|plus|minus|lag|lead";
const LENGTH = `(?:(?<sign>${SIGN})?\\s*(?:(?<count>${COUNT})\\s*个?(?<unit>${UNIT})?|百分之(?<share>${COUNT})))`;
const WHEN = "之后|以后|后|之前|以前|前";
const END = "完成|结束|完工|收尾|开始|启动|开工";

const SPELLED = "(?:finish|start)[\\s-]*to[\\s-]*(?:finish|start)";
const CODED = new RegExp(`^(?<type>FS|SS|FF|SF|${SPELLED})?\\s*${LENGTH}?$`, "i");
const TOLD = new RegExp(
  `^(?<from>同时|${END})?\\s*(?<when>${WHEN})?\\s*${LENGTH}?\\s*(?<then>${WHEN})?(?:\\s|[-到至再才就可即能以])*(?<to>${END})?$`,
  "i",
);

/** @param text of half-width characters. Null where it is no such thing. */
export function readLinkTail(text: string): LinkTail | null {
  const bare = /^[:(]\s*(.+?)\s*\)?$/.exec(text)?.[1] ?? text;
  const coded = CODED.exec(bare)?.groups;
  return coded ? codedTail(coded) : toldTail(TOLD.exec(bare)?.groups);
}

type Parts = Readonly<Record<string, string | undefined>>;

function codedTail(parts: Parts): LinkTail | null {
  const { type = "", sign, unit, share } = parts;
  const lag = lengthOf(parts);
  if (type === "" && lag === null) return null;
  // "FS 2d" may be a slip for either sign.
  if (lag !== null && sign === undefined) return null;
  const plain = type.toUpperCase().replace(/(FINISH|START)\W*TO\W*(FINISH|START)/, ends);
  return {
    type: plain === "" ? "FS" : (plain as LinkType),
    lag: signed(lag, LEADS.test(sign ?? "")),
    clear: type !== "" || unit !== undefined || share !== undefined || sign !== "-",
  };
}

const ends = (_: string, from: string, to: string) => from.charAt(0) + to.charAt(0);

const LEADS = /^(?:-|减|提前|minus|lead)/i;

/** Relations in words; the task's own end is its start where nothing is said. */
function toldTail(parts: Parts | undefined): LinkTail | null {
  const { from, when, then, to, sign } = parts ?? {};
  const lag = lengthOf(parts ?? {});
  const order = when ?? then;
  if (parts === undefined || (when !== undefined && then !== undefined)) return null;
  if (from === "同时")
    return to !== undefined && order === undefined && lag === null
      ? { type: isStart(to) ? "SS" : "FF", lag: null, clear: true }
      : null;
  const before = order?.endsWith("前") ?? false;
  if (from === undefined && (order === undefined || before)) return null;
  // "Before it ends" ties nothing without saying by how much; "ends 2 days" lacks its direction.
  if (before && lag === null) return null;
  const lead = LEADS.test(sign ?? "");
  if (lag !== null && sign === undefined && order === undefined) return null;
  if (sign !== undefined && order !== undefined && (before || lead)) return null;
  const type = `${from !== undefined && isStart(from) ? "S" : "F"}${to !== undefined && !isStart(to) ? "F" : "S"}`;
  return {
    type: type as LinkType,
    lag: signed(lag, before || lead),
    clear: true,
  };
}

const isStart = (word: string) => /^(?:开|启)/.test(word);

/** Without its sign; null where none is given. */
function lengthOf({ count, unit, share }: Parts): Lag | null {
  const amount = count ?? share;
  if (amount === undefined) return null;
  const [of, each] = UNITS.get(unit?.toLowerCase().replace(/\s+/, " ") ?? "") ?? ["days", 1];
  const size = amount === "半" ? 0.5 : (hanNumber(amount) ?? Number(amount));
  return { amount: size * each, unit: share === undefined ? of : "percent" };
}

const signed = (lag: Lag | null, lead: boolean): Lag | null =>
  lag === null ? null : { ...lag, amount: lead ? -lag.amount : lag.amount };
