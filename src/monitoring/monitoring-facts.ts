/** What 平信用办〔2020〕2号 says of the city's indicators, edition of 2019. Points of single items it does not give. */
export const monitoringFacts = {
  basis: "平信用办〔2020〕2号",
  edition: "城市信用状况监测预警指标（2019年版）",
  /** 二.1: of all, and of what the city itself reports. */
  points: { all: 140, city: 44 },
  /** 二.2: what the city may report. */
  itemCount: 31,
  /** 二.2: those of the 31 that the notice names. */
  namedItems: [
    "开展行业信用监管的领域",
    "地方红黑名单",
    "两个以上部门联合对失信主体实施失信惩戒措施的案例",
    "失信主体主动参加信用修复培训的案例",
    "失信主体以注销(吊销)等形式退出黑名单的案例",
    "失信主体在信用中国或信用网站主动开展信用承诺的案例",
    "失信主体在限期内主动修正失信行为后退出黑名单的案例",
  ],
  /** 三.6: every month by this day and time, in minutes since midnight. */
  deadline: { day: 20, minutes: 17 * 60 },
} as const;
