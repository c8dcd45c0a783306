// What the usual words for stages mean, in English and Chinese, and how far along they are. Facts first.
import type { StageKind } from "../../core/model/rows";
import { plainHeader } from "../schema/headers";

/** A stage that many words name. Of one kind, with the chance that is usual for it. */
export interface StandardStage {
  readonly kind: StageKind;
  /** Where it stands among the others; several sheets' words are put in this order. */
  readonly order: number;
  /** 0 to 1. */
  readonly chance: number;
}

const STAGES: readonly (StandardStage & { readonly words: string })[] = [
  {
    kind: "open",
    order: 1,
    chance: 0.05,
    words:
      "lead|new|new lead|prospect|prospecting|target|suspect|inbound|cold|线索|新线索|潜在客户|潜在|新建|新商机|初步接触|初次接触|接触|未联系|待跟进|待联系|意向客户|目标客户",
  },
  {
    kind: "open",
    order: 2,
    chance: 0.1,
    words:
      "contacted|open|active|in progress|进行中|contact made|engaging|engaged|working|in contact|connected|attempted|已联系|跟进|跟进中|沟通中|联系中|初步沟通|已接触|洽谈|初步洽谈|建立联系|持续跟进|初访|拜访",
  },
  {
    kind: "open",
    order: 3,
    chance: 0.2,
    words:
      "qualified|qualification|qualifying|discovery|needs analysis|needs|appointment scheduled|meeting|meeting scheduled|qualified to buy|sql|mql|opportunity|interested|验证客户|确认需求|需求确认|需求分析|需求调研|立项|有意向|意向|意向确认|需求沟通|商机确认",
  },
  {
    kind: "open",
    order: 4,
    chance: 0.4,
    words:
      "demo|presentation|presentation scheduled|demo scheduled|trial|pilot|poc|evaluation|solution|value proposition|technical|id. decision makers|演示|产品演示|方案|方案沟通|试用|测试|方案设计|技术交流|方案制定|试点|打样|样品|送样",
  },
  {
    kind: "open",
    order: 5,
    chance: 0.5,
    words:
      "proposal|proposal sent|proposal made|proposal/price quote|proposal/quote|quote|quoted|quote sent|quotation|offer|offer sent|pricing|rfp|bid|tender|perception analysis|decision maker bought-in|decision|报价|已报价|方案报价|提案|投标|招投标|招标|方案提交|报价中|提交方案|已发方案|投标中|招标中|方案阶段|报价阶段|比价|评标",
  },
  {
    kind: "open",
    order: 6,
    chance: 0.7,
    words:
      "negotiation|negotiating|negotiations|negotiation/review|in negotiation|negotiations started|verbal|commit|verbal commitment|谈判|谈判中|商务谈判|议价|价格谈判|谈判阶段|商务洽谈|谈价|商务|口头确认|谈判审核",
  },
  {
    kind: "open",
    order: 7,
    chance: 0.9,
    words:
      "contract|contract sent|contract review|legal|legal review|signing|paperwork|closing|awaiting signature|pending signature|procurement|合同|合同审批|签约中|待签约|合同流程|走合同|合同签订中|签合同|待签合同|拟签约|即将签约|合同审核|合同评审|走流程",
  },
  {
    kind: "won",
    order: 8,
    chance: 1,
    words:
      "won|closed won|closedwon|closed - won|closed/won|deal won|win|signed|contract signed|sold|order|ordered|booked|success|successful|customer|paid|delivered|closed (won)|赢单|已赢单|已签约|成交|已成交|签约|已签|签单|已签单|成单|已成单|签约成功|成功|已下单|合同已签|已签合同|赢|已合作|已回款|交付|已交付|中标|已中标|得单|合作|成交客户|签订合同|是",
  },
  {
    kind: "lost",
    order: 9,
    chance: 0,
    words:
      "lost|closed lost|closedlost|closed - lost|closed/lost|deal lost|lose|dead|no decision|disqualified|unqualified|abandoned|cancelled|canceled|rejected|declined|churned|closed (lost)|no go|no-go|gone cold|丢单|已丢单|输单|输|已输单|战败|失败|流失|已流失|丢失|放弃|已放弃|取消|已取消|无效|无意向|未成交|暂停|搁置|关闭|已关闭|终止|未中标|流标|丢标|没签|不做了|否",
  },
];

const BY_WORD: ReadonlyMap<string, StandardStage> = new Map(
  STAGES.flatMap(({ words, ...stage }) => words.split("|").map((word) => [word, stage] as const)),
);

/** "5 - Signed", "S3 谈判", "阶段4：报价", "Won (100%)": what is left is the word. */
const NUMBERED = /^\s*(?:stage|s|阶段|第)?\s*\d{1,2}\s*(?:阶段|步)?\s*[-–—.、:：)）/\s]\s*/i;
const PERCENT = /\s*[([（]?\s*\d{1,3}\s*%\s*[)\]）]?\s*$/;

/** What a stage's word says about it; null where it is none of the usual ones, so that the user is asked. */
export function stageMeaning(word: string): StandardStage | null {
  const plain = plainHeader(word);
  const bare = plain.replace(NUMBERED, "").replace(PERCENT, "").trim();
  return (
    BY_WORD.get(plain) ??
    BY_WORD.get(bare) ??
    BY_WORD.get(bare.replace(/[\s_-]+/g, " ")) ??
    contained(bare)
  );
}

/** Words that decide wherever they stand: "Closed Won - renewal", "已签约（首单）", "Lost to competitor". */
const DECISIVE: readonly (readonly [RegExp, StageKind])[] = [
  [/\b(not|no longer|un)\s*(won|signed|closed)|未签|未成交|没签|未成单/i, "open"],
  [/\blost\b|\bdead\b|丢单|输单|战败|流失|丢给|被.+拿下/i, "lost"],
  [/\bwon\b|赢单|已签|成交|成单|签约成功/i, "won"],
];

function contained(word: string): StandardStage | null {
  const found = DECISIVE.find(([pattern]) => pattern.test(word));
  if (!found) return null;
  const [, kind] = found;
  return kind === "open" ? null : (STAGES.find((stage) => stage.kind === kind) ?? null);
}
