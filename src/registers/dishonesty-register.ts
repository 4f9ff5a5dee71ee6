import { type Day } from "../calendar/day";
import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

/** A public body on the severe-dishonesty list, and how it is to come off it. Texts are empty where blank. */
export interface DishonestyEntry {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly name: string;
  /** As written, as is `county`. */
  readonly uscc: string;
  readonly county: string;
  readonly reason: string;
  /** `null` where the list does not say since when. */
  readonly listed: Day | null;
  readonly plan: string;
  /** By when it is to be off the list; `null` where no day is set. */
  readonly planned: Day | null;
  /** The day from which it was off the list; `null` while it is on it. */
  readonly removed: Day | null;
  readonly note: string;
}

export type DishonestyColumn =
  "name" | "uscc" | "county" | "reason" | "listed" | "plan" | "planned" | "removed" | "note";

/**
 * 严重失信主体名单: the government departments and public institutions on the severe-dishonesty list (Pingdingshan's notice
 * of February 2024, 四). Name, code and county are annex 3; the other columns make it the ledger of remediation that the
 * notice asks for. A row that is a note or a total has no entry.
 */
export const dishonestyRegister: Register<DishonestyEntry | null, DishonestyColumn> = {
  table: {
    sheet: registerSheets.dishonesty,
    columns: {
      name: required("单位名称", "主体名称", "失信主体名称", "机构名称"),
      uscc: required("统一社会信用代码", "信用代码", "代码"),
      county: required("县（市、区）", "县区", "所属县区", "所属区县", "所在县（市、区）"),
      reason: optional("列入事由", "列入原因", "失信事由", "失信行为", "事由"),
      listed: optional("列入日期", "列入时间"),
      plan: optional("整改计划", "整改措施"),
      planned: optional("计划移出日期", "计划移出时间", "移出时限", "计划销号日期"),
      removed: optional("移出（销号）日期", "移出日期", "移出时间", "销号日期", "销号时间"),
      note: optional("备注", "说明"),
    },
  },
  looks: {
    name: [36, "text"],
    uscc: [22, "text"],
    county: [16, "text"],
    reason: [34, "text"],
    listed: [13, "text"],
    plan: [40, "text"],
    planned: [14, "text"],
    removed: [16, "text"],
    note: [24, "text"],
  },
  words: {
    title: { zh: "严重失信主体名单", en: "Severe-dishonesty list" },
    purpose: {
      zh: "被列入严重失信主体名单的政府部门及事业单位，每月通报，跟踪到移出（销号）为止。",
      en: "Government departments and public institutions on the severe-dishonesty list, followed until they are off it.",
    },
    howTo: {
      zh: "一家单位一行；移出后填“移出（销号）日期”，不要删行；只有前三栏也可以用，列入日期空白的视为一直在名单上。",
      en: "One row a body; enter 移出（销号）日期 once it is off the list and keep the row. The first three columns are enough; a body without 列入日期 has always been on the list.",
    },
  },
  known: () => [],
  readRow(row) {
    const [name, uscc, county] = [row.text("name"), row.text("uscc"), row.text("county")];
    const [listed, planned, removed] = [row.day("listed"), row.day("planned"), row.day("removed")];
    const isNote = uscc === "" && listed === null && removed === null && (county === "" || isTotal(name));
    if (isNote || (name === "" && uscc === "")) return null;
    row.requiredText("name");
    if (listed !== null && removed !== null && removed < listed) {
      row.report("removed", { zh: "早于列入日期", en: "it is before the body was listed" });
    }
    return {
      ...{ row: row.row, name, uscc, county, listed, planned, removed },
      ...{ reason: row.text("reason"), plan: row.text("plan"), note: row.text("note") },
    };
  },
};

const isTotal = (name: string): boolean => /^(?:[合总小]\s*计)?$/.test(name);
