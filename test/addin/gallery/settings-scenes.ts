import { type ParameterSheetState } from "../../../addin/ports/engine";
import { platformChecked } from "./platform-checked";
import { profileInUse, sampleSurvey } from "./sample-survey";
import { type Scene } from "./scene";

const sheet = (
  id: ParameterSheetState["id"],
  title: string,
  purpose: string,
  rows: number | null,
  faults: readonly string[] = [],
): ParameterSheetState => ({ id, sheet: title, title, purpose, exists: rows !== null, rows: rows ?? 0, faults });

const sheets: readonly ParameterSheetState[] = [
  sheet("roster", "单位名录", "报送单位、别名和分组；附表按它列出单位。", 39),
  sheet("rules", "规则参数", "换规则方案，改规则级别和报送期限。", 1),
  sheet("calendar", "节假日", "内置日历以外的放假和调休上班日期。", null),
  sheet("backfill", "补报窗口", "补报窗口内补齐的数据不计迟报。", 0),
  sheet("waivers", "豁免登记", "经批准豁免的问题。", 2),
  sheet("subjects", "主体名录", "已核实的主体名称和统一社会信用代码。", null),
];

const faulty = sheets.map((each) =>
  each.id === "roster"
    ? {
        ...each,
        faults: [
          "参数表“单位名录”单元格 C7：分组应为“市直”或“县（市、区）”，现在是“县区”。",
          "参数表“单位名录”单元格 A12：与 A9 是同一个单位“鲁山县”。",
        ],
      }
    : each,
);

/** The screen 设置. */
export const settingsScenes: readonly Scene[] = [
  { name: "settings-loading", state: () => ({ screen: "settings", parameters: { step: "loading" } }) },
  {
    name: "settings-ready",
    state: () => ({ screen: "settings", checked: platformChecked, parameters: { step: "ready", value: sheets } }),
  },
  { name: "settings-faults", state: () => ({ screen: "settings", parameters: { step: "ready", value: faulty } }) },
  {
    name: "settings-bare",
    state: () => ({
      screen: "settings",
      survey: { step: "ready", value: { ...sampleSurvey, profile: { ...profileInUse, roster: null } } },
      parameters: { step: "ready", value: sheets.map((each) => ({ ...each, exists: false, rows: 0 })) },
    }),
  },
  {
    name: "settings-failed",
    state: () => ({
      screen: "settings",
      parameters: {
        step: "failed",
        why: {
          zh: "正在编辑单元格，Excel 暂不答复。按回车或 Esc 结束编辑，再试一次。",
          en: "A cell is being edited and Excel does not answer. Press Enter or Esc in it and try again.",
        },
      },
    }),
  },
];
