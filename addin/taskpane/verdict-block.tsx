import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Verdict } from "../../src";
import { type CheckSummary } from "../ports/engine";
import { CleanIcon, FailedIcon, UnknownIcon } from "./icons";
import { useWords } from "./use-app";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({
  block: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeftWidth: "4px",
    borderLeftStyle: "solid",
  },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "20px", color: tokens.colorNeutralForeground1 },
  figures: {
    gridColumn: 2,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

const useToneStyles = makeStyles({
  compliant: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    borderLeftColor: tokens.colorStatusSuccessForeground1,
  },
  "not-compliant": {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    borderLeftColor: tokens.colorStatusDangerForeground1,
  },
  unknown: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    borderLeftColor: tokens.colorStatusWarningForeground1,
  },
});

/** A shape beside the colour: a verdict that nobody has decided an icon for does not compile. */
const icons: Readonly<Record<Verdict, ReactNode>> = {
  compliant: <CleanIcon aria-hidden />,
  "not-compliant": <FailedIcon aria-hidden />,
  unknown: <UnknownIcon aria-hidden />,
};

/** Whether the ledger can be reported, in one sentence, with the figures behind it. */
export function VerdictBlock({ summary }: { readonly summary: CheckSummary }): ReactNode {
  const styles = useStyles();
  const tones = useToneStyles();
  const text = useWords();
  const { sentence, figures } = verdictWords(summary);
  return (
    <section className={mergeClasses(styles.block, tones[summary.verdict])} aria-labelledby="verdict">
      {icons[summary.verdict]}
      <h3 id="verdict" className={styles.sentence}>
        {text(sentence)}
      </h3>
      <div className={styles.figures}>{text(figures)}</div>
    </section>
  );
}
