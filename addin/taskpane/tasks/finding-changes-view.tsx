import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type ChangeStatus, changeStatusWords, type DetailOf, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { FiguresTable } from "../figures-table";
import { FigureTile, FigureTiles } from "../figure-tile";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { LongList } from "./long-list";

type Changes = NonNullable<DetailOf<"trends">["changes"]>;

const words = {
  title: (before: string): Words => ({ zh: `问题变化（与 ${before} 相比）`, en: `Findings against ${before}` }),
  added: { zh: "新增", en: "New" },
  open: { zh: "仍未改", en: "Still open" },
  fixed: { zh: "已改正", en: "Fixed" },
  byUnit: { zh: "按单位", en: "By unit" },
  byUnitCount: (count: number): Words => ({ zh: `按单位（${count} 个）`, en: `By unit (${count})` }),
  unit: { zh: "单位", en: "Unit" },
  unnamed: { zh: "（未写单位）", en: "(no unit given)" },
  listed: (status: ChangeStatus, shown: number, all: number): Words => ({
    zh: `${changeStatusWords[status].zh}（${shown === all ? all : `${shown}，共 ${all}`} 处）`,
    en: `${changeStatusWords[status].en} (${shown === all ? all : `${shown} of ${all}`})`,
  }),
  place: (sheet: string, row: number): Words => ({ zh: `“${sheet}”第 ${row} 行`, en: `${sheet}, row ${row}` }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  item: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** In the order in which one works on them. */
const listed = ["new", "new-row", "open", "fixed", "gone"] as const satisfies readonly ChangeStatus[];

/** What became of last month's findings: three figures, by unit, then the findings themselves. */
export function FindingChangesView({ changes }: { readonly changes: Changes }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const title = useId();
  const { total, byUnit, before } = changes;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {text(words.title(before))}
      </h3>
      <FigureTiles>
        <FigureTile value={total.new + total["new-row"]} label={text(words.added)} tone="danger" />
        <FigureTile value={total.open} label={text(words.open)} tone="warning" />
        <FigureTile value={total.fixed} label={text(words.fixed)} tone="late" />
      </FigureTiles>
      <div>
        <Disclosure label={text(words.byUnitCount(byUnit.length))}>
          <FiguresTable
            caption={text(words.byUnit)}
            rowHeader={text(words.unit)}
            columns={[words.added, words.open, words.fixed].map(text)}
            rows={byUnit.map(({ name, counts }) => ({
              name: name === "" ? text(words.unnamed) : name,
              figures: [counts.new + counts["new-row"], counts.open, counts.fixed].map(numberText),
            }))}
          />
        </Disclosure>
      </div>
      {listed.map((status) => (
        <ListedChanges key={status} status={status} changes={changes} />
      ))}
    </section>
  );
}

function ListedChanges({ status, changes }: { readonly status: ChangeStatus; readonly changes: Changes }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const found = changes.listed.filter((each) => each.status === status);
  if (found.length === 0) return null;
  const label = text(words.listed(status, found.length, changes.total[status]));
  return (
    <div>
      <Disclosure label={label}>
        <LongList
          label={label}
          count={found.length}
          estimate={56}
          item={(index) => {
            const change = found[index];
            return (
              change !== undefined && (
                <div className={styles.item}>
                  <div>{text(change.problem)}</div>
                  <div className={styles.quiet}>
                    {[change.unit, text(words.place(change.sheet, change.row)), change.key]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </div>
                </div>
              )
            );
          }}
        />
      </Disclosure>
    </div>
  );
}
