import { SheetsThreadCommentModel } from "@univerjs/sheets-thread-comment";
import { areaAt } from "../book/area-at";
import { boxOf } from "../book/chart-anchor";
import { chartValues } from "../book/chart-values";
import { chartsOn } from "../book/charts";
import { plainText } from "../book/comment-text";
import { repliesTo } from "../book/comments";
import { noteAt, setNote } from "../book/notes";
import { drawChart } from "../page/chart-drawing";
import { PersonControl } from "./person-control";

/** The part of `HostControl` that sees and writes what is pinned to cells and to the window. */
export class AnnotationControl extends PersonControl {
  /** The texts of the thread that the grid shows at a cell: the comment, then the replies. */
  thread(address: string): string[] {
    const { book } = this.host();
    const { sheet, row, column } = areaAt(book, address);
    const comments = book.service(SheetsThreadCommentModel).getAllByLocation(book.unitId, sheet, row, column);
    return comments.flatMap((root) => [root, ...repliesTo(book, root)]).map(({ text }) => plainText(text));
  }

  /** The pictures of a sheet's charts, as SVG. */
  charts(sheet: string): string[] {
    const { book } = this.host();
    const id = this.namedSheet(sheet).getSheetId();
    return chartsOn(book, id).map((chart) =>
      drawChart(chart, chartValues(book, id, chart), boxOf(book.sheet(id)!, chart.anchor)),
    );
  }

  /** How many rows and columns the grid keeps in view. */
  frozen(sheet: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.namedSheet(sheet).getConfig().freeze;
    return { rows: ySplit, columns: xSplit };
  }

  /** The note on a cell, or null. */
  note(address: string): string | null {
    return noteAt(this.host().book, areaAt(this.host().book, address)) ?? null;
  }

  /** Writes a note as the person would; "" takes it away. */
  setNote(address: string, text: string): void {
    setNote(this.host().book, areaAt(this.host().book, address), text, "user");
  }
}
