import { LookPart } from "./look-part";

export class RangeFillObject extends LookPart {
  readonly className = "RangeFill";

  get color(): string | null {
    return this.read("fillColor");
  }

  set color(value: string | null) {
    this.change("fillColor", value);
  }

  clear(): void {
    this.setStyle({ bg: null });
  }
}
