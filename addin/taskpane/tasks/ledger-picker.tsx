import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type LedgerRef, type TaskLedger, type Words } from "../../../src";
import { kindWords } from "../kind-words";
import { rowsInWords } from "../rows-in-words";
import { useWords } from "../use-app";
import { type FieldLook } from "./field-look";

const words = {
  own: { zh: "本工作簿", en: "This workbook" },
  ledger: ({ kind, sheet, rows }: TaskLedger): Words => ({
    zh: `${kindWords[kind].zh}：“${sheet}”，${rowsInWords(rows).zh}`,
    en: `${kindWords[kind].en}: “${sheet}”, ${rowsInWords(rows).en}`,
  }),
  received: { zh: "有接收时间，像是平台导出", en: "With times of receipt, as the platform exports" },
  none: {
    zh: "还没有台账可选。请打开文件，或在工作簿里放入台账后重新核验。",
    en: "There is no ledger to choose. Open files, or put one into the workbook and check again.",
  },
  all: { zh: "全选", en: "All" },
  nothing: { zh: "全不选", en: "None" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

/** From so many on, all are chosen or dropped with one press. */
const MANY = 4;

const useStyles = makeStyles({
  picker: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  file: { marginTop: "4px" },
  received: { marginInlineStart: "36px", marginTop: "-6px" },
  all: { display: "flex", gap: "12px" },
  link: { minHeight: "24px" },
});

/** Chooses ledgers of the workbook and of the opened files. */
export function LedgerPicker(
  props: FieldLook & {
    readonly ledgers: readonly TaskLedger[];
    readonly chosen: readonly LedgerRef[];
    readonly onChange: (chosen: readonly LedgerRef[]) => void;
  },
): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const { label, hint, ledgers, chosen, onChange } = props;
  const files = [...new Set(ledgers.map(({ ref }) => ref.source))];
  const isChosen = (ref: LedgerRef): boolean => chosen.some((each) => isSame(each, ref));

  /** In the order in which they are listed; those that are gone are dropped. */
  const choose = (isWanted: (ref: LedgerRef) => boolean): void =>
    onChange(ledgers.map(({ ref }) => ref).filter(isWanted));

  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>{label}</legend>
      {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      {ledgers.length === 0 && <p className={styles.quiet}>{text(words.none)}</p>}
      {ledgers.length >= MANY && (
        <div className={styles.all}>
          <Link as="button" type="button" className={styles.link} onClick={() => choose(() => true)}>
            {text(words.all)}
          </Link>
          <Link as="button" type="button" className={styles.link} onClick={() => choose(() => false)}>
            {text(words.nothing)}
          </Link>
        </div>
      )}
      {files.map((source) => {
        const ofFile = ledgers.filter(({ ref }) => ref.source === source);
        const name = source === "workbook" ? text(words.own) : (ofFile[0]?.file ?? "");
        return (
          <div key={source} role="group" aria-label={name} className={styles.file}>
            {files.length > 1 && <div className={styles.quiet}>{name}</div>}
            {ofFile.map((ledger) => (
              <div key={ledger.ref.ledger}>
                <Checkbox
                  checked={isChosen(ledger.ref)}
                  label={text(words.ledger(ledger))}
                  onChange={(_, { checked }) =>
                    choose((ref) => (isSame(ref, ledger.ref) ? checked === true : isChosen(ref)))
                  }
                />
                {ledger.hasReceipt && <p className={`${styles.quiet} ${styles.received}`}>{text(words.received)}</p>}
              </div>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

const isSame = (one: LedgerRef, other: LedgerRef): boolean =>
  one.source === other.source && one.ledger === other.ledger;
