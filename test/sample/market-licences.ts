import { paddedSerial, type LicenceKind } from "./licence-kind";

const [company, shop, natural] = ["法人及非法人组织", "个体工商户", "自然人"] as const;

const shopTrades = ["小吃店", "烟酒店", "超市", "便利店", "理发店", "五金店", "服装店", "蔬菜店", "面馆", "茶叶店"];
const companyTrades = ["商贸", "建材", "农业科技", "物流", "机械", "餐饮管理", "电子商务", "环保科技", "文化传媒"];
const foodTrades = ["食品", "餐饮管理", "超市连锁", "粮油", "农产品加工"];

/** The licences of market regulation, most of what a county reports. */
export const marketLicences: readonly LicenceKind[] = [
  {
    desk: "market",
    weight: 34,
    party: company,
    trades: companyTrades,
    document: "准予设立登记通知书",
    number: (mark, year, serial) => `（${mark}）登字〔${year}〕第${paddedSerial(serial, 6)}号`,
    category: "登记",
    certificate: ["营业执照", "YZ"],
    years: null,
    content: (party, trade) => `准予${party}设立登记，经营范围：${trade}及相关服务（依法须经批准的项目除外）。`,
  },
  {
    desk: "market",
    weight: 14,
    party: company,
    trades: companyTrades,
    document: "准予变更登记通知书",
    number: (mark, year, serial) => `（${mark}）变字〔${year}〕第${paddedSerial(serial, 6)}号`,
    category: "登记",
    years: null,
    content: (party) => `准予${party}变更住所和经营范围登记。`,
  },
  {
    desk: "market",
    weight: 12,
    party: shop,
    trades: shopTrades,
    document: "准予个体工商户登记通知书",
    number: (mark, year, serial) => `（${mark}）个登字[${year}]第${paddedSerial(serial, 5)}号`,
    category: "登记",
    certificate: ["营业执照", "YZ"],
    years: null,
    content: (party) => `准予${party}注册登记，核发营业执照。`,
  },
  {
    desk: "market",
    weight: 14,
    party: company,
    trades: foodTrades,
    document: "食品经营许可决定书",
    number: (mark, year, serial) => `${mark}市监食许〔${year}〕第${paddedSerial(serial, 4)}号`,
    category: "普通",
    certificate: ["食品经营许可证", "JY"],
    years: 5,
    content: (party) => `准予${party}从事预包装食品销售、散装食品销售、热食类食品制售。`,
  },
  {
    desk: "market",
    weight: 8,
    party: shop,
    trades: ["小吃店", "面馆", "超市", "便利店"],
    document: "食品经营许可决定书",
    number: (mark, year, serial) => `${mark}市监食许（个）〔${year}〕${serial}号`,
    category: "普通",
    certificate: ["食品经营许可证", "JY"],
    years: 5,
    content: (party) => `准予${party}从事预包装食品（含冷藏冷冻食品）销售、热食类食品制售。`,
  },
  {
    desk: "market",
    weight: 4,
    party: natural,
    trades: ["叉车司机", "锅炉司炉", "电梯修理", "起重机司机"],
    document: "特种设备作业人员资格认定决定书",
    number: (mark, year, serial) => `${mark}市监特作〔${year}〕${paddedSerial(serial, 4)}号`,
    category: "认可",
    certificate: ["特种设备安全管理和作业人员证", "TS"],
    years: 4,
    content: (_party, trade) => `准予取得特种设备作业人员资格，作业项目：${trade}。`,
  },
];
