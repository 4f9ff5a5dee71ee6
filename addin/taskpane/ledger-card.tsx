import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type FoundLedger, type Survey } from "../ports/engine";
import { Disclosure } from "./disclosure";
import { WarningIcon } from "./icons";
import { kindWords } from "./kind-words";
import { LedgerCorrection } from "./ledger-correction";
import { numberText } from "./number-text";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& > div": { width: "100%", minWidth: 0 },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  missing: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A ledger as it was found: where it is, which columns are known, and how to put that right. */
export function LedgerCard(props: { readonly ledger: FoundLedger; readonly fields: Survey["fields"] }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { ledger, fields } = props;
  return (
    <section className={styles.card}>
      <h3 className={styles.title}>{text(kindWords[ledger.kind])}</h3>
      <div className={styles.small}>{text(placeWords(ledger))}</div>
      {ledger.missing.length > 0 && (
        <div className={styles.missing}>
          <WarningIcon aria-hidden />
          <span>{text(missingWords(ledger))}</span>
        </div>
      )}
      <Disclosure label={text(columnWords(ledger))}>
        <LedgerCorrection ledger={ledger} fields={fields[ledger.kind]} />
      </Disclosure>
    </section>
  );
}

function placeWords({ sheet, headerRows, firstRow, lastRow, rowCount }: FoundLedger): Words {
  const header = headerRows.join("–");
  const rows = numberText(rowCount);
  return {
    zh: `“${sheet}”，表头第 ${header} 行，数据第 ${firstRow}–${lastRow} 行，共 ${rows} 行`,
    en: `${sheet}: header row ${header}, data rows ${firstRow}–${lastRow}, ${rows} in all`,
  };
}

function missingWords({ missing }: FoundLedger): Words {
  return {
    zh: `缺 ${missing.length} 个必填栏目：${missing.join("、")}。表里若有，请在下面指给它；没有，相关规则就不判。`,
    en: `${missing.length} required columns missing: ${missing.join(", ")}. Point them out below if the sheet has them; otherwise their rules cannot judge.`,
  };
}

/** Unknown headers that are named at once; the others are counted. */
const NAMED_HEADERS = 2;

function columnWords({ columns }: FoundLedger): Words {
  const mapped = columns.filter(({ field, duplicateOf }) => field !== null && duplicateOf === null).length;
  const unknown = columns.filter(({ field }) => field === null).map(({ column, header }) => header || column);
  const named = unknown.slice(0, NAMED_HEADERS);
  const more = unknown.length > named.length;
  if (unknown.length === 0) return { zh: `${mapped} 列全部认出`, en: `All ${mapped} columns known` };
  return {
    zh: `${mapped} 列已识别，${unknown.length} 列未识别（${named.join("、")}${more ? "等" : ""}）`,
    en: `${mapped} columns known, ${unknown.length} not (${named.join(", ")}${more ? "…" : ""})`,
  };
}
