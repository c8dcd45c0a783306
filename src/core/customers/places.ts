// Places that companies put into their names to tell branches apart.

/** Any of them, in small letters. */
export const PLACE = new RegExp(
  [
    "中国|大中华区|香港|澳门|台湾|上海|北京|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|常州|宁波|温州|成都|武汉|西安|郑州",
    "长沙|合肥|福州|厦门|泉州|济南|青岛|烟台|沈阳|大连|长春|哈尔滨|石家庄|太原|南昌|南宁|昆明|贵阳|兰州|西宁|银川",
    "乌鲁木齐|呼和浩特|拉萨|海口|三亚|珠海|佛山|东莞|中山|惠州|嘉兴|绍兴|南通|徐州|扬州|浦东|陕西|山西|广东|广西|江苏",
    "浙江|福建|山东|河北|河南|湖北|湖南|四川|云南|贵州|江西|安徽|辽宁|吉林|黑龙江|海南|甘肃|青海|宁夏|新疆|西藏|内蒙古",
    "亚太|华东|华南|华北|华中|西南|西北|东北",
    "china|prc|hong kong|macau|taiwan|shanghai|beijing|shenzhen|guangzhou|singapore|japan|korea|india|asia|apac",
    "europe|emea|uk|united kingdom|us|usa|united states|america|north america|canada|australia|germany|deutschland",
    "france|spain|italy|netherlands|switzerland|austria|sweden|ireland|brazil|mexico|international|global",
  ].join("|"),
);
