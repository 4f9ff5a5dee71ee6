import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type DetailOf, formulaWords, pointsText, whatIfWords, type Words } from "../../../src";
import { rowsInWords } from "../rows-in-words";
import { useApp, useWords } from "../use-app";

type Unit = DetailOf<"score">["units"][number];
type Rows = Unit["rows"]["compliance"];
type Row = Rows["shown"][number];

const words = {
  volume: ({ volume, volumeRank }: Unit): Words => ({
    zh: `数据总量 ${rowsInWords(volume).zh}，第 ${volumeRank} 名（不计分）`,
    en: `${rowsInWords(volume).en}, place ${volumeRank} by volume (not scored)`,
  }),
  compliance: { zh: "不合规数据", en: "Rows that are not compliant" },
  timeliness: { zh: "迟报数据", en: "Late rows" },
  completeness: { zh: "瞒报数据", en: "Concealed rows" },
  row: ({ sheet, row }: Row): Words => ({ zh: `“${sheet}”第 ${row} 行`, en: `“${sheet}” row ${row}` }),
  colon: { zh: "：", en: ": " },
  more: ({ shown, total }: Rows): Words => ({
    zh: `共 ${total} 行，以上为前 ${shown.length} 行。`,
    en: `The first ${shown.length} of ${total} rows.`,
  }),
  whatIf: { zh: "改进可得", en: "What would raise it" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  view: { padding: "0 0 8px 20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  items: { margin: 0, padding: 0, listStyleType: "none", fontVariantNumeric: "tabular-nums" },
  item: { display: "flex", justifyContent: "space-between", gap: "8px", paddingTop: "4px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  caption: { margin: "8px 0 2px", fontWeight: tokens.fontWeightSemibold },
  link: { minHeight: "24px", fontSize: "inherit" },
  rows: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
});

/** A unit's points: every item with its arithmetic, the rows that cost points, and what would raise the score. */
export function ScoredUnitView(props: {
  readonly unit: Unit;
  readonly scheme: DetailOf<"score">["scheme"];
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { unit, scheme } = props;
  // Bonuses and deductions that the unit does not have say nothing.
  const told = unit.items.filter(
    ({ item, points }) => (item.kind !== "bonus" && item.kind !== "deduction") || points !== 0,
  );
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{text(words.volume(unit))}</p>
      <ul className={styles.items}>
        {told.map((each) => (
          <li key={each.item.name}>
            <div className={styles.item}>
              <span>{each.item.name}</span>
              <span>{`${each.points === null ? "-" : pointsText(each.points)} / ${each.item.points}`}</span>
            </div>
            <div className={styles.quiet}>{text(formulaWords(each, scheme))}</div>
          </li>
        ))}
      </ul>
      {(["compliance", "timeliness", "completeness"] as const).map((kind) =>
        unit.rows[kind].total === 0 ? null : <CostingRows key={kind} title={words[kind]} rows={unit.rows[kind]} />,
      )}
      {unit.whatIf.length > 0 && (
        <>
          <p className={styles.caption}>{text(words.whatIf)}</p>
          <ul className={styles.rows}>
            {unit.whatIf.map((each) => (
              <li key={whatIfWords(each).zh}>{text(whatIfWords(each))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Rows that cost points; those of the open workbook can be jumped to. */
function CostingRows({ title, rows }: { readonly title: Words; readonly rows: Rows }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  return (
    <>
      <p className={styles.caption}>{text(title)}</p>
      <ul className={styles.rows}>
        {rows.shown.map((each) => (
          <li key={`${each.ref.source} ${each.sheet} ${each.row}`}>
            {each.ref.source === "workbook" ? (
              <Link
                as="button"
                inline
                className={styles.link}
                onClick={() => void actions.goTo(each.sheet, `${each.row}:${each.row}`)}
              >
                {text(words.row(each))}
              </Link>
            ) : (
              `${each.file} ${text(words.row(each))}`
            )}
            {text(words.colon)}
            {each.why}
          </li>
        ))}
      </ul>
      {rows.total > rows.shown.length && <p className={styles.quiet}>{text(words.more(rows))}</p>}
    </>
  );
}
