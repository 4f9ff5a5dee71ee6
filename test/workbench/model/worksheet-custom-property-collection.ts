import { knownKey, propertyKey } from "../book/custom-keys";
import { setSheetExtra, sheetExtras } from "../book/extras";
import { type Host } from "../host";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { text } from "./settings";
import { WorksheetCustomPropertyObject } from "./worksheet-custom-property";

export class WorksheetCustomPropertyCollectionObject extends HostCollection<WorksheetCustomPropertyObject> {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(
    host: Host,
    readonly sheet: string,
  ) {
    super(host);
  }

  get items(): readonly WorksheetCustomPropertyObject[] {
    return Object.keys(this.#properties).map((key) => this.#object(key));
  }

  /** Overwrites a property that has the key already. */
  add(key: string, value: string): WorksheetCustomPropertyObject {
    const kept = propertyKey(this.#properties, key);
    setSheetExtra(this.host.book, this.sheet, "customProperties", { ...this.#properties, [kept]: text(value) });
    return this.#object(kept);
  }

  getItem(key: string): WorksheetCustomPropertyObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): WorksheetCustomPropertyObject | null {
    const known = knownKey(this.#properties, key);
    return known === undefined ? null : this.#object(known);
  }

  get #properties(): Readonly<Record<string, string>> {
    return sheetExtras(this.host.book, this.sheet).customProperties ?? {};
  }

  #object(key: string): WorksheetCustomPropertyObject {
    return new WorksheetCustomPropertyObject(this.host, this.sheet, key);
  }
}
