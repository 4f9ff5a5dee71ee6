import { deleteXmlPart, setXmlPart, xmlParts } from "../book/xml-parts";
import { rootNamespace } from "../book/xml-root";
import { type Host } from "../host";
import { found } from "./found";
import { HostObject } from "./host-object";

export class CustomXmlPartObject extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  get namespaceUri(): string {
    return rootNamespace(this.getXml()) ?? "";
  }

  getXml(): string {
    return found(xmlParts(this.host.book)[this.id]);
  }

  setXml(xml: string): void {
    found(xmlParts(this.host.book)[this.id]);
    setXmlPart(this.host.book, this.id, xml);
  }

  delete(): void {
    found(xmlParts(this.host.book)[this.id]);
    deleteXmlPart(this.host.book, this.id);
  }
}
