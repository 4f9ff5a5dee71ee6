import { type CutOff, cutOff } from "../../ledger/cut-off";
import { fieldName } from "../../ledger/field-name";
import { type Kind } from "../../standard/field";
import { kindNames } from "../../standard/kind-names";
import { type Role } from "../../standard/role";
import { assertNever } from "../../support/assert-never";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { type ChosenLedger } from "./task-ledgers";

/** What a task asks of the ledgers that it is given. */
export interface LedgerNeeds {
  /** Of each set of columns a ledger must have one. */
  readonly columns: readonly (readonly Role[])[];
  /** What the ledgers are to the task: `台账`, `平台导出`. */
  readonly what: Words;
  /** Either kind where left out. */
  readonly kinds?: readonly Kind[];
}

/** The chosen ledgers where all of them can bear a figure, else one sentence: which one cannot, why, what to do. */
export function fitLedgers(
  chosen: readonly ChosenLedger[],
  needs: LedgerNeeds,
): Result<readonly ChosenLedger[], Words> {
  const { what } = needs;
  if (chosen.length === 0) {
    return err({
      zh: `没有可用的${what.zh}：请选择一张有表头和数据的${what.zh}工作表。`,
      en: `There is no ${what.en} to work with: choose a sheet that has a header and rows.`,
    });
  }
  for (const ledger of chosen) {
    const fault = faultOf(ledger, needs);
    if (fault !== null) return err(fault);
  }
  return ok(chosen);
}

function faultOf({ source, report: { ledger } }: ChosenLedger, { columns, what, kinds }: LedgerNeeds): Words | null {
  const place: Words = {
    zh: `${what.zh}“${source.file}”的工作表“${ledger.sheet}”`,
    en: `${what.en} “${source.file}”, sheet “${ledger.sheet}”,`,
  };
  if (kinds !== undefined && !kinds.includes(ledger.kind)) {
    const wanted = kinds.map((kind) => kindNames[kind]);
    return {
      zh: `${place.zh}是${kindNames[ledger.kind].zh}数据，这里要的是${wanted.map(({ zh }) => zh).join("或")}；请改选工作表，或在核验时改正台账类型。`,
      en: `${place.en} holds ${kindNames[ledger.kind].en}; wanted are ${wanted.map(({ en }) => en).join(" or ")}. Choose another sheet, or correct the kind where ledgers are checked.`,
    };
  }
  const missing = columns.find((roles) => !roles.some((role) => ledger.columns.has(role)));
  if (missing !== undefined) {
    const names = missing.map((role) => `“${fieldName(ledger.kind, role)}”`);
    return {
      zh: `${place.zh}缺少${names.join("或")}列；请补上这一列，或在列对应里指定哪一列是它。`,
      en: `${place.en} lacks the column ${names.join(" or ")}. Add it, or map one of the columns to it.`,
    };
  }
  const cut = cutOff(ledger);
  return cut === null ? null : cutOffWords(place, cut);
}

function cutOffWords(place: Words, cut: CutOff): Words {
  switch (cut.sign) {
    case "stated":
      return {
        zh: `${place.zh}写明共 ${cut.stated} 条，实际只有 ${cut.rows} 行，可能没有导全；请重新导出，或改正表中的条数。`,
        en: `${place.en} says that it has ${cut.stated} rows but holds ${cut.rows}: it looks cut off. Export it again, or correct the number on the sheet.`,
      };
    case "sheet-full":
      return {
        zh: `${place.zh}的数据正好到第 ${cut.lastRow} 行，是 Excel 工作表的行数上限，后面的数据可能被截掉；请分几次导出，或在表尾写明“共 N 条”。`,
        en: `${place.en} ends at row ${cut.lastRow}, the last one that an Excel sheet can have: rows may have been cut off. Export it in parts, or state “共 N 条” below the data.`,
      };
    case "last-row": {
      const [first = ""] = cut.headers;
      return {
        zh: `${place.zh}的最后一行（第 ${cut.lastRow} 行）从“${first}”起有 ${cut.headers.length} 列空白，其他行都填了，可能没有导全；请重新导出，或补全、删去这一行。`,
        en: `${place.en} breaks off in its last row, ${cut.lastRow}: from “${first}” on ${cut.headers.length} columns are blank that every other row fills. Export it again, or complete or delete that row.`,
      };
    }
    default:
      return assertNever(cut);
  }
}
