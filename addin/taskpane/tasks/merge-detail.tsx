import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type DetailOf, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { kindWords } from "../kind-words";
import { rowsInWords } from "../rows-in-words";
import { useWords } from "../use-app";
import { LongList } from "./long-list";
import { type TaskDetailProps } from "./task-view";

type Detail = DetailOf<"merge">;
type Table = Detail["tables"][number];
type MergedFile = Detail["files"][number];

const words = {
  files: (count: number): Words => ({ zh: `来源（${count} 个文件）`, en: `Sources (${count} files)` }),
  conflicts: { zh: "同一件、内容不同", en: "The same case with other content" },
  duplicates: { zh: "完全重复", en: "Alike in every cell" },
  capped: (shown: number, all: number): Words => ({
    zh: shown === all ? `${all} 行` : `${shown} 行，共 ${all} 行`,
    en: shown === all ? `${all}` : `${shown} of ${all}`,
  }),
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  file: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  fault: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What was taken of each file, and what came twice. */
export function MergeDetail({ detail }: TaskDetailProps<"merge">): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const title = useId();
  return (
    <div className={styles.detail}>
      {detail.tables.flatMap((table) => [
        <Repeats key={`${table.kind} conflicts`} table={table} what="conflicts" />,
        <Repeats key={`${table.kind} duplicates`} table={table} what="duplicates" />,
      ])}
      <section aria-labelledby={title}>
        <h3 id={title} className={styles.title}>
          {text(words.files(detail.files.length))}
        </h3>
        <ul className={styles.list}>
          {detail.files.map((file, place) => (
            <SourceFile key={`${place} ${file.file}`} file={file} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function SourceFile({ file: { file, fault, sheets } }: { readonly file: MergedFile }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <li className={styles.file}>
      <div>{file}</div>
      {fault !== null && <div className={styles.fault}>{text(fault)}</div>}
      {sheets.map(({ sheet, kind, rows, remarks }, place) => (
        <div key={`${place} ${sheet}`} className={styles.quiet}>
          {[sheet, ...(kind === null ? [] : [text(kindWords[kind]), text(rowsInWords(rows))])].join(" · ")}
          {remarks.map((remark) => (
            <div key={remark.zh}>{text(remark)}</div>
          ))}
        </div>
      ))}
    </li>
  );
}

function Repeats({ table, what }: { readonly table: Table; readonly what: "conflicts" | "duplicates" }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const found = table[what];
  if (found.length === 0) return null;
  const all = what === "conflicts" ? table.conflictCount : table.duplicateCount;
  const label = `${text(kindWords[table.kind])} · ${text(words[what])} · ${text(words.capped(found.length, all))}`;
  return (
    <div>
      <Disclosure label={label}>
        <LongList
          label={label}
          count={found.length}
          estimate={64}
          item={(index) => {
            const repeat = found[index];
            return (
              repeat !== undefined && (
                <div className={styles.quiet}>
                  <div>{repeat.documentNumber}</div>
                  <div>
                    {text(repeat.first)} → {text(repeat.later)}
                  </div>
                  {repeat.differences.map(({ header, first, later }) => (
                    <div key={header}>
                      {header}: {first} → {later}
                    </div>
                  ))}
                </div>
              )
            );
          }}
        />
      </Disclosure>
    </div>
  );
}
