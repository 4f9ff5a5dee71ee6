import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type MarkLetter, marks, type Words } from "../../src";
import { MarkIcon } from "./mark-icon";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  legend: { display: "grid", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  mark: { display: "grid", gridTemplateColumns: "56px 16px minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  cell: {
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    // The sheet's colours, whatever the theme of the pane.
    forcedColorAdjust: "none",
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const words = {
  cell: { zh: "单元格", en: "Cell" },
  note: {
    zh: "右侧“核验结果”一列有文字说明，可以筛选；“核验标记”一列是隐藏的。",
    en: "The column 核验结果 on the right says the same in words and can be filtered; the column 核验标记 is hidden.",
  },
} as const satisfies Record<string, Words>;

const meanings: Readonly<Record<MarkLetter, Words>> = {
  e: { zh: "错误：不合规，要改", en: "Error: not compliant, to be put right" },
  t: { zh: "时限：迟报或逾期未报", en: "Time: late or overdue" },
  w: { zh: "提醒：请人看一看", en: "Warning: have a look" },
  i: { zh: "提示：建议", en: "Note: advice" },
};

/** What the colours in the sheet mean, each with its shape and its word. */
export function MarkLegend(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <div className={styles.legend}>
      <ul className={styles.list}>
        {marks.map(({ letter, fill, color }) => (
          <li key={letter} className={styles.mark}>
            <span className={styles.cell} style={{ backgroundColor: `#${fill}`, color: `#${color}` }}>
              {text(words.cell)}
            </span>
            <MarkIcon letter={letter} />
            <span>{text(meanings[letter])}</span>
          </li>
        ))}
      </ul>
      <div className={styles.small}>{text(words.note)}</div>
    </div>
  );
}
