import { changeDocumentProperties, documentProperties, type DocumentProperties } from "../book/document-properties";
import { CustomPropertyCollectionObject } from "./custom-property-collection";
import { HostObject } from "./host-object";
import { anyNumber, defineSettings, type SettingsHolder, text } from "./settings";

export class DocumentPropertiesObject extends HostObject implements SettingsHolder<DocumentProperties> {
  readonly className = "DocumentProperties";

  get kept(): DocumentProperties {
    return documentProperties(this.host.book);
  }

  change(change: Partial<DocumentProperties>): void {
    changeDocumentProperties(this.host.book, change);
  }

  get lastAuthor(): string {
    return this.kept.lastAuthor;
  }

  get creationDate(): string {
    return this.kept.creationDate;
  }

  get custom(): CustomPropertyCollectionObject {
    return new CustomPropertyCollectionObject(this.host);
  }
}

defineSettings<DocumentProperties>(DocumentPropertiesObject, {
  title: text,
  subject: text,
  author: text,
  manager: text,
  company: text,
  category: text,
  keywords: text,
  comments: text,
  revisionNumber: anyNumber,
});
