import { type Words } from "../../src";
import { WorkbookFault, type WorkbookFaultCode } from "../ports/workbook-fault";

/** What is wrong and what to do, by code: Excel's own messages are neither stable nor written for users. */
const sentences: Readonly<Record<WorkbookFaultCode, (sheet: Words) => Words>> = {
  "protected-sheet": ({ zh, en }) => ({
    zh: `${zh}受保护，不能写入。请在“审阅—撤销工作表保护”后再试。`,
    en: `${en} is protected and cannot be written to. Unprotect it under Review and try again.`,
  }),
  "protected-structure": () => ({
    zh: "工作簿的结构受保护，不能添加或替换工作表。请在“审阅—保护工作簿”中取消后再试。",
    en: "The structure of this workbook is protected, so no sheet can be added or replaced. Turn it off under Review, Protect Workbook, and try again.",
  }),
  "read-only": () => ({
    zh: "这个工作簿以只读方式打开。请点“启用编辑”，或另存一份再试。",
    en: "This workbook is open read-only. Enable editing, or save a copy, and try again.",
  }),
  "editing-cell": () => ({
    zh: "有单元格正在编辑。请先按 Enter 或 Esc 结束编辑，再试一次。",
    en: "A cell is being edited. Press Enter or Esc, then try again.",
  }),
  denied: ({ zh, en }) => ({
    zh: `Excel 不允许改动${zh}：您可能没有编辑权限，或有一部分受保护。请取得权限或取消保护后再试。`,
    en: `Excel does not allow ${en} to be changed: you may lack the right to edit, or a part is protected. Get the right or unprotect it, and try again.`,
  }),
  "merged-area": ({ zh, en }) => ({
    zh: `${zh}要写的地方有合并单元格。请取消合并后再试。`,
    en: `${en} has merged cells where something must be written. Unmerge them and try again.`,
  }),
  "filtered-area": ({ zh, en }) => ({
    zh: `${zh}正在筛选，Excel 不允许这样改。请清除筛选后再试。`,
    en: `${en} is filtered and Excel refuses this change. Clear the filter and try again.`,
  }),
  "sheet-full": ({ zh, en }) => ({
    zh: `${zh}右侧没有空列了。请删去不用的列后再试。`,
    en: `${en} has no free column on the right. Delete columns that are not used and try again.`,
  }),
  "table-area": ({ zh, en }) => ({
    zh: `${zh}台账右侧紧挨着另一张表格。请空出两列后再试。`,
    en: `Another table stands right beside the ledger on ${en}. Leave two columns free and try again.`,
  }),
  "sheet-gone": ({ zh, en }) => ({
    zh: `${zh}已被删除或改名。请重新核验。`,
    en: `${en} was deleted or renamed. Check again.`,
  }),
  "too-large": ({ zh, en }) => ({
    zh: `${zh}的内容超过了 Excel 一次能传的大小。请拆成几个工作表，或用命令行核验。`,
    en: `${en} holds more than Excel can hand over at once. Split it, or use the command line.`,
  }),
  busy: () => ({
    zh: "Excel 正忙，没有应答。请稍等片刻再试。",
    en: "Excel is busy and did not answer. Wait a moment and try again.",
  }),
  "session-lost": () => ({
    zh: "与 Excel 的连接断开了。请重新打开这个窗格；表里的数据不受影响。",
    en: "The connection to Excel was lost. Reopen this pane; your data is unharmed.",
  }),
  "not-supported": () => ({
    zh: "这个版本的 Excel 不支持此操作。请更新 Office，或在网页版 Excel 中使用。",
    en: "This version of Excel cannot do this. Update Office, or use Excel on the web.",
  }),
  "name-taken": ({ zh, en }) => ({
    zh: `${zh}的名称已被占用。请改名后再试。`,
    en: `The name ${en} is taken. Rename that sheet and try again.`,
  }),
  unknown: () => ({
    zh: "Excel 拒绝了这一步，没有说明原因。请再试一次；仍不行时把“详细信息”发给维护人员。",
    en: "Excel refused this step without a reason. Try again; if it goes on, send the details to whoever maintains this add-in.",
  }),
};

const leftovers: Readonly<Record<WorkbookFault["leftover"], Words>> = {
  none: { zh: "", en: "" },
  marks: {
    zh: "已写入的部分标记没能收回，请在问题解除后点“清除标记”。",
    en: " Some marks could not be taken back: press Clear marks once the cause is gone.",
  },
  sheets: {
    zh: "新建的部分工作表没能删去，请手工删除。",
    en: " Some new sheets could not be removed: delete them by hand.",
  },
  edits: {
    zh: "部分单元格已经改动，请核对“修改记录”，或用撤销恢复。",
    en: " Some cells have been changed: see the sheet 修改记录, or undo.",
  },
};

const ownFault: Words = {
  zh: "加载项自身出错，这一步没有做完。请再试一次；仍不行时把“详细信息”发给维护人员。",
  en: "The add-in itself has failed in this step. Try again; if it goes on, send the details to whoever maintains it.",
};

/** The sentence for whatever went wrong, and what to send to whoever is asked for help. */
export function explainFault(error: unknown): { readonly words: Words; readonly details: string | null } {
  if (!(error instanceof WorkbookFault)) {
    return {
      words: ownFault,
      details: error instanceof Error ? error.message : String(error),
    };
  }
  const words = sentences[error.code](someSheet(error.sheet));
  const left = leftovers[error.leftover];
  return { words: { zh: words.zh + left.zh, en: words.en + left.en }, details: error.hostCode };
}

const someSheet = (sheet: string | null): Words =>
  sheet === null ? { zh: "工作表", en: "The sheet" } : { zh: `“${sheet}”`, en: `“${sheet}”` };
