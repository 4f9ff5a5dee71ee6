import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { areaAround, areaReference, type ProofreadStatement, statementKindWords, type Words } from "../../../src";
import { useApp, useWords } from "../use-app";
import { useEntryStyles } from "./detail-styles";

const words = {
  found: (what: string): Words => ({ zh: `通报写：${what}`, en: `It says: ${what}` }),
  expected: (what: string): Words => ({ zh: `应为：${what}`, en: `Expected: ${what}` }),
  where: (table: string, cells: string): Words => ({
    zh: `依据：${table} ${cells}`,
    en: `See ${table} ${cells}`,
  }),
} as const satisfies Record<string, (...args: never[]) => Words>;

const useStyles = makeStyles({
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

/** A statement in its sentence, what the tables say, and where: a press selects the cells. */
export function ProofreadItem({ statement }: { readonly statement: ProofreadStatement | undefined }): ReactNode {
  const styles = useEntryStyles();
  const text = useWords();
  if (statement === undefined) return null;
  const { text: said, sentence, kind, verdict, found, expected, why, source } = statement;
  const at = sentence.indexOf(said);
  return (
    <div className={styles.entry}>
      <div className={styles.quiet}>{text(statementKindWords[kind])}</div>
      <div>
        {sentence.slice(0, Math.max(0, at))}
        <span className={styles.head}>{said}</span>
        {at < 0 ? "" : sentence.slice(at + said.length)}
      </div>
      {verdict === "contradicted" && found !== said && <div>{text(words.found(found))}</div>}
      {expected !== null && <div>{text(words.expected(expected))}</div>}
      {why !== null && <div className={styles.quiet}>{why}</div>}
      {source !== null && <SourceLink statement={statement} label={text(words.where(source.table, source.cells))} />}
    </div>
  );
}

/** A link where the table stands in the open workbook. */
function SourceLink(props: { readonly statement: ProofreadStatement; readonly label: string }): ReactNode {
  const [styles, own] = [useEntryStyles(), useStyles()];
  const { actions } = useApp();
  const { place, source } = props.statement;
  const area = areaAround(source?.cells ?? "");
  if (place?.source !== "workbook" || area === null) return <span className={styles.quiet}>{props.label}</span>;
  const go = (): Promise<void> => actions.goTo(place.sheet, areaReference(area));
  return (
    <Link as="button" type="button" className={own.link} onClick={() => void go()}>
      {props.label}
    </Link>
  );
}
