import { type Conditions } from "./conditions";

/** A text in the languages of the host panel. */
export interface Label {
  readonly "zh-CN": string;
  readonly "en-US": string;
}

/** How the host panel draws a condition. */
export type Switch = { readonly label: Label } & (
  | { readonly kind: "flag" }
  | { readonly kind: "number"; readonly unit?: Label }
  | { readonly kind: "choice"; readonly options: Readonly<Record<string, Label>> }
);

const bytes: Label = { "zh-CN": "字节", "en-US": "bytes" };
const cells: Label = { "zh-CN": "个单元格", "en-US": "cells" };
const milliseconds: Label = { "zh-CN": "毫秒", "en-US": "ms" };

const number = (zh: string, en: string, unit?: Label): Switch => ({
  kind: "number",
  label: { "zh-CN": zh, "en-US": en },
  ...(unit && { unit }),
});
const flag = (zh: string, en: string): Switch => ({ kind: "flag", label: { "zh-CN": zh, "en-US": en } });

/** Every condition as the host panel shows it, in the panel's order. */
export const switches: Readonly<Record<keyof Conditions, Switch>> = {
  editing: flag("用户正在编辑单元格", "The user is editing a cell"),
  readOnly: {
    kind: "choice",
    label: { "zh-CN": "工作簿只读", "en-US": "Read-only workbook" },
    options: {
      no: { "zh-CN": "否", "en-US": "No" },
      request: { "zh-CN": "拒绝整个写入请求", "en-US": "Requests that write are refused" },
      action: { "zh-CN": "拒绝批次中的写入操作", "en-US": "Actions that write are refused" },
    },
  },
  paneHidden: flag("任务窗格被隐藏", "The pane is hidden"),
  locale: {
    kind: "choice",
    label: { "zh-CN": "Excel 的语言", "en-US": "Language of Excel" },
    options: {
      "zh-CN": { "zh-CN": "简体中文", "en-US": "Chinese (Simplified)" },
      "en-US": { "zh-CN": "英语(美国)", "en-US": "English (US)" },
    },
  },
  latency: number("每次请求的延迟", "Delay of each request", milliseconds),
  jitter: number("延迟的波动", "Variation of the delay", milliseconds),
  seed: number("波动的种子", "Seed of the variation"),
  answersReversed: flag("并行请求倒序应答", "Parallel requests are answered last first"),
  requestBytes: number("请求的大小上限", "Largest request", bytes),
  responseBytes: number("应答的大小上限", "Largest answer", bytes),
  readCells: number("一次可读取的单元格数", "Cells that can be read at once", cells),
  addressLength: number("地址的字符数上限", "Longest address in characters"),
  cellPropertiesCells: number("setCellProperties 的上限", "Most for setCellProperties", cells),
  operationCells: number("一次操作的上限", "Most for one operation", cells),
  mergedAreas: number("可查询合并单元格的区域数", "Areas whose merged cells can be asked for"),
  concurrentRequests: number("同时进行的请求数", "Requests under way at once"),
};
