import { type Worksheet } from "@univerjs/core";
import { type Host } from "../host";
import { CommentCollectionObject } from "./comments";
import { FreezePanesObject } from "./freeze-panes";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { ExcelError } from "../protocol/excel-error";
import { WorksheetRanges } from "./worksheet-ranges";

export class WorksheetObject extends WorksheetRanges {
  readonly className = "Worksheet";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  /** The sheet's own data; gone when somebody deleted it. */
  get sheet(): Worksheet {
    const sheet = this.host.book.sheet(this.id);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return sheet;
  }

  get name(): string {
    return this.sheet.getName();
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host, this.sheet.getSheetId());
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this.sheet.getSheetId());
  }

  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet.getSheetId(), "horizontal");
  }

  get verticalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet.getSheetId(), "vertical");
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.host, this.sheet.getSheetId());
  }
}
