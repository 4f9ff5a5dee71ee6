import { LookPart } from "./look-part";

export class FormatProtectionObject extends LookPart {
  readonly className = "FormatProtection";

  get locked(): boolean | null {
    return this.read("locked");
  }

  set locked(value: boolean | null) {
    this.change("locked", value);
  }

  get formulaHidden(): boolean | null {
    return this.read("formulaHidden");
  }

  set formulaHidden(value: boolean | null) {
    this.change("formulaHidden", value);
  }
}
