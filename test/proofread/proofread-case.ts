import { readBulletinText } from "../../src/proofread/read/read-bulletin-text";
import { type ProofreadDetail, type ProofreadSettings, proofreadTask } from "../../src/usecases/tasks/proofread-task";
import { type TaskOutcome } from "../../src/usecases/tasks/task";
import { type Grid } from "../support/build-workbook";
import { taskInputOf } from "../support/task-input";

/** Annexes in the form of Pingdingshan's notice of February 2024, of fewer units. */
export const annexSheets: Readonly<Record<string, Grid>> = {
  "附件1 市直": [
    ["附件1"],
    ["2024年2月份市各单位“双公示”工作情况统计表"],
    ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    [1, "市市场监管局", 359, 1, 0.28],
    [2, "市公安局", 33, 0, 0],
    [3, "市水利局", 17, 0, 0],
    ["合计", null, 409, 1, 0.24],
  ],
  "附件2 县区": [
    ["附件2"],
    ["2024年2月份各县（市、区）“双公示”工作情况统计表"],
    ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    [1, "鲁山县", 2020, 0, 0],
    [2, "汝州市", 551, 0, 0],
    [3, "石龙区", 2, 0, 0],
    ["合计", null, 2573, 0, 0],
  ],
};

/** What is wrong in it: the counties' count, the unit with late rows, the day in 2024, the brackets of the number. */
export const bulletinText = `关于2024年2月份“双公示”工作情况的通报

各县（市、区）发展改革委，市各有关单位：

按照发改办财金[2018]424号文件要求，现将2月份报送情况通报如下：

一、总体情况

2月份，全市共归集“双公示”信息2982条，迟报数据1条。其中市直各单位推送409条，迟报率为0.24%；各县（市、区）推送2537条，迟报数据0条。

二、各项指标情况

2月份报送数量高的有：鲁山县、汝州市。
2月份存在迟报数据的有：市公安局（1条）。
各单位要进一步完善“双公示”报送工作机制。

附件：1. 2024年2月份市各单位“双公示”工作情况统计表
2. 2024年2月份各县（市、区）“双公示”工作情况统计表

市信用办
2024年3月5日
`;

/** As if it had been opened from a file. */
export const bulletinFile = {
  name: "2月份双公示通报（送审稿）.docx",
  bulletin: readBulletinText(bulletinText),
  docx: new Uint8Array([80, 75]),
} as const;

/** What comes of it. */
export function proofreadCase(parts: Partial<ProofreadSettings> = {}): TaskOutcome<ProofreadDetail> {
  const settings = { text: bulletinText, bulletin: null, sheets: Object.keys(annexSheets), ...parts };
  const made = proofreadTask.run(taskInputOf({ "办公室.xlsx": annexSheets }), settings);
  if (!made.ok) throw new Error(made.error.en);
  return made.value;
}
