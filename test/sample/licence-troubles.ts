import { addMonths } from "../../src/calendar/day";
import { trouble, type Trouble } from "./trouble";

/** What goes wrong in licences and cannot go wrong in penalties. */
export const licenceTroubles: readonly Trouble[] = [
  trouble("company", "许可类别不在目录中", { licenceCategory: "审批" }, ["licence/category"]),
  trouble("company", "其他类别没有说明", { licenceCategory: "其他" }, ["licence/category"]),
  trouble("company", "其他类别有说明", { licenceCategory: "其他-备案类许可" }, []),
  trouble("company", "有效期至填长期", { validTo: "长期" }, ["date/long-term"]),
  trouble("company", "有效期至早于有效期自", ({ validFrom }) => ({ validTo: addMonths(Number(validFrom), -6) }), [
    "date/order",
  ]),
  trouble("company", "有效期自早于决定日期", ({ validFrom }) => ({ validFrom: Number(validFrom) - 20 }), [
    "date/starts-before-decision",
  ]),
  trouble("company", "许可内容空白", { licenceContent: null }, ["required/blank"]),
  trouble("company", "许可内容填“详见附件”", { licenceContent: "详见附件" }, ["text/filler"]),
  trouble("company", "文书号就是文书名称", ({ documentName }) => ({ documentNumber: documentName ?? null }), [
    "document-number/form",
  ]),
  trouble("company", "不予许可决定", { licenceContent: "不予许可。", remarks: "不予行政许可" }, ["scope/no-sanction"]),
  trouble("company", "有效期自不是日期", { validFrom: "2024.2.31" }, ["date/form"]),
];
