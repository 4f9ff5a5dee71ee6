import { knownKey, propertyKey } from "../book/custom-keys";
import { customProperties, saveCustomProperties } from "../book/document-properties";
import { CustomPropertyObject, propertyValue } from "./custom-property";
import { found } from "./found";
import { HostCollection } from "./host-object";

export class CustomPropertyCollectionObject extends HostCollection<CustomPropertyObject> {
  readonly className = "CustomPropertyCollection";

  get items(): readonly CustomPropertyObject[] {
    return Object.keys(customProperties(this.host.book)).map((key) => new CustomPropertyObject(this.host, key));
  }

  /** Sets the value of a key, new or known. */
  add(key: string, value: unknown): CustomPropertyObject {
    const { book } = this.host;
    const known = customProperties(book);
    const kept = propertyKey(known, key);
    saveCustomProperties(book, { ...known, [kept]: propertyValue(value) });
    return new CustomPropertyObject(this.host, kept);
  }

  getItem(key: string): CustomPropertyObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): CustomPropertyObject | null {
    const known = knownKey(customProperties(this.host.book), key);
    return known === undefined ? null : new CustomPropertyObject(this.host, known);
  }

  deleteAll(): void {
    saveCustomProperties(this.host.book, {});
  }
}
