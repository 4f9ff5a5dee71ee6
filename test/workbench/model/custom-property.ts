import { customProperties, type CustomPropertyValue, saveCustomProperties } from "../book/document-properties";
import { longestProperty, without } from "../book/custom-keys";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { found } from "./found";
import { HostObject } from "./host-object";

export class CustomPropertyObject extends HostObject {
  readonly className = "CustomProperty";

  constructor(
    host: Host,
    readonly key: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { ...super.identity(), _Id: this.key };
  }

  get value(): CustomPropertyValue {
    return found(customProperties(this.host.book)[this.key]);
  }

  set value(value: CustomPropertyValue) {
    const { book } = this.host;
    saveCustomProperties(book, { ...customProperties(book), [this.key]: propertyValue(value) });
  }

  get type(): "Boolean" | "Float" | "Number" | "String" {
    if (typeof this.value === "number") return Number.isInteger(this.value) ? "Number" : "Float";
    return typeof this.value === "boolean" ? "Boolean" : "String";
  }

  delete(): void {
    saveCustomProperties(this.host.book, without(customProperties(this.host.book), this.key));
  }
}

/** A text, a number or a boolean, as Excel keeps it. */
export function propertyValue(value: unknown): CustomPropertyValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string" && value.length <= longestProperty) return value;
  throw invalidArgument();
}
