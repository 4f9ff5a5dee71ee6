import { type Area } from "../book/area";
import { addRule, clearRules, rulesOn } from "../book/conditional-formats";
import { isConditionalType, newRules } from "../book/new-conditional-rule";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { ConditionalFormatObject } from "./conditional-format";
import { HostCollection } from "./host-object";

/** The conditional formats that touch a range or several, from the one of the highest priority down. */
export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: Host,
    readonly areaList: readonly Area[],
  ) {
    super(host);
  }

  get items(): readonly ConditionalFormatObject[] {
    return rulesOn(this.host.book, this.areaList).map(({ cfId }) => this.#object(cfId));
  }

  /** A new format goes above all others. */
  add(type: unknown): ConditionalFormatObject {
    if (!isConditionalType(type)) throw invalidArgument();
    return this.#object(addRule(this.host.book, this.areaList, newRules[type]));
  }

  /** Clears these cells of every format, the person's own included; what covers more cells stays on the others. */
  clearAll(): void {
    clearRules(this.host.book, this.areaList);
  }

  getItem(id: string): ConditionalFormatObject {
    const format = this.getItemOrNullObject(id);
    if (!format) throw new ExcelError("ItemNotFound");
    return format;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    return rulesOn(this.host.book, this.areaList).some(({ cfId }) => cfId === id) ? this.#object(id) : null;
  }

  #object(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(this.host, this.areaList, id);
  }
}
