import { BooleanNumber, TextDecoration } from "@univerjs/core";
import { invalidArgument } from "../protocol/excel-error";
import { colorArgument } from "./conditional-format-arguments";
import { ConditionalRangeBorderCollectionObject } from "./conditional-format-borders";
import { ConditionalFormatPart } from "./conditional-format-part";
import { changeStyle, styleFor } from "./conditional-format-style";

export class ConditionalRangeFormatObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFormat";

  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.owner);
  }

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.owner);
  }

  get borders(): ConditionalRangeBorderCollectionObject {
    return new ConditionalRangeBorderCollectionObject(this.owner);
  }

  get numberFormat(): string | null {
    return styleFor(this.owner).n?.pattern ?? null;
  }

  set numberFormat(pattern: string | null) {
    changeStyle(this.owner, { n: pattern === null ? null : { pattern } });
  }
}

export class ConditionalRangeFillObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFill";

  get color(): string | null {
    return styleFor(this.owner).bg?.rgb?.toUpperCase() ?? null;
  }

  set color(color: string | null) {
    changeStyle(this.owner, { bg: { rgb: colorArgument(color) } });
  }

  clear(): void {
    changeStyle(this.owner, { bg: null });
  }
}

export class ConditionalRangeFontObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFont";

  get bold(): boolean | null {
    return flag(styleFor(this.owner).bl);
  }

  set bold(bold: boolean | null) {
    changeStyle(this.owner, { bl: number(bold) });
  }

  get italic(): boolean | null {
    return flag(styleFor(this.owner).it);
  }

  set italic(italic: boolean | null) {
    changeStyle(this.owner, { it: number(italic) });
  }

  get strikethrough(): boolean | null {
    return flag(styleFor(this.owner).st?.s);
  }

  set strikethrough(strikethrough: boolean | null) {
    changeStyle(this.owner, { st: { s: number(strikethrough) } });
  }

  get color(): string | null {
    return styleFor(this.owner).cl?.rgb?.toUpperCase() ?? null;
  }

  set color(color: string | null) {
    changeStyle(this.owner, { cl: { rgb: colorArgument(color) } });
  }

  get underline(): "None" | "Single" | "Double" | null {
    const line = styleFor(this.owner).ul;
    if (!line) return null;
    if (line.s !== BooleanNumber.TRUE) return "None";
    return line.t === TextDecoration.DOUBLE ? "Double" : "Single";
  }

  set underline(underline: "None" | "Single" | "Double" | null) {
    if (underline === null || !["None", "Single", "Double"].includes(underline)) throw invalidArgument();
    const line = underline === "Double" ? { t: TextDecoration.DOUBLE } : {};
    changeStyle(this.owner, { ul: { s: number(underline !== "None"), ...line } });
  }

  clear(): void {
    changeStyle(this.owner, { bl: null, it: null, st: null, cl: null, ul: null });
  }
}

const flag = (value: BooleanNumber | undefined) => (value === undefined ? null : value === BooleanNumber.TRUE);
const number = (value: boolean | null) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
