import { type ReactNode } from "react";
import { type ShownPair, type ShownRow, type Words } from "../../../src";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { RowLink } from "./row-link";

const words = {
  ledger: { zh: "台账：", en: "Ledger: " },
  platform: { zh: "平台：", en: "Platform: " },
  noNumber: { zh: "（没有文书号）", en: "(no document number)" },
} as const satisfies Record<string, Words>;

/** A line of the comparison: the case, why it stands here, and where both sides have it. */
export function ComparedPairView({ pair }: { readonly pair: ShownPair }): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { ledger, platform, why } = pair;
  const row = ledger ?? platform;
  if (row === null) return null;
  const about = [row.party, row.decisionDate, row.unit, why].filter((part) => part !== "");
  return (
    <div>
      <p className={styles.text}>{row.documentNumber === "" ? text(words.noNumber) : row.documentNumber}</p>
      <p className={styles.quiet}>{about.join(" · ")}</p>
      {ledger !== null && <PlaceLine side={text(words.ledger)} row={ledger} />}
      {platform !== null && <PlaceLine side={text(words.platform)} row={platform} />}
    </div>
  );
}

/** Where a row stands: its file where that is another one, and a way to it where it is not. */
function PlaceLine({ side, row }: { readonly side: string; readonly row: ShownRow }): ReactNode {
  const styles = useDetailStyles();
  return (
    <p className={styles.quiet}>
      {side}
      {row.source === "workbook" ? "" : `${row.file} `}
      <RowLink {...row} />
    </p>
  );
}

/** One side of a pair that is compared, whole. */
export function ComparedRowView(props: { readonly side: "ledger" | "platform"; readonly row: ShownRow }): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const { side, row } = props;
  return (
    <div>
      <p className={styles.text}>{row.documentNumber === "" ? text(words.noNumber) : row.documentNumber}</p>
      <p className={styles.quiet}>
        {[row.party, row.decisionDate, row.unit].filter((part) => part !== "").join(" · ")}
      </p>
      <PlaceLine side={text(words[side])} row={row} />
    </div>
  );
}
