import { absoluteAddress } from "../book/absolute-address";
import { addName, nameIn, namesIn } from "../book/names";
import { type Host } from "../host";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { NamedItemObject } from "./named-item";
import { RangeObject } from "./range";

/** The names of the workbook, or those that belong to one sheet. */
export class NamedItemCollectionObject extends HostCollection<NamedItemObject> {
  readonly className = "NamedItemCollection";

  constructor(
    host: Host,
    readonly sheet?: string,
  ) {
    super(host);
  }

  get items(): readonly NamedItemObject[] {
    return namesIn(this.host.book, this.sheet).map(({ name }) => this.#object(name));
  }

  add(name: string, reference: RangeObject | string, comment?: string | null): NamedItemObject {
    const isRange = reference instanceof RangeObject;
    const formula = isRange ? `=${absoluteAddress(this.host.book, reference.area)}` : reference;
    addName(this.host.book, { name, formula, comment: comment ?? "", sheet: this.sheet });
    return this.#object(name);
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null): NamedItemObject {
    return this.add(name, formula, comment);
  }

  getItem(key: string): NamedItemObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): NamedItemObject | null {
    const name = nameIn(this.host.book, this.sheet, key);
    return name ? this.#object(name.name) : null;
  }

  #object(name: string): NamedItemObject {
    return new NamedItemObject(this.host, this.sheet, name);
  }
}
