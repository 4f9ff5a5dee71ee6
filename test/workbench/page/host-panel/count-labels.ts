import { type Counts } from "../../counters/counters";
import { type PageLocale } from "../page-config";

type Label = Readonly<Record<PageLocale, string>>;

const label = (zh: string, en: string): Label => ({ "zh-CN": zh, "en-US": en });

/** What the counters are called, in the order in which they are shown. */
export const countLabels: Readonly<Record<keyof Counts, Label>> = {
  syncs: label("同步次数", "Syncs"),
  actions: label("操作", "Actions"),
  requestBytes: label("请求字节", "Bytes of requests"),
  responseBytes: label("应答字节", "Bytes of answers"),
  cellsRead: label("读取的单元格", "Cells read"),
  cellsWritten: label("写入的单元格", "Cells written"),
  references: label("持有的引用", "References held"),
  peakReferences: label("引用峰值", "Most references held"),
  events: label("事件", "Events"),
  invocations: label("自定义函数调用", "Custom functions called"),
  undoSteps: label("产生的撤销步骤", "Undo steps made"),
  undoCleared: label("撤销历史被清空", "Undo history cleared"),
  undoDepth: label("现有的撤销步骤", "Undo steps now"),
};
