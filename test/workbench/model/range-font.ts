import { LookPart } from "./look-part";

export class RangeFontObject extends LookPart {
  readonly className = "RangeFont";

  get name(): string | null {
    return this.read("fontName");
  }

  set name(value: string | null) {
    this.change("fontName", value);
  }

  get size(): number | null {
    return this.read("fontSize");
  }

  set size(value: number | null) {
    this.change("fontSize", value);
  }

  get bold(): boolean | null {
    return this.read("bold");
  }

  set bold(value: boolean | null) {
    this.change("bold", value);
  }

  get italic(): boolean | null {
    return this.read("italic");
  }

  set italic(value: boolean | null) {
    this.change("italic", value);
  }

  get underline(): string | null {
    return this.read("underline");
  }

  set underline(value: string | null) {
    this.change("underline", value);
  }

  get strikethrough(): boolean | null {
    return this.read("strikethrough");
  }

  set strikethrough(value: boolean | null) {
    this.change("strikethrough", value);
  }

  get color(): string | null {
    return this.read("fontColor");
  }

  set color(value: string | null) {
    this.change("fontColor", value);
  }
}
