import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { type TaskDetailProps } from "./task-view";

const words = {
  table: { zh: "退回各单位的行数", en: "Rows by unit" },
  unit: { zh: "单位", en: "Unit" },
  rows: { zh: "问题行", en: "Rows" },
  errors: { zh: "错误", en: "Errors" },
  warnings: { zh: "提醒", en: "Warnings" },
  notChosen: (count: number): Words => ({
    zh: `另有 ${count} 个单位有问题行，这次没有选。`,
    en: `${count} more ${count === 1 ? "unit has" : "units have"} problem rows and ${count === 1 ? "was" : "were"} not chosen.`,
  }),
  problems: { zh: "各单位的主要问题", en: "What is wrong most" },
  due: (day: string): Words => ({ zh: `请各单位于 ${day} 前反馈。`, en: `Units are to answer by ${day}.` }),
  sendOn: {
    zh: "生成后，把各单位的“退回”工作表移动或复制到新工作簿，另存后发给该单位；一张表只有这一个单位的行。",
    en: "Once made, move or copy each unit's sheet to a new workbook and send it: it holds the rows of that unit only.",
  },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Who gets how many rows back, and what is wrong with them most. */
export function ReturnsDetail({ detail }: TaskDetailProps<"returns">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const chosen = detail.units.filter(({ isChosen }) => isChosen);
  const others = detail.units.length - chosen.length;
  return (
    <div className={styles.detail}>
      {chosen.length > 0 && (
        <>
          <FiguresTable
            caption={text(words.table)}
            rowHeader={text(words.unit)}
            columns={[words.rows, words.errors, words.warnings].map(text)}
            rows={chosen.map(({ unit, rows, errors, warnings }) => ({
              name: unit,
              figures: [rows, errors, warnings].map(numberText),
            }))}
          />
          <p className={styles.text}>{text(words.due(detail.due))}</p>
          <p className={styles.quiet}>{text(words.sendOn)}</p>
          <div>
            <Disclosure label={text(words.problems)}>
              <ul className={styles.list}>
                {chosen.map(({ unit, problems }) => (
                  <li key={unit}>
                    {unit} · {problems.join(" · ")}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        </>
      )}
      {others > 0 && <p className={styles.quiet}>{text(words.notChosen(others))}</p>}
    </div>
  );
}
