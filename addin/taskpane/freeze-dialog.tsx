import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type FreezePreview } from "../app/app-state";
import { type FreezeScope, type OwnFormula } from "../ports/workbook";
import { CellSection, useCellListStyles } from "./cell-section";
import { PaneDialog } from "./pane-dialog";
import { useApp, useAppState, useWords } from "./use-app";

/** Formulas that are shown of each sheet. */
const SHOWN_OF_A_SHEET = 10;

const words = {
  where: { zh: "范围", en: "Where" },
  agree: { zh: "转为数值", en: "Turn into values" },
  cancel: { zh: "不转", en: "Leave as it is" },
  none: { zh: "这里没有用到“公示”函数的公式。", en: "No formula here uses a function of this add-in." },
  note: {
    zh: "转换后数值不再随数据更新。错误值（如 #N/A）保持原样，展开的结果一并转换。想留公式的，请先另存一份。",
    en: "Values no longer follow the data. Errors such as #N/A stay errors; what a formula has spilled becomes values too. Save a copy first to keep the formulas.",
  },
} as const satisfies Record<string, Words>;

const scopes = {
  selection: { zh: "所选单元格", en: "Selected cells" },
  sheet: { zh: "当前工作表", en: "This sheet" },
  workbook: { zh: "整个工作簿", en: "The whole workbook" },
} as const satisfies Readonly<Record<FreezeScope, Words>>;

/** Which formulas would become values, before they do. */
export function FreezeDialog({ preview }: { readonly preview: FreezePreview }): ReactNode {
  const styles = useCellListStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const { scope, formulas } = preview;
  return (
    <PaneDialog
      title={text(titleOf(formulas.length))}
      onClose={() => actions.dropFreeze()}
      actions={
        <>
          <Button onClick={() => actions.dropFreeze()}>{text(words.cancel)}</Button>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || formulas.length === 0}
            onClick={() => void actions.agreeFreeze()}
          >
            {text(words.agree)}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <RadioGroup
          aria-label={text(words.where)}
          value={scope}
          onChange={(_, { value }) => void actions.previewFreeze(value as FreezeScope)}
        >
          {Object.entries(scopes).map(([value, label]) => (
            <Radio key={value} value={value} label={text(label)} />
          ))}
        </RadioGroup>
        {formulas.length === 0 && <div>{text(words.none)}</div>}
        {[...bySheet(formulas)].map(([sheet, all]) => (
          <CellSection
            key={sheet}
            title={{ zh: `${sheet}：${all.length} 个`, en: `${sheet}: ${all.length}` }}
            lines={all.slice(0, SHOWN_OF_A_SHEET).map((each) => ({ ...each, content: <span>{each.formula}</span> }))}
            more={all.length > SHOWN_OF_A_SHEET ? moreWords(all.length - SHOWN_OF_A_SHEET) : null}
          />
        ))}
        <div className={styles.small}>{text(words.note)}</div>
      </div>
    </PaneDialog>
  );
}

function bySheet(formulas: readonly OwnFormula[]): ReadonlyMap<string, readonly OwnFormula[]> {
  const sheets = new Map<string, OwnFormula[]>();
  for (const formula of formulas) sheets.set(formula.sheet, [...(sheets.get(formula.sheet) ?? []), formula]);
  return sheets;
}

const titleOf = (count: number): Words => ({
  zh: `把 ${count} 个公式转为数值`,
  en: `Turn ${count} ${count === 1 ? "formula" : "formulas"} into values`,
});

const moreWords = (count: number): Words => ({ zh: `还有 ${count} 个`, en: `and ${count} more` });
