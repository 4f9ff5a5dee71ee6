import { explainParameterFault } from "../parameters/parameter-fault";
import { type Words } from "../support/words";
import { type AnnexNote } from "./make-annexes";

const bases = {
  reportedAt: { zh: "上报时间", en: "the time of receipt" },
  publishedAt: { zh: "公示日期（无上报时间栏）", en: "the publication date (there is no receipt column)" },
  decisionDate: { zh: "决定日期（无上报时间栏）", en: "the decision date (there is no receipt column)" },
} as const;

/** What a note of the annexes says. */
export function annexNoteWords(note: AnnexNote): Words {
  switch (note.code) {
    case "month-basis":
      return note.basis === null
        ? {
            zh: `工作表“${note.sheet}”没有上报时间、公示日期或决定日期栏，其数据未计入任何月份。`,
            en: `Sheet “${note.sheet}” has no date that tells the month; none of its rows is counted.`,
          }
        : {
            zh: `工作表“${note.sheet}”按${bases[note.basis].zh}归入月份。`,
            en: `Rows of sheet “${note.sheet}” belong to the month of ${bases[note.basis].en}.`,
          };
    case "undated":
      return {
        zh: `工作表“${note.sheet}”有 ${note.rows} 行日期空白或无法识别，未计入任何月份。`,
        en: `${note.rows} rows of sheet “${note.sheet}” have no readable date and are in no month.`,
      };
    case "unplaced":
      return {
        zh: `${note.rows} 行的单位不在单位名录中，计入总量，未列入附表；请在“单位名录”中补充名称或别名。`,
        en: `${note.rows} rows name a unit that is not in the roster: counted in the total, in no table. Add the name or an alias to the sheet 单位名录.`,
      };
    case "left-out":
      return {
        zh: `总量不含完全重复的 ${note.duplicates} 行和不上报（简易程序、不予公开）的 ${note.excluded} 行。`,
        en: `The volume leaves out ${note.duplicates} exact duplicates and ${note.excluded} rows that are not to be reported.`,
      };
    case "exempt":
      return {
        zh: `${note.rows} 行属补报窗口，不计迟报，仍计入总量。`,
        en: `${note.rows} rows fall into a backfill window: not late, still in the volume.`,
      };
    case "waived":
      return {
        zh: `合规数据中有 ${note.rows} 行因豁免登记而视为合规。`,
        en: `${note.rows} of the compliant rows are so by a waiver.`,
      };
    case "time-unknown":
      return {
        zh: `${note.rows} 行无法判断是否迟报（缺上报时间、决定日期，或日历未覆盖）。`,
        en: `${note.rows} rows could not be judged for lateness (no receipt or decision date, or no calendar).`,
      };
    case "no-dishonesty-list":
      return {
        zh: "未找到“严重失信主体名单”工作表，未生成它的附件。",
        en: "There is no sheet 严重失信主体名单, so its annex was not made.",
      };
    case "faulty-dishonesty-list": {
      const [first] = note.faults.map(explainParameterFault);
      return {
        zh: `严重失信主体名单有 ${note.faults.length} 处不能识别，未生成它的附件。${first?.zh ?? ""}`,
        en: `The annex of severe dishonesty was not made: ${note.faults.length} cells of the severe-dishonesty list cannot be read. ${first?.en ?? ""}`,
      };
    }
  }
}
