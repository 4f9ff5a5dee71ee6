import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "6px 0 6px 6px", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
    "& th:first-child": { paddingInlineStart: 0 },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  // Chinese headings break where they say so.
  head: { wordBreak: "keep-all", color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  number: {
    textAlign: "end !important" as "end",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "break-word",
    minWidth: "2.5em",
  },
  name: { overflowWrap: "anywhere", minWidth: "4.5em" },
});

/** A table of figures, narrow enough for the pane: names wrap, figures stand under one another. */
export function FiguresTable(props: {
  readonly caption: string;
  readonly rowHeader: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{props.caption}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col">{props.rowHeader}</th>
          {props.columns.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ name, figures }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {props.columns.map((column, index) => (
              <td key={column} className={styles.number}>
                {figures[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
