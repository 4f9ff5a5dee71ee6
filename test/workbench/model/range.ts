import { type Area } from "../book/area";
import { ConditionalFormatCollectionObject } from "./conditional-format-collection";
import { DataValidationObject } from "./data-validation";
import { RangeEditing } from "./range-editing";
import { RangeFormatObject } from "./range-format";
import { RangeSortObject } from "./range-sort";
import { TableScopedCollectionObject } from "./table-scoped-collection";
import { type WorksheetObject } from "./worksheet";

/** A rectangle of cells. Its members stand in the classes it builds on, those that give other objects here. */
export class RangeObject extends RangeEditing {
  at(area: Area): RangeObject {
    return new RangeObject(this.host, area);
  }

  get worksheet(): WorksheetObject {
    return this.host.workbook.worksheets.getItem(this.area.sheet);
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.host, [this.area]);
  }

  get sort(): RangeSortObject {
    return new RangeSortObject(this.host, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, [this.area]);
  }

  getTables(fullyContained?: boolean | null): TableScopedCollectionObject {
    return new TableScopedCollectionObject(this.host, [this.area], fullyContained ?? false);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, [this.area]);
  }
}
