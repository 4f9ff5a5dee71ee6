import { type Words } from "../support/words";
import { type Header } from "./read-header";

/** A sheet, or a part of one, that is no ledger, and why. */
export interface IgnoredSheet {
  readonly sheet: string;
  readonly code: "empty" | "own-sheet" | "annex" | "no-header" | "unclear-kind" | "no-such-sheet";
  readonly why: Words;
}

export const emptySheet = (sheet: string): IgnoredSheet => ({
  sheet,
  code: "empty",
  why: { zh: "空表", en: "The sheet is empty." },
});

export const ownSheet = (sheet: string): IgnoredSheet => ({
  sheet,
  code: "own-sheet",
  why: { zh: "本工具的参数表或结果表，不是台账", en: "The sheet holds settings or results of this tool." },
});

export const annexSheet = (sheet: string): IgnoredSheet => ({
  sheet,
  code: "annex",
  why: { zh: "附件统计表，不是台账", en: "The sheet is an annex, not a ledger." },
});

export const missingSheet = (sheet: string): IgnoredSheet => ({
  sheet,
  code: "no-such-sheet",
  why: { zh: `工作簿中没有名为“${sheet}”的工作表`, en: `The workbook has no sheet "${sheet}".` },
});

/** Says how far the nearest thing to a header goes. */
export function noHeader(sheet: string, nearest: Header | null): IgnoredSheet {
  if (nearest === null) {
    const why = { zh: "没有认出任何栏目名称", en: "No column header was recognised." };
    return { sheet, code: "no-header", why };
  }
  const labels = nearest.cells.flatMap(({ label, matches }) =>
    matches.licence !== null || matches.penalty !== null ? [label] : [],
  );
  const row = nearest.top + 1;
  const why = {
    zh: `第 ${row} 行只认出 ${labels.length} 个栏目（${labels.join("、")}），不足以认定为许可或处罚台账`,
    en: `Row ${row} names ${labels.length} known columns (${labels.join(", ")}), too few for a licence or penalty ledger.`,
  };
  return { sheet, code: "no-header", why };
}

export function unclearKind(sheet: string, header: Header): IgnoredSheet {
  const row = header.top + 1;
  const why = {
    zh: `第 ${row} 行的表头看不出是行政许可还是行政处罚，请指定类别`,
    en: `The header in row ${row} does not tell licences from penalties: choose the kind.`,
  };
  return { sheet, code: "unclear-kind", why };
}
