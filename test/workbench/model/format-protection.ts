import { LookPart } from "./look-part";

export class FormatProtectionObject extends LookPart {
  readonly className = "FormatProtection";

  get locked(): boolean | null {
    return this.read("locked");
  }

  set locked(value: boolean) {
    this.change("locked", value);
  }

  get formulaHidden(): boolean | null {
    return this.read("formulaHidden");
  }

  set formulaHidden(value: boolean) {
    this.change("formulaHidden", value);
  }
}
