import { isoDate } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { type CityMonth } from "./city-months";

/** An item of the city's credit monitoring: its name is the notice's of Pingdingshan, who reports what is invented. */
export interface CityIndicator {
  readonly number: number;
  readonly units: readonly string[];
  readonly required: readonly string[];
}

export const cityIndicators: readonly CityIndicator[] = [
  { number: 1, units: ["市市场监管局", "市生态环境局", "市交通局"], required: ["监管领域", "制度文件", "分级结果"] },
  { number: 2, units: ["市税务局", "市人社局"], required: ["红名单", "黑名单"] },
  { number: 3, units: ["市公安局", "市市场监管局"], required: ["惩戒对象", "惩戒措施", "牵头部门"] },
  { number: 4, units: ["市发展改革委"], required: ["参训主体", "培训时间"] },
  { number: 5, units: ["市行政审批局"], required: ["主体名称", "退出方式"] },
  { number: 6, units: ["市行政审批局", "市住房公积金管理中心"], required: ["主体名称", "承诺网址"] },
  { number: 7, units: ["市生态环境局"], required: ["主体名称", "整改情况"] },
];

/** How a unit's submission stands by the 20th, 17:00. */
export type SubmissionState = "complete" | "late" | "incomplete" | "missing";

const stories: Readonly<Record<string, SubmissionState>> = {
  "2021-08 3 市公安局": "late",
  "2021-08 1 市交通局": "incomplete",
  "2021-08 7 市生态环境局": "missing",
  "2021-09 4 市发展改革委": "missing",
  "2021-09 2 市税务局": "incomplete",
  "2021-10 6 市行政审批局": "late",
  "2021-10 5 市行政审批局": "late",
  "2021-10 7 市生态环境局": "incomplete",
};

/** A submission that is due in a month. */
export interface CitySubmission {
  readonly indicator: CityIndicator;
  readonly unit: string;
  readonly state: SubmissionState;
}

export const submissionsOf = ({ id }: CityMonth): readonly CitySubmission[] =>
  cityIndicators.flatMap((indicator) =>
    indicator.units.map((unit) => ({
      indicator,
      unit,
      state: stories[`${id} ${indicator.number} ${unit}`] ?? "complete",
    })),
  );

const sentAt: Readonly<Record<Exclude<SubmissionState, "missing">, readonly [day: number, time: string]>> = {
  complete: [20, "17:00"],
  incomplete: [19, "10:20"],
  late: [20, "17:01"],
};

/** The rows of 指标报送登记; what is missing has none. */
export const submissionRows = (month: CityMonth): readonly Readonly<Record<string, CellValue>>[] =>
  submissionsOf(month).flatMap(({ indicator: { number, required }, unit, state }) => {
    if (state === "missing") return [];
    const [dayOfMonth, time] = sentAt[state];
    return [
      {
        month: month.id,
        unit,
        number,
        submittedAt: `${isoDate(month.first + dayOfMonth - 1)} ${time}`,
        contents: required.slice(0, state === "incomplete" ? -1 : undefined).join("、"),
        count: number + dayOfMonth,
      },
    ];
  });
