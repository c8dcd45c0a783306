// Headers that people and other tools use for our fields, in English and Chinese. Facts, no code.
import type { TableName } from "../../core/model/rows";

/** Plain words by field, between bars. Our own headers are known besides. */
type Words = Readonly<Record<string, string>>;

export const HEADER_WORDS: Readonly<Partial<Record<TableName, Words>>> = {
  deals: {
    id: "opportunity id|opp id|deal id|record id|opportunity no|deal no|deal number|opportunity number|商机编号|商机id|单号|合同编号|合同号|订单编号|订单号|商机单号|销售机会编号|线索编号|crm id|order no|order number|order id|po number|contract no|contract number|合同流水号|商机号|报备编号|deal ref|ref|reference|ref.|ref no",
    name: "opportunity|opportunity name|deal name|deal title|title|subject|topic|deal/project|project|project name|商机|商机名称|项目名称|合同名称|销售机会|销售机会名称|机会名称|订单名称|项目|标题|主题|deal description",
    customer:
      "account|account name|company|company name|associated company|client|client name|organization|organisation|customer|customer name|buyer|prospect|lead|associated company (primary)|客户名称|客户|公司|公司名称|客户公司|单位名称|客户单位|甲方|购买方|企业名称|客户全称|客户简称|所属客户|签约客户|对应客户|店铺名称|最终用户|终端客户|单位|用户单位|使用单位|who|end user|end customer|bill to|sold to|ship to|客户方|业主|业主单位|trading as|医院名称|学校名称|门店名称|organisation name",
    owner:
      "sales agent|agent|sales rep|rep|salesperson|sales person|seller|sold by|deal owner|opportunity owner|account executive|ae|account manager|assigned to|assignee|owner|owner name|sales|consultant|handled by|user responsible|销售|销售员|业务员|销售代表|销售人员|跟进人|负责人|负责销售|客户经理|业务经理|销售经理|经办人|归属人|商机负责人|所属销售|对接人|跟单人|责任人|我方负责人|业务人员|销售姓名|报备人|跟进销售|签单人|who sells|responsible|lead owner|销售负责人|业务负责人|执行者|录入人|csm|looked after by|brand lead|代表|谈单人|主办|主办人|resp|account lead",
    product:
      "product|product name|item|line of business|solution|service|package|sku|products|产品|产品名称|产品线|商品|商品名称|方案|意向产品|产品型号|采购产品|货品名称|购买产品|销售产品",
    region:
      "region|territory|area|country|office|regional office|market|state|city|geo|大区|区域|地区|城市|省份|片区|所在地区|所属区域|市场|地市|市区|省市|省",
    source:
      "source|lead source|channel|original source|deal source|origin|referral source|渠道|来源|线索来源|客户来源|商机来源|获客渠道|来源渠道",
    stage:
      "stage|deal stage|sales stage|pipeline stage|status|deal status|opportunity stage|phase|pipeline|state of deal|forecast category|where we are|阶段|销售阶段|商机阶段|状态|跟进状态|进展|当前阶段|商机状态|跟进阶段|销售状态|签约状态|成交状态|合作状态|结果|进度|目前进展|是否成交|赢单状态",
    amount:
      "amount|close value|deal value|value|deal amount|opportunity amount|deal size|revenue|price|total|sales|contract value|acv|arr|tcv|order value|booking|bookings|expected revenue|potential|total price|金额|合同金额|成交金额|预计金额|商机金额|签约金额|预计销售金额|订单金额|合同额|销售额|成交额|预计成交金额|报价|报价金额|总价|总金额|成单金额|业绩|预算金额|签单金额|合同总额|销售金额|booked|worth|line total|order total|contract amount|净额|含税金额|预算|成交总额|deal worth|how much|bookings|net amount|合计金额|total amount|extended price|subtotal|fee|fees|contract sum|this year|费用总额",
    currency: "currency|deal currency|ccy|币别|币种|货币",
    chance:
      "chance|probability|win probability|deal probability|likelihood|probability (%)|confidence|win %|% chance|close probability|赢率|成交概率|概率|可能性|成功率|把握|把握度|赢单率|预计赢率|成单概率|成交可能性|赢单概率|odds|%|把握程度|几成",
    created:
      "created|create date|created date|created on|created at|created time|deal created|deal created on|engage date|open date|start date|date created|date opened|opened|first contact|lead date|entry date|创建时间|创建日期|建立日期|立项日期|接触日期|录入日期|录入时间|登记日期|首次接触|开始跟进日期|建档日期|发现时间|首次沟通|接洽日期|首次联系|报备日期|报备时间|登记日|录入日|建档日|added|added on|lead created|first met|进入日期",
    expected:
      "expected close|expected close date|forecast close|forecast close date|estimated close|estimated close date|est. close|est close|expected closing|projected close|target close|target close date|forecast date|expected date|预计成交日期|预计签约日期|预计成交时间|预计签单日期|预计签约|预计成交|预计结单日期|预计签约时间|预计签单|预计成单日期|预计完成时间|计划签约日期|预计落单时间|预计结束日期|decision date|close month|close by|expected by|target month|expected signing|预计签订日期|预计签订|预计结单|预计成交月份|预计月份|should close|closing in|forecast|预计关闭日期|计划成交|预计|计划|due date|due|renewal date|renews on|到期日|续约日期",
    closed:
      "closed|close date|closing date|closed date|closed on|won time|won date|won on|date closed|signed|signed on|date signed|signature date|contract date|order date|date won|sale date|date of sale|booking date|签约日期|成交时间|成交日期|关闭日期|签单日期|签约时间|合同日期|合同签订日期|签订日期|结单日期|赢单日期|下单日期|订单日期|成单日期|合同签订时间|销售日期|签单时间|实际成交日期|成交日|签约日|order date|booking date|sold on|invoice date|签订时间|成单时间|开票日期",
    nextStep:
      "next step|next steps|next action|follow up|to do|todo|下一步|下一步计划|跟进计划|下一步动作|后续计划|下步计划|下一步工作|下一步行动",
    nextDate:
      "next date|next step date|next contact|follow up date|follow-up date|next activity date|next follow up|next meeting|date of next step|下次联系|下次跟进时间|下次跟进日期|下次跟进|下次联系时间|下次联系日期|下次拜访|下次拜访时间|下一步时间|下次沟通时间|跟进日期",
  },
  tasks: {
    id: "task id|no|no.|#|wbs|nr|number|item no|item no.|序号|任务编号|编号|任务序号|card id|工作项id|item id|issue key|key|任务id|ticket|ref|ref.",
    name: "task|task name|title|activity|work item|action|action item|what|to do|todo|item|name|card name|milestone name|deliverable|subject|step|summary|任务|任务名称|事项|工作内容|工作事项|任务内容|工作任务|工作项|标题|待办事项|行动项|内容|任务描述|具体事项|工作计划|关键动作|里程碑|计划事项",
    project:
      "project|project name|campaign|projects|workstream|deal|initiative|所属项目|项目名称|项目|关联项目|board name|board|项目集|所属专项",
    phase:
      "phase|stage|section|section/column|list|group|bucket|list name|阶段|所属阶段|项目阶段|分组|模块|类别",
    milestone: "milestone|is milestone|里程碑|是否里程碑|关键节点",
    owner:
      "owner|assignee|assigned to|responsible|person|who|person responsible|lead|members|resource|resource names|in charge|负责人|责任人|执行人|经办人|主责人|处理人|跟进人|承办人|经办|参与人员|谁负责|对接人|执行者|经手人|牵头人|assignees|assigned|办理人|who does it|负责|resp|looked after by|主办|主办人|代表",
    after:
      "after|predecessors|predecessor|preds|pred|wbs predecessors|depends on|dependency|dependencies|blocked by|blocked by (dependencies)|prerequisite|waits for|前置任务|前置|依赖|前置条件|依赖任务|紧前任务|前序任务|前序|先决任务|前导任务|前置工作|紧前工序|依赖关系",
    start:
      "start|start date|begin|begins|begin date|planned start|from|start on|开始|开始日期|开始时间|计划开始|计划开始时间|计划开始日期|起始日期|启动时间|timeline - start|起始时间",
    days: "days|duration|duration (days)|working days|effort days|length|工期|天数|工期(天)|工作日|持续时间|历时|耗时|预计天数|effort (days)|工作量(天)|人天|most likely|likely|likely days|most likely duration|realistic|最可能|最可能天数|最可能工期|最可能时间",
    due: "deadline|due date|due|end|end date|finish|target date|planned finish|by when|complete by|to|until|when|结束|结束日期|结束时间|完成日期|计划完成|截止时间|截止日|截止日期|计划完成时间|计划完成日期|计划结束|完成时限|要求完成时间|到期日|截止|完成时间|预计完成时间|交付日期|完成期限|timeline - end|target|deadline date|交付时间|要求时间|计划完成日|finish date|eta|预计完成",
    done: "done|% complete|percent complete|progress|% done|complete|completed|completion|status|state|percentage|done?|进度|完成率|完成百分比|完成情况|完成进度|状态|是否完成|任务状态|完成度|当前进度|完成状态|进展|list name|percent done|complete %|done %|完成|%|complete?",
    started:
      "started|actual start|started on|actual start date|actual begin|begun on|date started|实际开始|实际开始日期|实际开始时间|实际启动|实际启动时间|实际启动日期|实际开工|开工日期|开始于",
    finished:
      "finished|completed on|actual finish|completed at|date completed|completion date|finished on|actual end|closed on|实际完成日期|实际完成|实际完成时间|完成于|实际结束时间|实际结束|完成时间|completed date|done on",
    effort:
      "effort|hours|estimate|estimated hours|work|time estimate|工时|预计工时|工作量|计划工时|预估工时",
    priority: "priority|importance|urgency|prio|优先级|重要程度|紧急程度|重要性",
    department: "department|dept|team|function|部门|所属部门|责任部门|主责部门|牵头部门",
    constraint:
      "constraint|constraint type|date constraint|schedule constraint|日期限制|限制类型|约束|约束类型|约束条件|任务限制",
    constraintDate: "constraint date|限制日期|约束日期|任务限制日期",
    optimistic:
      "best case|optimistic|optimistic duration|optimistic days|best case duration|best case days|minimum days|min days|最快天数|最快|乐观|乐观工期|乐观时间|乐观天数|乐观估计|最短工期|最乐观时间|最好情况",
    pessimistic:
      "worst case|pessimistic|pessimistic duration|pessimistic days|worst case duration|worst case days|maximum days|max days|最慢天数|最慢|悲观|悲观工期|悲观时间|悲观天数|悲观估计|最长工期|最悲观时间|最坏情况",
    acceptance:
      "accepted when|acceptance|acceptance criteria|acceptance criterion|done when|definition of done|exit criteria|success criteria|验收标准|验收条件|验收要求|完成标准|达成标准|交付标准",
  },
  goals: {
    name: "goal|objective|goal name|target name|okr|key result|kpi|measure|目标|目标名称|指标名称|指标|考核指标|目标项|目标内容|考核项目|关键结果",
    metric:
      "metric|measured by|kpi type|type|指标类型|衡量指标|数据来源|度量|指标口径|考核指标|measure|indicator|kpi|metrics|考核项|衡量标准",
    unit: "unit|uom|单位|计量单位",
    startValue: "start value|baseline|current|from value|起始值|基线|基准值|现状值|期初值|上年实际",
    target:
      "target|target value|quota|goal value|plan|budget|amount|目标值|目标金额|指标值|目标数|任务指标|年度目标|季度目标|月度目标|目标额|销售目标|计划值|任务额|考核值|目标业绩",
    owner:
      "owner|assignee|responsible|who|person|rep|sales rep|负责人|责任人|销售|业务员|姓名|责任主体|销售员",
    parent:
      "parent|parent goal|aligned to|supports|rolls up to|上级目标|所属目标|对齐目标|父目标|关联目标",
    start: "start|start date|from|begin|开始|开始日期|起始日期|开始时间",
    due: "due|due date|deadline|end date|end|by|until|quarter|period|period end|结束日期|截止日期|完成日期|截止时间|周期|期间|考核周期|完成时限|时间|季度|target date|finish by|目标日期|完成日期",
    weight: "weight|权重|占比|权重(%)",
    checkIn:
      "checked in|current value|latest|progress value|当前值|最新值|实际值|完成值|目前完成|当前完成",
  },
  projects: {
    id: "project id|project no|project number|项目编号|编号|序号|项目号|project code|code|项目代码",
    name: "project|project name|title|name|campaign|项目|项目名称|名称|活动名称",
    customer: "customer|client|account|company|客户|客户名称|公司|甲方",
    manager:
      "manager|project manager|pm|owner|lead|responsible|项目经理|负责人|项目负责人|责任人|经理",
    phase: "phase|stage|status|阶段|项目阶段|状态|当前阶段",
    budget:
      "budget|cost|approved budget|planned cost|预算|项目预算|预算金额|批准预算|费用预算|合同金额|project value|contract value|项目金额",
    start:
      "start|start date|begin|kick-off|kickoff|开始|开始日期|启动日期|立项日期|开始时间|启动时间",
    due: "due|due date|deadline|end|end date|finish|go-live|target date|结束|结束日期|截止日期|完成日期|计划完成|交付日期|上线日期|结束时间|计划完成时间|计划验收日期|验收日期|planned finish|完工日期|交付时间|target finish|ends|end",
  },
  team: {
    name: "name|full name|employee|employee name|sales agent|sales rep|person|member|team member|rep|who|display name|salesperson|姓名|人员|员工|销售姓名|员工姓名|成员|名字|销售|业务员|团队成员|销售人员",
    otherNames: "other names|nickname|alias|aka|english name|花名|英文名|昵称|别名|其他称呼|曾用名",
    mail: "mail|email|e-mail|email address|mail address|work email|e-mail address|邮箱|邮件|电子邮箱|邮箱地址|电子邮件|公司邮箱|工作邮箱",
    role: "role|title|job title|position|job|function|角色|职务|岗位|职位|头衔|岗位名称",
    department:
      "department|dept|team|group|division|business unit|部门|所属部门|团队|小组|组别|所属团队|事业部",
    region:
      "region|regional office|office|territory|area|location|base|市|区域|大区|办事处|所在地|城市|负责区域|片区|所在城市|分公司",
    manager:
      "manager|reports to|supervisor|team lead|line manager|boss|上级|主管|直属上级|汇报对象|经理|直接上级|直属领导|领导|团队负责人",
    level: "level|grade|seniority|rank|级别|职级|等级|层级",
    skills: "skills|skill|expertise|specialty|strengths|技能|专长|擅长|特长|擅长领域",
    hours: "hours|hours a week|weekly hours|hours per week|hours/week|每周工时|周工时|每周小时",
    start:
      "start|start date|hire date|date of joining|joined|date joined|hired|入职日期|入职时间|到岗日期|入职|到岗时间|到职日期|报到日期",
    share: "share|fte|share of time|allocation|% time|投入比例|投入|占比",
    id: "工号|employee id|staff id|emp no|员工编号|no.|编号",
  },
  activities: {
    on: "date|activity date|when|day|date of visit|visit date|call date|日期|时间|拜访日期|跟进日期|活动日期|拜访时间|跟进时间|沟通日期|联系时间|联系日期|日报日期",
    kind: "kind|activity type|type|activity|channel|method|类型|活动类型|方式|跟进方式|拜访方式|沟通方式|联系方式类型|形式|跟进类型",
    person:
      "person|owner|rep|sales agent|sales rep|by|who|logged by|assigned to|人员|销售|拜访人|业务员|跟进人|负责人|销售员|姓名|记录人|执行人",
    customer:
      "customer|account|company|client|client name|with|contact company|organization|客户|客户名称|公司|拜访客户|客户公司|单位",
    deal: "deal|opportunity|related to|deal id|商机|关联商机|商机编号|商机名称|对应商机",
    note: "note|notes|comment|comments|description|summary|outcome|details|result|what was said|纪要|内容|备注|沟通内容|跟进内容|拜访内容|结果|拜访情况|跟进记录|说明|沟通纪要|跟进情况|remarks|remarks",
  },
  costs: {
    on: "date|spend date|invoice date|paid on|month|when|日期|时间|费用日期|发生日期|支出日期|月份|报销日期|付款日期|day|paid|incurred on|expense date",
    amount:
      "amount|cost|spend|expense|spent|total|value|sum|金额|费用金额|费用|支出|花费|支出金额|报销金额|实际支出|成本",
    currency: "currency|ccy|币种|币别",
    project: "project|cost center|项目|所属项目|项目名称|活动|归属项目",
    category:
      "category|type|cost type|kind|expense type|类别|费用类型|科目|费用类别|费用科目|支出类别|类型|渠道|campaign",
    note: "note|description|details|what|memo|purpose|备注|说明|摘要|事由|用途|费用说明|remarks|remark|what for|remarks",
  },
  collections: {
    on: "date|payment date|received on|date received|paid on|payment received|日期|回款日期|到账日期|收款日期|到款日期|回款时间|收款时间|到账时间|实际回款日期",
    amount:
      "amount|payment|received|amount received|paid|payment amount|sum|金额|回款金额|到账金额|收款金额|到款金额|回款额|实收金额|本次回款|实际回款",
    currency: "currency|ccy|币种|币别",
    deal: "deal|opportunity|contract|order|deal id|contract no|invoice for|商机|合同|合同编号|合同名称|订单|商机编号|关联合同|项目|订单编号|合同号",
    note: "note|notes|comment|reference|memo|备注|说明|摘要|remarks|remark",
  },
  feedback: {
    on: "date|survey date|response date|responded at|answered on|submitted at|completed at|timestamp|day|日期|时间|回访日期|评价日期|评价时间|调查日期|提交时间|填写时间|反馈日期|答题时间",
    kind: "kind|asked|question|survey|survey type|type|类型|调查类型|调查项目|问卷|问卷类型|指标",
    score:
      "score|rating|csat|csat score|satisfaction|satisfaction score|nps|nps score|answer|response|points|stars|how satisfied|likelihood to recommend|评分|得分|分数|打分|满意度|满意度评分|满意度得分|推荐度|推荐意愿|推荐分|nps得分|nps评分|星级|综合评分",
    customer:
      "customer|account|company|client|client name|respondent|organization|客户|客户名称|公司|单位|客户公司|受访客户|被访客户",
    deal: "deal|opportunity|order|contract|deal id|order id|商机|合同|订单|合同编号|订单编号|项目|关联商机",
    person:
      "person|owner|rep|agent|csm|handled by|account manager|salesperson|人员|负责人|销售|客户经理|服务人员|跟进人|业务员",
    note: "note|notes|comment|comments|remarks|feedback|verbatim|reason|why|what was said|备注|意见|建议|评价|评价内容|反馈内容|反馈|原因|说明|客户意见",
  },
  customers: {
    id: "customer id|account id|client id|company id|客户编号|客户编码|客户id|编号",
    name: "customer|customer name|account|account name|company|company name|client|client name|organization|name|客户|客户名称|公司名称|公司|企业名称|单位名称|客户全称|名称|甲方名称|用户名称|organisation|医院名称|学校名称|门店名称|organisation name",
    otherNames:
      "short name|abbreviation|alias|aka|客户简称|简称|别名|其他称呼|曾用名|英文名|trading as|doing business as|dba",
    segment:
      "segment|tier|class|type|category|customer type|level|rating|客户等级|客户级别|客户分类|等级|客户类型|级别|分类|分级|客户性质",
    sector: "sector|industry|vertical|business|line of business|行业|所属行业|行业类别|客户行业",
    region:
      "region|country|city|location|office location|state|territory|area|billing country|billing city|address|地区|城市|省份|区域|所在地|所在城市|所在地区|大区|地市",
    owner:
      "owner|account owner|sales rep|account manager|rep|assigned to|负责人|销售|业务员|客户经理|跟进人|归属人|客户负责人|负责销售|looked after by|csm|代表",
    contact:
      "contact|contact name|contact person|primary contact|联系人|联系人姓名|对接人|客户联系人|主要联系人",
    phone:
      "phone|telephone|mobile|phone number|tel|cell|电话|手机|联系电话|手机号|联系方式|电话号码|座机",
    mail: "mail|email|e-mail|email address|邮箱|邮件|电子邮箱",
    note: "note|notes|comment|comments|remark|description|备注|说明|描述|remarks",
  },
  products: {
    id: "product id|sku|item no|item number|product code|code|part number|产品编号|产品编码|商品编码|编号|货号|型号编码|物料编码|料号|product id",
    name: "product|product name|item|name|title|产品|产品名称|商品名称|名称|品名|型号|产品型号",
    otherNames: "alias|short name|aka|别名|简称|其他称呼|also known as|又名|俗称",
    line: "line|product line|series|family|category|group|type|brand|产品线|系列|类别|分类|品类|产品类别|产品系列|品牌",
    price:
      "price|sales price|sales_price|list price|unit price|rrp|单价|价格|售价|标价|建议售价|销售单价|目录价|报价",
    note: "note|notes|remark|comment|description|备注|说明|描述",
  },
  calendar: {
    on: "date|day|holiday date|from|start|start date|first day|begins|日期|放假日期|开始|开始日期|开始时间|起始日期|请假日期|请假开始|请假开始日期|休假开始|休假开始日期|从",
    until:
      "until|to|end|end date|through|till|last day|ends|至|到|结束|结束日期|结束时间|截止日期|终止日期|请假结束|请假结束日期|休假结束|休假结束日期",
    kind: "kind|type|day type|leave type|type of leave|absence type|类型|性质|是否上班|假别|请假类型|休假类型|假期类型",
    person:
      "person|employee|employee name|who|staff|staff member|team member|member|requested by|name of employee|请假人|员工|员工姓名|姓名|人员|申请人|休假人|请假人员|同事",
    name: "name|holiday|holiday name|occasion|reason|note|节日|名称|假期|节假日|说明|事由|请假事由|原因|备注",
  },
};

/** Headers that say only what kind of value stands below, so that two of them compete: 日期 may be any date. */
export const VAGUE_HEADERS: ReadonlySet<string> = new Set(
  "date|day|when|time|month|日期|时间|月份|name|名称|名字|number|no|序号|编号|value|type|类型|状态|status|备注|note|金额|amount|total|price".split(
    "|",
  ),
);

/** Headers that name a field in one sheet and something else in the next, so that the user is asked. */
export const DOUBTFUL_HEADERS: Readonly<Partial<Record<TableName, ReadonlySet<string>>>> = {
  deals: new Set(["who", "this year", "谈单人"]),
  tasks: new Set(["list name", "workstream", "campaign"]),
  costs: new Set(["campaign"]),
};
