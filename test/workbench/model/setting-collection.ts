import { documentSettings, setDocumentSetting } from "../book/document-settings";
import { invalidArgument } from "../protocol/excel-error";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { SettingObject } from "./setting";

/** The add-in's settings in this document; keys match exactly. */
export class SettingCollectionObject extends HostCollection<SettingObject> {
  readonly className = "SettingCollection";

  get items(): readonly SettingObject[] {
    return Object.keys(documentSettings(this.host.book)).map((key) => new SettingObject(this.host, key));
  }

  /** Sets the value of a key, new or known. */
  add(key: unknown, value: unknown): SettingObject {
    if (typeof key !== "string" || key === "" || value === undefined) throw invalidArgument();
    setDocumentSetting(this.host.book, key, value);
    return new SettingObject(this.host, key);
  }

  getItem(key: string): SettingObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): SettingObject | null {
    return Object.hasOwn(documentSettings(this.host.book), key) ? new SettingObject(this.host, key) : null;
  }
}
