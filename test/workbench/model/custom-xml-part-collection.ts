import { addXmlPart, xmlParts } from "../book/xml-parts";
import { type Host } from "../host";
import { ExcelError } from "../protocol/excel-error";
import { CustomXmlPartObject } from "./custom-xml-part";
import { found } from "./found";
import { HostCollection } from "./host-object";

abstract class XmlPartCollection extends HostCollection<CustomXmlPartObject> {
  get items(): readonly CustomXmlPartObject[] {
    return Object.keys(xmlParts(this.host.book)).map((id) => new CustomXmlPartObject(this.host, id));
  }

  getItem(id: string): CustomXmlPartObject {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: string): CustomXmlPartObject | null {
    return this.items.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }
}

export class CustomXmlPartCollectionObject extends XmlPartCollection {
  readonly className = "CustomXmlPartCollection";

  add(xml: string): CustomXmlPartObject {
    return new CustomXmlPartObject(this.host, addXmlPart(this.host.book, xml));
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollectionObject {
    return new CustomXmlPartScopedCollectionObject(this.host, namespaceUri);
  }
}

/** The parts whose root is in one namespace. */
export class CustomXmlPartScopedCollectionObject extends XmlPartCollection {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(
    host: Host,
    readonly namespace: string,
  ) {
    super(host);
  }

  override get items(): readonly CustomXmlPartObject[] {
    return super.items.filter((part) => part.namespaceUri === this.namespace);
  }

  getOnlyItem(): CustomXmlPartObject {
    const [part, ...more] = this.items;
    if (more.length > 0) throw new ExcelError("GeneralException");
    return found(part);
  }

  getOnlyItemOrNullObject(): CustomXmlPartObject | null {
    return this.items.length === 1 ? this.items[0]! : null;
  }
}
