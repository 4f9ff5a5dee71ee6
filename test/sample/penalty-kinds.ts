import { type Desk, type NumberStyle } from "./licence-kind";
import { type PartyCategory } from "./make-parties";
import { type Random } from "./seeded-random";

/** What a decision imposes; the amounts are 万元 and agree with the words. */
export interface Sanction {
  readonly categories: string;
  readonly content: string;
  readonly fine?: number;
  readonly confiscation?: number;
  readonly seized?: string;
}

/** A kind of penalty that a desk imposes. */
export interface PenaltyKind {
  readonly desk: Desk;
  /** How often it comes, compared with the other cases of the desk. */
  readonly weight: number;
  readonly party: PartyCategory;
  readonly trades: readonly string[];
  readonly number: NumberStyle;
  readonly violation: string;
  readonly fact: (party: string) => string;
  readonly basis: string;
  readonly sanction: (random: Random) => Sanction;
}

const [company, shop, natural] = ["法人及非法人组织", "个体工商户", "自然人"] as const;

/** An amount of 元 as 万元, exact to six decimals. */
export function inTenThousands(yuan: number): number {
  return Number((yuan / 10_000).toFixed(6));
}

/** A fine in whole steps of 元. */
export const fineOf =
  (from: number, to: number, step: number) =>
  (random: Random): Sanction => {
    const yuan = random.int(from / step, to / step) * step;
    const content = random.pick([`罚款${yuan}元。`, `罚款人民币${yuan}元整。`, `处罚款${yuan}元。`]);
    return { categories: "罚款", content, fine: inTenThousands(yuan) };
  };

/** A warning, and a fine in whole steps of 元. */
export const warningAndFine =
  (from: number, to: number, step: number) =>
  (random: Random): Sanction => {
    const yuan = random.int(from / step, to / step) * step;
    return { categories: "警告;罚款", content: `1.警告；2.罚款${yuan}元。`, fine: inTenThousands(yuan) };
  };

const confiscationAndFine = (random: Random): Sanction => {
  const gain = random.int(20_000, 480_000) / 100;
  const yuan = random.int(10, 60) * 500;
  return {
    categories: "没收违法所得;罚款",
    content: `1.没收违法所得${gain}元；2.罚款${yuan}元。`,
    fine: inTenThousands(yuan),
    confiscation: inTenThousands(gain),
  };
};

export const penaltyKinds: readonly PenaltyKind[] = [
  {
    desk: "market",
    weight: 4,
    party: shop,
    trades: ["超市", "便利店", "小吃店"],
    number: (mark, year, serial) => `${mark}市监处罚〔${year}〕${serial}号`,
    violation: "经营超过保质期的食品",
    fact: (party) => `经查，${party}货架上待售的三种食品已超过保质期，货值金额较小。`,
    basis: "《中华人民共和国食品安全法》第一百二十四条第一款第（五）项",
    sanction: confiscationAndFine,
  },
  {
    desk: "market",
    weight: 3,
    party: company,
    trades: ["商贸", "电子商务", "文化传媒"],
    number: (mark, year, serial) => `${mark}市监罚字（${year}）第${serial}号`,
    violation: "发布虚假广告",
    fact: (party) => `${party}在其网店页面发布与实际不符的商品宣传用语，误导消费者。`,
    basis: "《中华人民共和国广告法》第五十五条第一款",
    sanction: fineOf(3000, 60_000, 500),
  },
  {
    desk: "market",
    weight: 2,
    party: company,
    trades: ["机械", "物流", "建材"],
    number: (mark, year, serial) => `${mark}市监特设罚〔${year}〕${serial}号`,
    violation: "使用未经定期检验的特种设备",
    fact: (party) => `${party}在用的一台叉车超过检验有效期仍继续使用。`,
    basis: "《中华人民共和国特种设备安全法》第八十四条第（一）项",
    sanction: fineOf(30_000, 60_000, 5000),
  },
  {
    desk: "police",
    weight: 8,
    party: natural,
    trades: ["居民"],
    number: (mark, year, serial) => `${mark}公（治）行罚决字〔${year}〕${serial}号`,
    violation: "赌博",
    fact: () => "当事人在某棋牌室以打麻将的形式参与赌博，赌资较大，有询问笔录等证据证实。",
    basis: "《中华人民共和国治安管理处罚法》第七十条",
    sanction: fineOf(300, 500, 100),
  },
  {
    desk: "police",
    weight: 4,
    party: natural,
    trades: ["居民"],
    number: (mark, year, serial) => `${mark}公（治）行罚决字〔${year}〕${serial}号`,
    violation: "殴打他人",
    fact: () => "当事人因琐事与他人发生口角后殴打对方，情节较轻，有询问笔录等证据证实。",
    basis: "《中华人民共和国治安管理处罚法》第四十三条第一款",
    sanction: (random) => ({ categories: "行政拘留", content: `行政拘留${random.pick(["三", "五", "七"])}日。` }),
  },
  {
    desk: "water",
    weight: 2,
    party: company,
    trades: ["矿业", "建材"],
    number: (mark, year, serial) => `${mark}水罚决字〔${year}〕第${serial}号`,
    violation: "未经批准擅自取水",
    fact: (party) => `${party}未办理取水许可，在厂区内凿井取用地下水。`,
    basis: "《中华人民共和国水法》第六十九条第（一）项",
    sanction: fineOf(20_000, 50_000, 5000),
  },
  {
    desk: "housing",
    weight: 3,
    party: company,
    trades: ["建设工程", "劳务"],
    number: (mark, year, serial) => `${mark}建罚决字〔${year}〕第${serial}号`,
    violation: "未取得施工许可证擅自施工",
    fact: (party) => `${party}在未取得施工许可证的情况下组织基坑开挖。`,
    basis: "《建筑工程施工许可管理办法》第十二条",
    sanction: fineOf(10_000, 30_000, 1000),
  },
  {
    desk: "health",
    weight: 3,
    party: company,
    trades: ["口腔门诊", "医疗美容"],
    number: (mark, year, serial) => `${mark}卫医罚〔${year}〕${serial}号`,
    violation: "未按规定处置医疗废物",
    fact: (party) => `${party}未将医疗废物按类别分置于专用包装物内。`,
    basis: "《医疗废物管理条例》第四十六条第（二）项",
    sanction: warningAndFine(1000, 5000, 500),
  },
  {
    desk: "emergency",
    weight: 3,
    party: company,
    trades: ["矿业", "化工", "机械"],
    number: (mark, year, serial) => `（${mark}）应急罚〔${year}〕${serial}号`,
    violation: "未如实记录安全生产教育和培训情况",
    fact: (party) => `${party}未将三名新进人员的安全生产教育和培训情况如实记录。`,
    basis: "《中华人民共和国安全生产法》第九十七条第（四）项",
    sanction: fineOf(5000, 20_000, 1000),
  },
  {
    desk: "transport",
    weight: 6,
    party: company,
    trades: ["物流", "运输", "货运"],
    number: (mark, year, serial) => `${mark}交执罚〔${year}〕${String(serial).padStart(4, "0")}号`,
    violation: "货运车辆超限运输",
    fact: (party) => `${party}所属货运车辆行驶公路时，经检测车货总质量超过限定标准。`,
    basis: "《公路安全保护条例》第六十四条",
    sanction: fineOf(500, 5000, 500),
  },
  {
    desk: "culture",
    weight: 2,
    party: company,
    trades: ["网络科技", "娱乐"],
    number: (mark, year, serial) => `（${mark}）文综罚字〔${year}〕第${serial}号`,
    violation: "未按规定核对登记上网消费者有效身份证件",
    fact: (party) => `${party}未按规定核对并登记两名上网消费者的有效身份证件。`,
    basis: "《互联网上网服务营业场所管理条例》第三十二条第（四）项",
    sanction: warningAndFine(1000, 3000, 500),
  },
  {
    desk: "city",
    weight: 4,
    party: company,
    trades: ["渣土运输", "建设工程"],
    number: (mark, year, serial) => `${mark}城管罚决字〔${year}〕第${serial}号`,
    violation: "运输建筑垃圾沿途遗撒",
    fact: (party) => `${party}的运输车辆在城市道路上遗撒建筑垃圾，污染路面。`,
    basis: "《城市建筑垃圾管理规定》第二十三条",
    sanction: fineOf(5000, 20_000, 1000),
  },
];
