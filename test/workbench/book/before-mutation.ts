import { type ICommandInfo } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameMutationParams,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { DeleteSheetTableMutation, type IDeleteSheetTableParams, TableManager } from "@univerjs/sheets-table";
import { DeleteCommentMutation, type IDeleteCommentMutationParams } from "@univerjs/thread-comment";
import { type FormulaChange } from "./book-change";
import { type Book } from "./book";
import { type CellValue, valueOf } from "./cells";
import { chartsOn } from "./charts";
import { commentById, repliesTo } from "./comments";
import { type SetExtra, setExtraId } from "./extras";
import { onlyCell } from "./written-areas";

/** What a mutation will overwrite and its listeners want to know. */
export interface Before {
  /** The name of a sheet or table. */
  readonly name?: string;
  /** What a cell shows, when the mutation writes one cell only. */
  readonly value?: CellValue;
  /** Cells whose formula it changes, as long as there are few of them. */
  readonly formulas?: readonly FormulaChange[];
  /** The ids of the charts on the sheet. */
  readonly charts?: readonly string[];
  /** The thread that a comment opens or belongs to. */
  readonly thread?: Thread;
}

export interface Thread {
  readonly comment: string;
  readonly replies: readonly string[];
  readonly isReply: boolean;
}

/** Reads, before a mutation runs, what will be gone after it. */
export function beforeMutation({ id, params }: Readonly<ICommandInfo>, book: Book): Before {
  switch (id) {
    case SetRangeValuesMutation.id:
      return beforeWrite(params as ISetRangeValuesMutationParams, book);
    case SetWorksheetNameMutation.id: {
      const name = book.sheet((params as ISetWorksheetNameMutationParams).subUnitId)?.getName();
      return name === undefined ? {} : { name };
    }
    case DeleteSheetTableMutation.id: {
      const { unitId, tableId } = params as IDeleteSheetTableParams;
      const name = book.service(TableManager).getTableById(unitId, tableId)?.getDisplayName();
      return name === undefined ? {} : { name };
    }
    case DeleteCommentMutation.id: {
      const thread = threadOf(book, (params as IDeleteCommentMutationParams).commentId);
      return thread ? { thread } : {};
    }
    case setExtraId: {
      const { subUnitId, key } = params as SetExtra;
      return key === "charts" && subUnitId !== undefined
        ? { charts: chartsOn(book, subUnitId).map(({ id: of }) => of) }
        : {};
    }
    default:
      return {};
  }
}

/** The comment that `id` names or is a reply to. */
export function threadOf(book: Book, id: string): Thread | undefined {
  const comment = commentById(book, id);
  if (!comment) return undefined;
  if (comment.parentId) return { comment: comment.parentId, replies: [id], isReply: true };
  return { comment: id, replies: repliesTo(book, comment).map((reply) => reply.id), isReply: false };
}

const mostFormulas = 1000;

function beforeWrite({ subUnitId, cellValue = {} }: ISetRangeValuesMutationParams, book: Book): Before {
  const cells = book.sheet(subUnitId)?.getCellMatrix();
  if (!cells) return {};
  const only = onlyCell(cellValue);
  const value = only && { value: valueOf(cells.getValue(only.row, only.column)) };
  const formulas: FormulaChange[] = [];
  for (const [row, line] of Object.entries(cellValue)) {
    if (formulas.length > mostFormulas) break;
    for (const [column, cell] of Object.entries(line as Record<string, { f?: string | null } | null>)) {
      const before = cells.getValue(Number(row), Number(column))?.f ?? "";
      const keeps = cell !== null && !("f" in cell);
      if (keeps || before === (cell?.f ?? "")) continue;
      formulas.push({
        cell: { sheet: subUnitId, row: Number(row), column: Number(column), rows: 1, columns: 1 },
        before,
      });
    }
  }
  return { ...value, ...(formulas.length <= mostFormulas && { formulas }) };
}
