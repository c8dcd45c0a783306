// Words that people type for what the lists, boxes and percentages mean, beside the words that Milepost shows.
// Data of both languages in one: a sheet may mix them. All in small letters.
import type { Choices } from "../schema/field";

/** As words are looked up: plain letters and spaces, small, without the coloured dots and flags beside them. */
export function plainWord(text: string): string {
  const small = text
    .normalize("NFKC")
    .replace(/\uFE0F/g, "")
    .toLowerCase();
  const plain = small.trim().replace(/\s+/g, " ");
  const bare = plain.replace(/\p{Extended_Pictographic}/gu, "").trim();
  return bare === "" ? plain : bare;
}

const words = (list: string): readonly string[] => list.split(",");

export const YES: ReadonlySet<string> = new Set(
  words("true,yes,y,x,1,ok,✓,✔,☑,✅,√,是,是的,对,有,已,真,milestone,里程碑"),
);
export const NO: ReadonlySet<string> = new Set(
  words("false,no,n,0,-,✗,✘,×,❌,☐,否,不,不是,没有,无,未,假,task,任务"),
);

/** Words for how much is done. Null for "begun", which says that there is no figure yet. */
export const SHARES: ReadonlyMap<string, number | null> = new Map([
  ...words(
    "done,completed,complete,finished,closed,yes,✓,✔,☑,✅,√,是,已完成,完成,已结束,结束,已关闭,已达成,达成,完结,已完结,全部",
  ).map((word) => [word, 1] as const),
  ...words(
    "not started,not begun,not done,todo,to do,to-do,open,pending,planned,backlog,no,✗,✘,×,❌,☐,否,未开始,未启动,未完成,待开始,待办,待启动,未做,没开始",
  ).map((word) => [word, 0] as const),
  ...words(
    "in progress,doing,ongoing,working on it,stuck,blocked,on hold,in review,review,审核中,待审核,阻塞,暂停,started,under way,wip,working,进行中,处理中,已开始,推进中,跟进中,执行中",
  ).map((word) => [word, null] as const),
  ...words("half,half done,halfway,一半,过半,半").map((word) => [word, 0.5] as const),
]);

/** Words that choose nothing. */
export const NO_CHOICE: { readonly [C in Choices]?: ReadonlySet<string> } = {
  constraints: new Set(words("as soon as possible,asap,越早越好")),
};

/** Other words for a choice, by its key. */
export const CHOICE_WORDS: {
  readonly [C in Choices]?: Readonly<Record<string, readonly string[]>>;
} = {
  metrics: {
    wonValue: words(
      "成交金额,签约额,签约金额,销售额,业绩,合同额,合同金额,成交额,revenue,sales,bookings,won revenue,sales value,new bookings,contract value",
    ),
    wonDeals: words("签约单数,成单数,赢单数量,成交单数,签单数,deals,won deals,closed deals,orders"),
    newCustomers: words(
      "新客户,新增客户,新客户数量,新签客户,新增客户数,new logos,new accounts,logos",
    ),
    winRate: words("赢率,成交率,转化率,签约率,成单率,conversion,conversion rate,close rate,win %"),
    averageDeal: words(
      "客单价,平均客单价,单均金额,单均额,average order value,aov,deal size,order value",
    ),
    collected: words(
      "回款,回款金额,到账,到账金额,收款,cash collected,collections,cash in,payments",
    ),
    activities: words("活动量,跟进次数,跟进量,meetings,touches"),
    visits: words("拜访,拜访量,客户拜访,上门次数,customer visits,client visits"),
    calls: words("电话,电话量,外呼量,通话次数,phone calls"),
    tasksDone: words("任务完成数,完成任务数,tasks,tasks completed"),
    milestones: words("里程碑,里程碑完成数,milestones"),
    checkIns: words("打卡,填报,check-in,checkins,manual"),
  },
  directions: {
    up: words("increase,grow,higher,higher is better,max,maximize,增加,提升,提高,增长,越大越好"),
    down: words("decrease,reduce,lower,lower is better,min,minimize,减少,降低,下降,越小越好"),
  },
  rollUps: {
    sum: words("total,add up,求和,合计,累加"),
    mean: words("average,avg,weighted average,平均,均值"),
    none: words("own,no,不汇总,单独"),
  },
  splits: {
    workdays: words("by working days,workdays,business days,按工作日,按天"),
    season: words("season,seasonality,past season,seasonal,季节性,按季节,历史规律"),
    equal: words("equal,equally,even,evenly,平均,均分,平分"),
    given: words("given,manual,custom,shares,手工,自定义,按比例"),
  },
  sharings: {
    capacity: words("by capacity,hours,working hours,工时,产能,按工时"),
    level: words("by level,grade,seniority,职级,按级别"),
    history: words("history,past,past share,历史,历史业绩,往年业绩,按历史"),
    equal: words("equal,equally,even,evenly,平均,均分,平分"),
    given: words("given,manual,custom,shares,手工,自定义,按比例"),
  },
  planLevels: {
    total: words("whole goal,whole,overall,整个目标,整体,总计,合计"),
    quarter: words("quarterly,qtr,q,季度,每季度"),
    month: words("monthly,月份,月度,每月"),
    week: words("weekly,周度,每周"),
  },
  // P0 and P1 are both what cannot wait; what has P3 or below waits.
  priorities: {
    high: words("h,hi,p0,p1,urgent,critical,top,important,高优,高优先级,紧急,重要,重要紧急,加急"),
    medium: words("m,mid,med,p2,normal,regular,中等,中优先级,普通,一般,正常"),
    low: words("l,lo,p3,p4,minor,低优,低优先级,不急,次要,不紧急"),
  },
  // As Microsoft Project calls them.
  constraints: {
    startBy: words("start no later than,snlt,不得晚于...开始,不得晚于开始,最晚开始"),
    finishBy: words("finish no later than,fnlt,不得晚于...完成,不得晚于完成,最晚完成"),
    mustStart: words("must start,mso,必须开始于,必须开始"),
    mustFinish: words("must finish,mfo,必须完成于,必须完成"),
  },
  dayKinds: {
    off: words(
      "off,holiday,public holiday,leave,annual leave,sick leave,sick,vacation,pto,time off,absence,absent,unpaid leave,parental leave,休,放假,假期,节假日,法定节假日,休假,公休,请假,年假,年休假,病假,事假,婚假,产假,陪产假,丧假,育儿假",
    ),
    work: words("working day,work day,make-up day,makeup day,班,上班,工作日,调班"),
  },
  feedbackKinds: {
    csat: words("csat,satisfaction,satisfied,满意度,满意,评分"),
    nps: words("nps,recommendation,recommend,推荐,推荐意愿,推荐度,净推荐值"),
  },
  kpiUnits: {
    count: words("count,number,pieces,个,次,数量"),
    percent: words("percent,%,rate,share,百分比,比率,比例"),
    money: words("money,amount,currency,金额,元"),
    days: words("days,day,天,天数"),
  },
  // Messages are neither calls nor mails, and a chat is no meeting.
  activityKinds: {
    visit: words(
      "visits,on-site,onsite,on site,site visit,field visit,上门,上门拜访,客户拜访,走访,实地拜访,面访",
    ),
    call: words(
      "calls,phone,phone call,cold call,tel,telephone,电话沟通,电话拜访,电访,致电,通话,打电话",
    ),
    email: words("e-mail,emails,mails,电子邮件,发邮件,邮箱"),
    meeting: words(
      "meet,meetings,video call,video meeting,online meeting,demo,presentation,zoom,teams,开会,视频会议,线上会议,电话会议,面谈,会谈,洽谈,演示,产品演示,腾讯会议",
    ),
    other: words(
      "wechat,whatsapp,message,sms,im,linkedin,微信,微信沟通,企业微信,企微,短信,qq,钉钉,其它,宴请",
    ),
  },
  languages: {
    en: words("english,eng,英语,英文版"),
    "zh-CN": words("chinese,zh,cn,simplified chinese,mandarin,汉语,简体中文,简体,中文版"),
  },
};
