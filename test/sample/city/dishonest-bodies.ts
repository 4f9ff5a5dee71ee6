import { isoDate } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { inventedUscc } from "../make-parties";
import { type CityMonth, cityMonths } from "./city-months";
import { countyBodies } from "./county-bodies";

/** Where an invented body stands at a month's end; `not-yet` before it is listed, `gone` after the month of its removal. */
type Standing = "not-yet" | "overdue" | "in-plan" | "no-day" | "no-plan" | "removed" | "gone";

/** A public body of the city that was put on the severe-dishonesty list. All of it is invented. */
interface Story {
  readonly name: string;
  readonly county: string;
  readonly reason: string;
  readonly listed: string;
  readonly plan: string;
  /** Blank where no day is set. */
  readonly planned: string;
  /** The first month by whose assessment the plan is known. */
  readonly plannedIn: string;
  /** Blank while it is on the list. */
  readonly removed: string;
  /** At the end of each month. */
  readonly standings: readonly Standing[];
  /** Days past the planned day at the end of each month, or at the removal; 0 where it is not past. */
  readonly overdue: readonly number[];
}

const judgment = "未履行生效判决确定的给付义务";
const pay = "分期支付，按月报送凭证";

const stories: readonly Story[] = [
  {
    ...{ name: "盐湖区向阳路示例中学", county: "盐湖区", reason: "拖欠工程款", plan: pay, plannedIn: "2021-08" },
    ...{ listed: "2021-03-15", planned: "2021-07-31", removed: "" },
    ...{ standings: ["overdue", "overdue", "overdue"], overdue: [31, 61, 92] },
  },
  {
    ...{ name: "盐湖区示例社区卫生服务中心", county: "盐湖区", reason: judgment, plan: pay, plannedIn: "2021-08" },
    ...{ listed: "2021-06-10", planned: "2021-09-30", removed: "2021-09-18" },
    ...{ standings: ["in-plan", "removed", "gone"], overdue: [0, 0, 0] },
  },
  {
    // Off the list before August was assessed, and on it at the month's end all the same.
    ...{ name: "永济市示例公路管理站", county: "永济市", reason: judgment, plan: pay, plannedIn: "2021-08" },
    ...{ listed: "2021-05-06", planned: "2021-08-20", removed: "2021-09-03" },
    ...{ standings: ["overdue", "removed", "gone"], overdue: [11, 14, 0] },
  },
  {
    // The planned day itself is not overdue.
    ...{ name: "河津市示例镇中心小学", county: "河津市", reason: "拖欠货款", plan: pay, plannedIn: "2021-09" },
    ...{ listed: "2021-08-12", planned: "2021-10-31", removed: "" },
    ...{ standings: ["no-plan", "in-plan", "in-plan"], overdue: [0, 0, 0] },
  },
  {
    ...{ name: "夏县示例水利工程站", county: "夏县", reason: judgment, plan: "与申请执行人协商", plannedIn: "2021-08" },
    ...{ listed: "2021-02-01", planned: "", removed: "" },
    ...{ standings: ["no-day", "no-day", "no-day"], overdue: [0, 0, 0] },
  },
  {
    ...{ name: "稷山县示例职业学校", county: "稷山县", reason: judgment, plan: pay, plannedIn: "2021-09" },
    ...{ listed: "2021-09-09", planned: "2021-10-15", removed: "2021-10-15" },
    ...{ standings: ["not-yet", "in-plan", "removed"], overdue: [0, 0, 0] },
  },
  {
    ...{ name: "盐湖区示例供水服务站", county: "盐湖区", reason: "拖欠货款", plan: pay, plannedIn: "2021-10" },
    ...{ listed: "2021-10-20", planned: "2021-12-31", removed: "" },
    ...{ standings: ["not-yet", "not-yet", "in-plan"], overdue: [0, 0, 0] },
  },
  {
    // The zone has no area code of its own: its bodies have the city's.
    ...{ name: "运城开发区示例医院", county: "运城开发区", reason: "拖欠工程款", plan: pay, plannedIn: "2021-08" },
    ...{ listed: "2021-01-11", planned: "2021-08-31", removed: "" },
    ...{ standings: ["in-plan", "overdue", "overdue"], overdue: [0, 30, 61] },
  },
];

/** The rows of 严重失信主体名单 as the office has it when a month is assessed. */
export const dishonestRows = ({ id, assessed }: CityMonth): readonly Readonly<Record<string, CellValue>>[] =>
  stories.flatMap(({ name, county, reason, listed, plan, planned, plannedIn, removed }, at) => {
    if (listed > isoDate(assessed)) return [];
    const isPlanned = plannedIn <= id;
    return [
      {
        ...{ name, county, reason, listed, uscc: codeOf(county, at) },
        plan: isPlanned ? plan : null,
        planned: isPlanned && planned !== "" ? planned : null,
        removed: removed !== "" && removed <= isoDate(assessed) ? removed : null,
      },
    ];
  });

const codeOf = (county: string, at: number): string =>
  inventedUscc("12", countyBodies.find(({ unit }) => unit === county)?.area ?? "140800", 900_001 + at);

/** Who is on the list at a month's end, or came off it in the month, and how far each is past its planned day. */
export const dishonestIntent = (month: CityMonth) =>
  stories.flatMap(({ name, county, listed, standings, overdue }) => {
    const place = cityMonths.indexOf(month);
    const standing = standings[place] ?? "gone";
    if (standing === "not-yet" || standing === "gone") return [];
    return [{ ...{ name, county, standing, isNew: listed.startsWith(month.id) }, daysOverdue: overdue[place] ?? 0 }];
  });
