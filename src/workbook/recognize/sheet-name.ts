// What sheets' names say of all their rows: a month or quarter of a year, or one seller each.

export interface PeriodName {
  readonly year: number | null;
  /** 1 to 12; null for a quarter. */
  readonly month: number | null;
  /** 1 to 4; null for a month. */
  readonly quarter: number | null;
  /** The name without it, so that "1月台账" and "2月台账" are of one kind. */
  readonly rest: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const CHINESE = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const YEAR = "(?:(20\\d{2})\\s*[年./\\-_ ]*\\s*)?";
const FORMS: readonly (readonly [RegExp, (text: string) => number])[] = [
  [new RegExp(`${YEAR}(1[0-2]|0?[1-9])\\s*月份?`), Number],
  [
    new RegExp(`${YEAR}(十[一二]|[一二三四五六七八九十])\\s*月份?`),
    (text) => CHINESE.indexOf(text) + 1,
  ],
  [/(20\d{2})\s*[-./_年]\s*(1[0-2]|0?[1-9])(?!\d)/, Number],
  [/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/, Number],
];
const ENGLISH =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?![a-z])\.?[\s'’_-]*(20\d{2}|\d{2})?/i;

/** The month or quarter that a name is about. */
export function periodOf(name: string): PeriodName | null {
  const plain = name.normalize("NFKC").trim();
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(plain);
    if (match)
      return {
        year: match[1] ? Number(match[1]) : null,
        month: read(match[2] ?? ""),
        quarter: null,
        rest: plain.replace(pattern, "").trim(),
      };
  }
  const match = ENGLISH.exec(plain);
  if (!match) return quarterOf(plain);
  const before = /(20\d{2})[\s_-]*$/.exec(plain.slice(0, match.index));
  const year = match[2] ?? before?.[1];
  return {
    year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
    month: MONTHS.indexOf((match[1] ?? "").slice(0, 3).toLowerCase()) + 1,
    quarter: null,
    rest: plain
      .replace(ENGLISH, "")
      .replace(/20\d{2}/, "")
      .trim(),
  };
}

const QUARTER = /(?:(20\d{2})\s*年?\s*)?(?:q([1-4])|第?([一二三四])季度)(?:\s*[-/]?\s*(20\d{2}))?/i;

function quarterOf(plain: string): PeriodName | null {
  const match = QUARTER.exec(plain);
  if (!match) return null;
  const year = match[1] ?? match[4];
  return {
    year: year === undefined ? null : Number(year),
    month: null,
    quarter: match[2] ? Number(match[2]) : CHINESE.indexOf(match[3] ?? "") + 1,
    rest: plain.replace(QUARTER, "").trim(),
  };
}

/** What several sheets' names differ in; null where they have nothing in common. */
export type SeriesBy = "period" | "person";

/** One sheet alone may be a month's as well. @param isPerson whether a word is somebody's name in Team */
export function seriesBy(
  names: readonly string[],
  isPerson: (word: string) => boolean,
): SeriesBy | null {
  const periods = names.map(periodOf);
  const [first] = periods;
  if (first && periods.every((period) => period?.rest === first.rest)) return "period";
  const people = names.map(personIn);
  return people.every((name) => isPerson(name) || (names.length > 1 && looksLikeName(name)))
    ? "person"
    : null;
}

/** "张三的客户", "Deals Anna": the seller that a sheet's name is about. */
export function personIn(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/(的)?(客户|商机|订单|业绩|台账|销售|跟进|任务|合同|明细|表)+$/, "")
    .replace(
      /^(deals?|pipeline|sales|tasks?|orders?)\s*[-–:_]?\s*|\s*[-–:_]?\s*(deals?|pipeline|sales|tasks?|orders?)$/gi,
      "",
    )
    .replace(/['’]s$/i, "")
    .trim();
}

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲家封芮储靳汲糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公";

/** Two to four Han characters that begin with a surname, or two capitalized words. */
export function looksLikeName(word: string): boolean {
  if (/^\p{Script=Han}{2,3}$/u.test(word)) return SURNAMES.includes([...word][0] ?? "");
  return /^\p{Lu}[\p{L}'’-]+(\s\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(word) && !NOT_NAMES.test(word);
}

const NOT_NAMES =
  /^(sheet|total|summary|template|data|report|overview|dashboard|list|info|notes?|archive|old|new|copy|team|all|other|misc|north|south|east|west|central|online|retail|europe|asia|q\d|h\d)\b/i;
