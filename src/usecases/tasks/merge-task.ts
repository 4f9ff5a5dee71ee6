import { type RepeatedRow } from "../../merge/conflicts";
import { placeWords, shownText } from "../../merge/conflicts-plan";
import { createFileMerger, type FileToMerge, type MergedFiles } from "../../merge/merge-files";
import { type MergedFile } from "../../merge/sources-plan";
import { maskPersonalNumbers } from "../../privacy/mask";
import { type Kind } from "../../standard/field";
import { kindNames } from "../../standard/kind-names";
import { drain } from "../../support/drain";
import { err, ok } from "../../support/result";
import { type Language, type Words } from "../../support/words";
import { type LedgerRef, type Task, type TaskOutcome } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** What is to be merged. */
export interface MergeSettings {
  readonly ledgers: readonly LedgerRef[];
  /** Only this kind; both where `null`. */
  readonly kind: Kind | null;
  /** Whether rows alike in every cell stand in the table once only. */
  readonly leavesOutDuplicates: boolean;
}

/** Two rows of one case as a list shows them. */
export interface ShownRepeat {
  readonly kind: Kind;
  readonly documentNumber: string;
  /** `交通局.xlsx“行政处罚”第 12 行`. */
  readonly first: Words;
  readonly later: Words;
  /** Cells in which they differ, personal numbers masked; none where they are alike. */
  readonly differences: readonly { readonly header: string; readonly first: string; readonly later: string }[];
}

/** What was merged. */
export interface MergeDetail {
  readonly files: readonly MergedFile[];
  readonly tables: readonly {
    readonly kind: Kind;
    readonly rows: number;
    readonly leftOut: number;
    readonly headers: readonly string[];
    readonly conflictCount: number;
    readonly duplicateCount: number;
    readonly conflicts: readonly ShownRepeat[];
    readonly duplicates: readonly ShownRepeat[];
  }[];
}

/** 汇总多份台账: many units' workbooks as one table a kind. */
export const mergeTask: Task<MergeSettings, MergeDetail> = {
  initial: ({ ledgers }) => ({ ledgers: ledgers.map(({ ref }) => ref), kind: null, leavesOutDuplicates: false }),
  run(input, { ledgers, kind, leavesOutDuplicates }) {
    const chosen = chosenLedgers(input, ledgers);
    const merger = createFileMerger({
      standard: input.env.standard,
      roster: input.roster,
      kind,
      leavesOutDuplicates,
      language: input.language,
    });
    for (const source of new Set(chosen.map((each) => each.source))) {
      const { file, workbook } = source;
      const parts = chosen.flatMap(({ source: from, report: { ledger } }) => {
        const sheet = workbook?.sheets.find(({ name }) => name === ledger.sheet) ?? null;
        return from === source ? [{ file, ledger, date1904: workbook?.date1904 ?? false, sheet }] : [];
      });
      merger.add({ file, fault: null, parts, ignored: [] } satisfies FileToMerge);
    }
    const merged = drain(merger.finish(), () => undefined);
    return merged.tables.length === 0 ? err(mergeNothing) : ok(mergeOutcome(merged));
  },
};

/** What is said where no file has a ledger. */
export const mergeNothing: Words = {
  zh: "没有可汇总的台账；请加入各单位报来的工作簿。",
  en: "There is no ledger to merge; add the workbooks that the units have sent.",
};

/** What merged files make: the same for the pane and for the command line. */
export function mergeOutcome({ files, tables, unresolved, plans }: MergedFiles): TaskOutcome<MergeDetail> {
  const unreadable = files.flatMap(({ file, fault }) => (fault === null ? [] : [{ file, fault }]));
  const empty = files.filter(({ fault, sheets }) => fault === null && sheets.every(({ rows }) => rows === 0));
  return {
    plans,
    figures: tables.map(({ kind, rows, repeated, leftOut }) => ({
      zh: `${kindNames[kind].zh} ${rows} 行，同一件内容不同 ${repeated.conflictCount} 行，完全重复 ${repeated.duplicateCount} 行${leftOut > 0 ? "（未放入表中）" : ""}`,
      en: `${kindNames[kind].en}: ${rows} rows, ${repeated.conflictCount} contradict an earlier one, ${repeated.duplicateCount} are alike${leftOut > 0 ? " (left out of the table)" : ""}`,
    })),
    notes: [
      {
        zh: `共 ${files.length} 个文件，取用 ${files.length - unreadable.length - empty.length} 个。`,
        en: `${files.length} files, ${files.length - unreadable.length - empty.length} of them taken.`,
      },
      ...unreadable.map(({ file, fault }) => ({ zh: `${file}：${fault.zh}`, en: `${file}: ${fault.en}` })),
      ...empty.map(({ file }) => ({ zh: `${file}：没有可取用的数据。`, en: `${file}: no rows were taken.` })),
      ...notesOn(tables.some(({ repeated }) => repeated.conflictCount > 0)),
    ],
    unresolved,
    records: [],
    detail: {
      files,
      tables: tables.map(({ kind, rows, leftOut, headers, repeated }) => ({
        ...{ kind, rows, leftOut, headers },
        conflictCount: repeated.conflictCount,
        duplicateCount: repeated.duplicateCount,
        conflicts: repeated.conflicts.map(shownRepeat),
        duplicates: repeated.duplicates.map(shownRepeat),
      })),
    },
  };
}

const notesOn = (hasConflicts: boolean): readonly Words[] =>
  hasConflicts
    ? [
        {
          zh: "内容不同的各行都在汇总表中，请与报送单位核对后删去不对的一行，见“汇总冲突”。",
          en: "Rows that contradict one another are all in the table; ask the units and delete the wrong one, see 汇总冲突.",
        },
      ]
    : [];

const shownRepeat = ({ kind, documentNumber, first, later, differences }: RepeatedRow): ShownRepeat => ({
  kind,
  documentNumber: maskPersonalNumbers(String(documentNumber ?? "")),
  first: inBoth((language) => placeWords(first, language)),
  later: inBoth((language) => placeWords(later, language)),
  differences: differences.map((each) => ({
    header: each.header,
    first: shownText(each, each.first),
    later: shownText(each, each.later),
  })),
});

const inBoth = (say: (language: Language) => string): Words => ({ zh: say("zh"), en: say("en") });
