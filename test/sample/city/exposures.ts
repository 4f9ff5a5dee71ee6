import { isoDate } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { type CityMonth } from "./city-months";
import { cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";

/** A penalty that the media have told of, and what the platform knows of it. */
interface Story {
  readonly month: string;
  /** Whose case it is; `null` for one that no unit has. */
  readonly unit: string | null;
  /** Whether the platform has the case, or only the unit's own ledger. */
  readonly isReported: boolean;
  readonly tells: "number" | "party" | "short-party";
  readonly source: string;
}

const stories: readonly Story[] = [
  { month: "2021-08", unit: "市生态环境局", isReported: true, tells: "number", source: "运城日报" },
  { month: "2021-08", unit: "市市场监管局", isReported: true, tells: "party", source: "运城市场监管公众号" },
  { month: "2021-08", unit: "市生态环境局", isReported: false, tells: "number", source: "三晋生态网" },
  { month: "2021-08", unit: null, isReported: false, tells: "party", source: "黄河新闻网" },
  { month: "2021-09", unit: "市卫健委", isReported: true, tells: "short-party", source: "运城晚报" },
  { month: "2021-09", unit: "市城市管理局", isReported: true, tells: "number", source: "运城发布" },
  { month: "2021-09", unit: "市农业农村局", isReported: false, tells: "party", source: "农村科技报" },
  { month: "2021-10", unit: "市交通局", isReported: true, tells: "party", source: "运城广播电视台" },
  { month: "2021-10", unit: "市邮政管理局", isReported: false, tells: "number", source: "中国邮政快递报" },
  { month: "2021-10", unit: "市住房公积金管理中心", isReported: true, tells: "number", source: "运城日报" },
];

/** An entry of 曝光登记, and the case that it is about. */
export interface CityExposure extends Story {
  readonly month: string;
  readonly about: CityCase | null;
}

/** The exposures of a month in the order of the register. */
export const exposuresOf = (month: CityMonth): readonly CityExposure[] =>
  stories
    .filter((story) => story.month === month.id)
    .map((story) => ({ ...story, about: story.unit === null ? null : findCase(month, story.unit, story.isReported) }));

/** A penalty on an organisation of which the platform has one row, or none. */
function findCase(month: CityMonth, unit: string, isReported: boolean): CityCase {
  const found = cityCases
    .get(month)
    ?.get(unit)
    ?.find(
      ({ kind, lawful, platform, received, remark, inLedger }) =>
        kind === "penalty" &&
        received !== "late" &&
        remark === null &&
        inLedger === "same" &&
        lawful.partyCategory === "法人及非法人组织" &&
        platform.length === (isReported ? 1 : 0),
    );
  if (found === undefined) throw new Error(`${unit} has no penalty to tell of in ${month.id}`);
  return found;
}

/** The rows of 曝光登记 of a month. */
export const exposureRows = (month: CityMonth): readonly Readonly<Record<string, CellValue>>[] =>
  exposuresOf(month).map(({ about, unit, tells, source }) => ({
    day: isoDate((about === null ? month.first + 12 : Number(about.lawful.decisionDate)) + 2),
    party: partyAs(tells, about),
    matter: `被罚：${String(about?.lawful.violationType ?? "未按规定标明价格")}`,
    source,
    documentNumber: tells === "number" ? String(about?.lawful.documentNumber) : null,
    unit,
  }));

function partyAs(tells: Story["tells"], about: CityCase | null): string {
  const name = String(about?.lawful.partyName ?? "运城市虚构百货有限公司");
  return tells === "short-party" ? name.replace(/^运城市|有限公司$/g, "") : name;
}
