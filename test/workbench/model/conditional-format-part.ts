import { type ConditionalFormatObject } from "./conditional-format";
import { HostObject } from "./host-object";

/** What belongs to one conditional format and has no identity of its own. */
export abstract class ConditionalFormatPart extends HostObject {
  constructor(readonly owner: ConditionalFormatObject) {
    super(owner.host);
  }
}
