import { type Worksheet } from "@univerjs/core";
import { type Host } from "../host";
import { SheetFilter } from "../book/filters";
import { AutoFilterObject } from "./auto-filter";
import { ChartCollectionObject } from "./charts";
import { CommentCollectionObject } from "./comments";
import { FreezePanesObject } from "./freeze-panes";
import { NamedItemCollectionObject } from "./named-item-collection";
import { PageBreakCollectionObject } from "./page-breaks";
import { PageLayoutObject } from "./page-layout";
import { WorksheetProtectionObject } from "./protection";
import { ExcelError } from "../protocol/excel-error";
import { TableCollectionObject } from "./table-collection";
import { WorksheetCustomPropertyCollectionObject } from "./worksheet-custom-property-collection";
import { WorksheetTab } from "./worksheet-tab";

export class WorksheetObject extends WorksheetTab {
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

  protected at(id: string): this {
    return new WorksheetObject(this.host, id) as this;
  }

  get customProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.host, this.sheet.getSheetId());
  }

  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host, this.sheet.getSheetId());
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this.sheet.getSheetId());
  }

  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host, this.sheet.getSheetId());
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, this.sheet.getSheetId());
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.host, new SheetFilter(this.host.book, this.sheet.getSheetId()));
  }

  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.host, this.sheet.getSheetId());
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
