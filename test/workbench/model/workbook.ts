import { HostObject } from "./host-object";
import { WorksheetCollectionObject } from "./worksheet-collection";

export class WorkbookObject extends HostObject {
  readonly className = "Workbook";

  get worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }

  _removeReference(reference: string): void {
    this.host.references.release(reference);
  }
}
