import { ExcelError } from "../protocol/excel-error";
import { type Host } from "../host";

/**
 * An object of Excel's model as one batch sees it. A subclass is named in `className` as the client names it, and spells
 * its members as add-ins do (`values`, `getCell`); what it does not declare is answered `ApiNotFound`.
 * A member may return a promise. An object method returns another `HostObject`, or `null` for a null object.
 */
export abstract class HostObject {
  abstract readonly className: string;

  constructor(readonly host: Host) {}

  /** What the client needs to find the object again: its id where it has one, and the reference if it is kept. */
  identity(): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    if ("id" in this) identity.Id = this.id;
    const reference = this.host.references.idOf(this);
    if (reference !== undefined) identity._ReferenceId = reference;
    return identity;
  }

  _keepReference(): void {
    this.host.references.keep(this);
  }

  /** What events of this object are registered under: the worksheet's or table's id, "" for a whole workbook's. */
  get eventTarget(): string {
    return "id" in this && typeof this.id === "string" ? this.id : "";
  }
}

/** A collection: the client loads its items at once, and finds one again by key or by position. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract readonly items: readonly Item[] | Promise<readonly Item[]>;
  /** The item with this id or name; throws `ItemNotFound`. */
  abstract getItem(key: string | number): Item | Promise<Item>;

  async getItemAt(index: number): Promise<Item> {
    const item = (await this.items)[index];
    if (!item) throw new ExcelError("InvalidArgument");
    return item;
  }

  async getCount(): Promise<number> {
    return (await this.items).length;
  }
}
