import { type UnresolvedUnit } from "../annexes/make-annexes";
import { cutOff } from "../ledger/cut-off";
import { type SheetPlan } from "../plans/sheet-plan";
import { type Kind, kinds } from "../standard/field";
import { kindNames } from "../standard/kind-names";
import { type Standard } from "../standard/standard";
import { type Language, type Words } from "../support/words";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { listRepeated, type RepeatedList } from "./conflicts";
import { conflictsPlan } from "./conflicts-plan";
import { createMerger, type MergeProgress, type TakenPart } from "./create-merger";
import { type MergePart } from "./merge-part";
import { mergedPlans } from "./merged-plan";
import { repeatedRows, withoutRepeats } from "./repeated-rows";
import { type MergedFile, type MergedSheet, sourcesPlan } from "./sources-plan";

/** How files are merged. */
export interface MergeOptions {
  readonly standard: Standard;
  readonly roster: Roster | null;
  /** Only ledgers of this kind; both where `null`. */
  readonly kind: Kind | null;
  /** Whether rows equal to an earlier one in every cell stay out of the tables. They are listed either way. */
  readonly leavesOutDuplicates: boolean;
  readonly language: Language;
}

/** A file with its ledgers and the sheets that hold none, or why it could not be read. */
export interface FileToMerge {
  readonly file: string;
  readonly fault: Words | null;
  readonly parts: readonly MergePart[];
  readonly ignored: readonly { readonly sheet: string; readonly why: Words }[];
}

/** A merged table in figures. */
export interface MergedKind {
  readonly kind: Kind;
  /** Rows of the table, and those that were left out of it. */
  readonly rows: number;
  readonly leftOut: number;
  readonly headers: readonly string[];
  readonly repeated: RepeatedList;
}

/** Many files as one table a kind. */
export interface MergedFiles {
  readonly files: readonly MergedFile[];
  readonly tables: readonly MergedKind[];
  readonly unresolved: readonly UnresolvedUnit[];
  /** The tables, which are ledgers again, then what was found in merging them. */
  readonly plans: readonly SheetPlan[];
}

/** Files that are merged one by one, so that each can be forgotten before the next is read. */
export interface FileMerger {
  add(file: FileToMerge): MergedFile;
  /** One column a step, so that whoever drives it can stop between them. */
  finish(): Generator<MergeProgress, MergedFiles, undefined>;
}

/** Conflicts and duplicates that are listed, of each kind of ledger. */
const mostListed = 5000;

export function createFileMerger(options: MergeOptions): FileMerger {
  const { standard, roster, language } = options;
  const merger = createMerger(standard, roster === null ? () => null : createUnitResolver(roster));
  const files: MergedFile[] = [];
  const unresolved = new Map<string, number>();
  return {
    add({ file, fault, parts, ignored }) {
      const taken = parts.map((part): MergedSheet => {
        const { sheet, kind } = part.ledger;
        if (options.kind !== null && options.kind !== kind) {
          return { sheet, kind: null, rows: 0, remarks: [otherKind(kind)] };
        }
        const added = merger.add(part);
        if (roster !== null) {
          for (const [name, rows] of added.unresolved) unresolved.set(name, (unresolved.get(name) ?? 0) + rows);
        }
        return { sheet, kind, rows: added.rows, remarks: remarksOn(part, added) };
      });
      const without = ignored.map(({ sheet, why }) => ({ sheet, kind: null, rows: 0, remarks: [why] }));
      const merged = { file, fault, sheets: [...taken, ...without] };
      files.push(merged);
      return merged;
    },
    *finish() {
      const plans: SheetPlan[] = [];
      const tables: MergedKind[] = [];
      for (const kind of kinds) {
        const all = yield* merger.finish(kind);
        if (all === null) continue;
        const repeats = repeatedRows(all, standard);
        const repeated = listRepeated(all, repeats, mostListed);
        const table = options.leavesOutDuplicates ? withoutRepeats(all, repeats) : all;
        plans.push(...mergedPlans(table));
        tables.push({
          kind,
          rows: table.rowCount,
          leftOut: all.rowCount - table.rowCount,
          headers: table.columns.map(({ header }) => header),
          repeated,
        });
      }
      const lists = tables.map(({ repeated }) => repeated);
      return {
        files,
        tables,
        unresolved: [...unresolved].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows),
        plans: [...plans, conflictsPlan(lists, language), sourcesPlan(files, language)],
      };
    },
  };
}

const otherKind = (kind: Kind): Words => ({
  zh: `是${kindNames[kind].zh}台账，本次不汇总。`,
  en: `A ledger of ${kindNames[kind].en}; not asked for.`,
});

function remarksOn({ ledger, date1904, sheet }: MergePart, { others, missing }: TakenPart): readonly Words[] {
  const remarks: Words[] = [];
  if (ledger.rows.length === 0) remarks.push({ zh: "只有表头，没有数据。", en: "A header without rows." });
  if (cutOff(ledger) !== null) {
    remarks.push({ zh: "看来没有导全，请核对行数。", en: "It looks cut off; check how many rows it should have." });
  }
  if (others.length > 0) {
    const names = others.join("、");
    remarks.push({ zh: `标准以外的栏目放在表尾：${names}。`, en: `Columns beside the standard stand last: ${names}.` });
  }
  if (missing.length > 0) {
    const names = missing.join("、");
    remarks.push({
      zh: `这些栏目没有取到：${names}；请把这个工作簿作为文件加入。`,
      en: `These columns could not be taken: ${names}; add this workbook as a file.`,
    });
  }
  if (date1904 && sheet !== null && others.length > 0) {
    remarks.push({
      zh: "原文件的日期从 1904 年算起：标准栏目已换算，标准以外的栏目照原数字放入。",
      en: "The file counts dates from 1904: those of the standard's columns were converted, other numbers stand as they were.",
    });
  }
  return remarks;
}
