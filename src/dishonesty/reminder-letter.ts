import { type AnnexCell } from "../annexes/annex";
import { type Day, isoDate } from "../calendar/day";
import { chineseDay } from "../calendar/chinese-day";
import { type DocumentBlock, type DocumentPlan } from "../documents/document-plan";
import { unnamedSender, unnamedUnit } from "../documents/letter-plan";
import { maskPersonalNumbers } from "../privacy/mask";
import { type DishonestyMonth, type TrackedBody } from "./dishonesty-month";

/** Who reminds the counties, and by when they are to answer. */
export interface LetterFrame {
  /** Empty where nobody has said. */
  readonly sender: string;
  readonly today: Day;
  readonly due: Day;
  readonly creator: string;
}

/** A letter to a county, and how many overdue bodies it names. */
export interface DishonestyLetter {
  readonly county: string;
  readonly overdue: number;
  readonly document: DocumentPlan;
}

/**
 * 工作提示函, one to each county with bodies that are past their planned day: which they are, and which others have no
 * day set. In our own words for what Pingdingshan's notice of February 2024 asks of counties (四).
 */
export function dishonestyLetters(
  { to, listed, counties }: DishonestyMonth,
  frame: LetterFrame,
): readonly DishonestyLetter[] {
  return counties
    .filter(({ overdue }) => overdue > 0)
    .map(({ county, overdue }) => ({
      ...{ county, overdue },
      document: letterPlan(
        county,
        listed.filter((body) => body.county === county),
        to,
        frame,
      ),
    }));
}

function letterPlan(county: string, bodies: readonly TrackedBody[], to: Day, frame: LetterFrame): DocumentPlan {
  const { sender, today, due, creator } = frame;
  const overdue = bodies.filter(({ status }) => status === "overdue");
  const unplanned = bodies.filter(({ status }) => status === "no-day" || status === "no-plan");
  const blocks: readonly DocumentBlock[] = [
    { kind: "title", text: title },
    { kind: "addressee", text: `${county === "" ? unnamedUnit : county}：` },
    {
      kind: "paragraph",
      text: `截至${chineseDay(to)}，你县（市、区）有${bodies.length}家政府部门及事业单位在严重失信主体名单内，其中${overdue.length}家已过计划移出日期，尚未移出：`,
    },
    overdueTable(overdue),
    ...(unplanned.length === 0
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: `另有${unplanned.length}家没有明确移出日期：${unplanned.map(({ name }) => maskPersonalNumbers(name)).join("、")}。`,
          },
        ]),
    {
      kind: "paragraph",
      text: `请督促上述单位抓紧整改，于${chineseDay(due)}前报送整改进展和移出日期；已经移出的，请一并报送移出日期。我办将持续跟踪，直至销号。`,
    },
    { kind: "paragraph", text: "特此提示。" },
    { kind: "signature", sender: sender === "" ? unnamedSender : sender, date: chineseDay(today) },
  ];
  const name = `${title} ${county}`.trim();
  return {
    name,
    info: { title: name, creator, created: `${isoDate(today)}T00:00:00Z` },
    sections: [{ orientation: "portrait", blocks }],
  };
}

const title = "工作提示函";

/** As wide in millimetres as keeps codes and days on one line. */
const overdueTable = (bodies: readonly TrackedBody[]): DocumentBlock => ({
  kind: "table",
  widths: [11, 49, 48, 28, 20],
  header: ["序号", "单位名称", "统一社会信用代码", "计划移出日期", "超期天数"],
  rows: bodies.map(({ name, uscc, planned, daysOverdue }, at): readonly AnnexCell[] => [
    at + 1,
    maskPersonalNumbers(name),
    uscc,
    planned === null ? "" : isoDate(planned),
    daysOverdue ?? "",
  ]),
  total: null,
});
