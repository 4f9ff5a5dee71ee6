import { type IWorkbookData } from "@univerjs/core";
import { type Words } from "../../../src";
import { bookOf } from "../support/book-of";
import { type OpenApp } from "../support/open-app";

/** What a user does, and what must have been done before. */
export interface Step {
  readonly name: string;
  readonly prepare: (open: OpenApp) => Promise<void>;
  readonly run: (open: OpenApp) => Promise<void>;
  /** What the pane says of a failure. */
  readonly said: (open: OpenApp) => Words | null;
  /**
   * What the step is done for is done before its last write: when only that one fails, the rest stands, the pane says
   * what is missing, and a check brings it, or `mend`.
   */
  readonly standsBeforeLastWrite?: true | "all but shown";
  readonly mend?: (open: OpenApp) => Promise<void>;
}

export const ledgerName = "行政许可";

export const smallHeader = [
  ...["行政相对人名称", "行政相对人类别", "行政相对人代码_1(统一社会信用代码)", "行政许可决定文书号", "许可内容"],
  ...["许可决定日期", "有效期自", "有效期至", "许可机关", "上报时间"],
];

/** Rows with a code in small letters that can be mended, a day that does not exist, and a late report. */
export const smallRows = Array.from({ length: 26 }, (_, at) => [
  ...["甲公司", "法人及非法人组织", at % 6 === 5 ? "91410400ma0t5t018r" : "91410400MA0T5T018R"],
  ...[`叶审批〔2024〕${at + 1}号`, `食品经营${at}`, at % 9 === 8 ? "2024/02/30" : "2024/02/26", "2024/02/26"],
  ...["2099/12/31", "市场监管局", at === 3 ? "2024/03/20" : "2024/02/27"],
]);

const profile = [
  ["参数", "规则", "值"],
  ["规则方案", "", "pingdingshan-2024"],
];

/** A ledger of some thirty rows, the settings that annexes need, and a sheet of the user's own. */
export const smallBook = (): Partial<IWorkbookData> =>
  bookOf({ [ledgerName]: [["2024年2月行政许可"], smallHeader, ...smallRows], 规则参数: profile, 说明: [["x"]] });

const nothing = (): Promise<void> => Promise.resolve();
const check = ({ app }: OpenApp): Promise<void> => app.actions.check();
const noticed = ({ app }: OpenApp): Words | null => app.state().notice?.words ?? null;
const refused = (part: { readonly step: string; readonly why?: Words }): Words | null => part.why ?? null;

/** What the pane shows of its own accord. */
const stale: Words = { zh: "（结果上方提示：核验后有改动，请重新核验）", en: "" };

/** The first finding that can be mended. */
async function mendable({ app }: OpenApp): Promise<string> {
  const { index } = app.state();
  const group = index?.groups.find(({ safe }) => safe > 0);
  const [finding] = await app.actions.findings(group?.key ?? "", 0, 1);
  return finding?.id ?? "";
}

async function fixOne(open: OpenApp): Promise<void> {
  await open.app.actions.previewFixes({ kind: "one", id: await mendable(open) });
}

async function fixAll({ app }: OpenApp): Promise<void> {
  await app.actions.previewFixes({ kind: "safe" });
  await app.actions.agreeFixes();
}

async function waive(open: OpenApp): Promise<void> {
  await open.app.actions.beginWaiver(await mendable(open));
  await open.app.actions.waive({ reason: "已报备", approver: "王", until: null });
}

async function draw({ app }: OpenApp): Promise<void> {
  if (app.state().annexes.step !== "ready") await app.actions.draftAnnexes();
  await app.actions.drawAnnexes();
}

const drawn = (open: OpenApp): Words | null => noticed(open) ?? refused(open.app.state().annexes);

async function draft(open: OpenApp): Promise<void> {
  await check(open);
  await open.app.actions.setAnnexChoice({ month: "2024-02" });
}

/** Draws a sample of units, ready to be made and recorded. */
async function runTask({ app }: OpenApp): Promise<void> {
  await app.actions.openTask("sample");
  await app.actions.prepareTask();
  app.actions.setTask({ seed: "2024-03-05" });
  await app.actions.runTask();
}

const drawTask: Pick<Step, "run" | "said" | "standsBeforeLastWrite" | "mend"> = {
  async run(open) {
    if (open.app.state().taskResult.step !== "ready") await runTask(open);
    await open.app.actions.drawTask();
  },
  said: (open) => noticed(open) ?? refused(open.app.state().taskResult),
  standsBeforeLastWrite: true,
  mend: async ({ app }) => app.state().notice?.action?.run(),
};

async function editRow({ excel, followed }: OpenApp): Promise<void> {
  excel.control.edit(`${ledgerName}!C4`, [["91410400ma0t5t018r"]]);
  await followed();
}

/** All that a user does to a workbook through the add-in. */
export const steps: readonly Step[] = [
  {
    name: "打开窗格",
    prepare: nothing,
    run: ({ app }) => app.actions.look(),
    said: ({ app }) => refused(app.state().survey),
  },
  { name: "首次核验", prepare: nothing, run: check, said: noticed },
  {
    name: "再次核验",
    async prepare(open) {
      await check(open);
      // Something in our column that the next check replaces.
      open.excel.control.edit(`${ledgerName}!K4`, [["旧标记"]]);
      await open.followed();
    },
    run: check,
    said: noticed,
  },
  {
    name: "改动后即时核验",
    prepare: check,
    run: editRow,
    said: ({ app }) => ((app.state().checked?.changesSince ?? 0) > 0 ? stale : null),
    standsBeforeLastWrite: true,
  },
  { name: "修正一处", prepare: check, run: fixOne, said: noticed, standsBeforeLastWrite: true },
  { name: "修正全部", prepare: check, run: fixAll, said: noticed, standsBeforeLastWrite: true },
  {
    name: "恢复修正",
    async prepare(open) {
      await check(open);
      await fixAll(open);
    },
    run: ({ app }) => app.actions.revert("1"),
    said: noticed,
    standsBeforeLastWrite: true,
  },
  { name: "豁免（新建登记表）", prepare: check, run: waive, said: noticed, standsBeforeLastWrite: true },
  {
    name: "豁免（已有登记表）",
    async prepare(open) {
      await open.app.actions.openParameterSheet("waivers");
      await check(open);
    },
    run: waive,
    said: noticed,
    standsBeforeLastWrite: true,
  },
  { name: "生成附表", prepare: draft, run: draw, said: drawn },
  {
    name: "替换附表",
    async prepare(open) {
      await draft(open);
      await draw(open);
      // Other cells in the same sheets.
      await open.app.actions.setAnnexChoice({ isLive: true });
    },
    run: draw,
    said: drawn,
  },
  { name: "问题清单", prepare: check, run: ({ app }) => app.actions.findingsSheet(), said: noticed },
  {
    name: "标注副本",
    prepare: check,
    run: ({ app }) => app.actions.annotatedCopy(ledgerName),
    said: noticed,
    // Only that Excel goes to the copy is missing then.
    standsBeforeLastWrite: "all but shown",
  },
  {
    name: "新建设置表",
    prepare: ({ app }) => app.actions.loadParameters(),
    run: ({ app }) => app.actions.openParameterSheet("calendar"),
    said: noticed,
  },
  { name: "任务结果（新建登记表）", prepare: runTask, ...drawTask },
  {
    name: "任务结果（已有登记表）",
    async prepare(open) {
      await open.app.actions.openRegister("samples");
      await runTask(open);
    },
    ...drawTask,
  },
  { name: "清除标记", prepare: check, run: ({ app }) => app.actions.clearMarks(), said: noticed },
];
