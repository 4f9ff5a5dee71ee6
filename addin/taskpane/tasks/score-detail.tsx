import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type DetailOf, pointsText, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { ScoredUnitView } from "./scored-unit-view";
import { type TaskDetailProps } from "./task-view";

type Unit = DetailOf<"score">["units"][number];

const words = {
  ranking: { zh: "排名（点开看每一分）", en: "Ranking (open a unit for its points)" },
  warned: { zh: "警示", en: "warned" },
  repeated: { zh: "连续两次警示", en: "warned twice running" },
  unranked: { zh: "不排名", en: "not ranked" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  units: { margin: 0, padding: 0, listStyleType: "none" },
  unit: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { fontVariantNumeric: "tabular-nums" },
  flag: { fontWeight: tokens.fontWeightSemibold },
});

/** The units by rank; each opens to its items, the rows that cost points, and what would raise it. */
export function ScoreDetail({ detail }: TaskDetailProps<"score">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {text(words.ranking)}
      </h3>
      <ul className={styles.units}>
        {detail.units.map((unit) => (
          <li key={unit.unit} className={styles.unit}>
            <Disclosure label={<UnitLabel unit={unit} />}>
              <ScoredUnitView unit={unit} scheme={detail.scheme} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `3 市公安局 97.32 警示`. */
function UnitLabel({ unit: { unit, rank, total, warned, repeated } }: { readonly unit: Unit }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const flag = repeated ? words.repeated : warned ? words.warned : total === null ? words.unranked : null;
  return (
    <span className={styles.label}>
      {[rank ?? "-", unit, total === null ? "-" : pointsText(total)].join(" ")}
      {flag !== null && <span className={styles.flag}> {text(flag)}</span>}
    </span>
  );
}
