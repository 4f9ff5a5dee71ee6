import { builtInCalendar } from "../../src/calendar/calendar-data";
import { addMonths, dayOf, type Day, yearOf } from "../../src/calendar/day";
import { addWorkingDays } from "../../src/calendar/working-calendar";
import { type ExampleRow } from "../../src/rules/rule";
import { inventedUscc, openCodeBook, partyCells, partyMaker, type PartyCategory } from "./make-parties";
import { inTenThousands } from "./penalty-kinds";
import { seededRandom } from "./seeded-random";

/** The day on which the messy ledger is meant to be checked. */
export const messyAsOf = dayOf(2024, 3, 5);

/** An invented office of an invented city. */
export const messyOffice = {
  city: "鹰城市",
  name: "鹰城市城市管理局",
  area: "410400",
  uscc: inventedUscc("11", "410400", 900_001),
};

/** Cases of the office, each lawful in every cell, decided one after another. */
export interface CaseMaker {
  readonly penalty: (category: PartyCategory, decision?: Day) => ExampleRow;
  readonly licence: (category: PartyCategory, decision?: Day) => ExampleRow;
}

interface Offence {
  readonly violation: string;
  readonly fact: string;
  readonly basis: string;
}

const offences: readonly Offence[] = [
  {
    violation: "擅自占用城市道路",
    fact: "当事人未经批准，在建设路人行道上摆放货架经营。",
    basis: "《城市道路管理条例》第四十二条",
  },
  {
    violation: "运输建筑垃圾沿途遗撒",
    fact: "当事人的运输车辆在中兴路遗撒建筑垃圾，污染路面约二十平方米。",
    basis: "《城市建筑垃圾管理规定》第二十三条",
  },
  {
    violation: "擅自设置户外广告",
    fact: "当事人未经批准，在临街楼体设置灯箱广告一处。",
    basis: "《城市市容和环境卫生管理条例》第三十六条第（一）项",
  },
  {
    violation: "未按规定排放餐厨油污",
    fact: "当事人将餐厨油污直接排入雨水管网。",
    basis: "《城镇排水与污水处理条例》第四十九条",
  },
  {
    violation: "损坏城市绿化",
    fact: "当事人施工时损坏行道树三株。",
    basis: "《城市绿化条例》第二十六条第（一）项",
  },
];

/** Fines as offices write them, in figures and in words. */
const fines: readonly (readonly [content: string, yuan: number])[] = [
  ["罚款500元。", 500],
  ["罚款人民币壹仟元整。", 1000],
  ["处罚款贰仟元。", 2000],
  ["罚款3000元。", 3000],
  ["罚款人民币伍仟元整（￥5000.00）。", 5000],
  ["罚款0.8万元。", 8000],
  ["罚款人民币壹万元。", 10_000],
  ["罚款人民币肆万捌仟元。", 48_000],
];

const trades = ["商贸", "建设工程", "渣土运输", "餐饮管理", "广告传媒"];
const shopTrades = ["小吃店", "烟酒店", "五金店", "水果店"];

/** Opens the office's case book; the same seed gives the same cases. */
export function openCases(seed: number): CaseMaker {
  const random = seededRandom(seed);
  const { city, name, area, uscc } = messyOffice;
  const parties = partyMaker(city, area, random, openCodeBook(seed * 1000 + 1), messyAsOf);
  let penalties = 0;
  let licences = 0;
  let lastDecision = dayOf(2023, 10, 9);
  const nextDecision = (): Day => (lastDecision = workingDaysAfter(lastDecision, random.int(0, 1)));
  const agency = { agency: name, agencyCode: uscc, sourceUnit: name, sourceUnitCode: uscc } as const;
  const party = (category: PartyCategory): ExampleRow =>
    partyCells(parties.party(category, random.pick(category === "个体工商户" ? shopTrades : trades)));
  return {
    penalty(category, decision = nextDecision()) {
      penalties += 1;
      const offence = random.pick(offences);
      const [content, yuan] = random.pick(fines);
      return {
        ...party(category),
        documentNumber: `鹰城管罚决字〔${yearOf(decision)}〕第${100 + penalties}号`,
        violationType: offence.violation,
        violationFact: offence.fact,
        legalBasis: offence.basis,
        penaltyCategory: "罚款",
        penaltyContent: content,
        fineAmount: inTenThousands(yuan),
        decisionDate: decision,
        penaltyValidTo: addMonths(decision, 12),
        publicityEnd: addMonths(decision, 12),
        ...agency,
        reportedAt: decision + random.int(0, 7),
      };
    },
    licence(category, decision = nextDecision()) {
      licences += 1;
      return {
        ...party(category),
        documentName: "城市建筑垃圾处置核准决定书",
        documentNumber: `鹰城管许字[${yearOf(decision)}]${String(licences).padStart(3, "0")}号`,
        licenceCategory: random.pick(["普通", "核准"]),
        certificateName: "城市建筑垃圾处置核准证",
        licenceNumber: `LJ2024${String(licences).padStart(4, "0")}`,
        licenceContent: "准予处置城市建筑垃圾，运输路线和消纳场地按批准方案执行。",
        validFrom: decision,
        validTo: addMonths(decision, 12),
        licenceStatus: "1",
        decisionDate: decision,
        ...agency,
      };
    },
  };
}

/** The `count`th working day after a day. */
export function workingDaysAfter(day: Day, count: number): Day {
  const after = addWorkingDays(builtInCalendar, day, count);
  if (!after.ok) throw new Error(`No calendar for ${after.error.year}`);
  return after.value;
}
