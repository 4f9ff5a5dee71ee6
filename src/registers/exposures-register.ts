import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";
import { type Day } from "../calendar/day";

/** A case that the media have reported. */
export interface ExposureEntry {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly day: Day;
  readonly party: string;
  readonly matter: string;
  readonly source: string;
  /** Empty where unknown, as is `unit`. */
  readonly documentNumber: string;
  readonly unit: string;
}

type Column = "day" | "party" | "matter" | "source" | "documentNumber" | "unit" | "note";

export const exposuresRegister: Register<ExposureEntry, Column> = {
  table: {
    sheet: registerSheets.exposures,
    columns: {
      day: required("曝光日期", "日期"),
      party: required("当事人", "行政相对人", "主体名称"),
      matter: required("事由", "内容"),
      source: required("来源", "媒体"),
      documentNumber: optional("文书号"),
      unit: optional("责任单位", "单位"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    day: [14, "text"],
    party: [34, "text"],
    matter: [48, "text"],
    source: [24, "text"],
    documentNumber: [26, "text"],
    unit: [24, "text"],
    note: [30, "text"],
  },
  words: {
    title: { zh: "曝光登记", en: "Exposures" },
    purpose: {
      zh: "网络媒体曝光过的处罚，用来核对是否已按规定报送。",
      en: "Penalties that the media have reported, to be looked up on the platform.",
    },
    howTo: {
      zh: "一条曝光一行；知道文书号的填上，核对更准。",
      en: "One row an exposure; give the document number where it is known.",
    },
  },
  known: () => [],
  readRow: (row) => ({
    row: row.row,
    day: row.requiredDay("day"),
    party: row.requiredText("party"),
    matter: row.requiredText("matter"),
    source: row.requiredText("source"),
    documentNumber: row.text("documentNumber"),
    unit: row.text("unit"),
  }),
};
