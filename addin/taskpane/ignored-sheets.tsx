import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { kinds, type Words } from "../../src";
import { type Survey } from "../ports/engine";
import { Disclosure } from "./disclosure";
import { kindWords } from "./kind-words";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 112px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
});

const words = {
  none: { zh: "不是台账", en: "No ledger" },
} as const satisfies Record<string, Words>;

/** The sheets that were taken for no ledger, each with the reason and a way to say otherwise. */
export function IgnoredSheets(props: {
  readonly ignored: Survey["ignored"];
  readonly isOpenAtFirst?: boolean;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const chosen = useAppState((state) => state.kinds);
  const { ignored, isOpenAtFirst = false } = props;
  if (ignored.length === 0) return null;
  return (
    <div>
      <Disclosure label={text(countWords(ignored.length))} isOpenAtFirst={isOpenAtFirst}>
        <ul className={styles.list}>
          {ignored.map(({ sheet, why }) => (
            <li key={`${sheet}:${why}`} className={styles.sheet}>
              <div>
                <div className={styles.name}>{sheet}</div>
                <div className={styles.why}>{why}</div>
              </div>
              <Select
                size="small"
                className={styles.select}
                aria-label={text(kindOfWords(sheet))}
                value={chosen[sheet] ?? ""}
                onChange={(_, { value }) =>
                  void actions.correct(sheet, kinds.find((each) => each === value) ?? null, null)
                }
              >
                <option value="">{text(words.none)}</option>
                {kinds.map((each) => (
                  <option key={each} value={each}>
                    {text(kindWords[each])}
                  </option>
                ))}
              </Select>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

const countWords = (count: number): Words => ({
  zh: `另有 ${count} 张表没有核验`,
  en: `${count} other ${count === 1 ? "sheet is" : "sheets are"} left out`,
});

const kindOfWords = (sheet: string): Words => ({ zh: `“${sheet}”是什么台账`, en: `Kind of ledger on ${sheet}` });
