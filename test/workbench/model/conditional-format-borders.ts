import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { type ConditionalFormatObject } from "./conditional-format";
import { colorArgument } from "./conditional-format-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";
import { changeStyle, styleFor } from "./conditional-format-style";
import { HostCollection } from "./host-object";

const sides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
type Side = keyof typeof sides;

const lineStyles = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
} as const;
type LineStyle = keyof typeof lineStyles;

export class ConditionalRangeBorderCollectionObject extends HostCollection<ConditionalRangeBorderObject> {
  readonly className = "ConditionalRangeBorderCollection";

  constructor(readonly owner: ConditionalFormatObject) {
    super(owner.host);
  }

  get items(): readonly ConditionalRangeBorderObject[] {
    return (Object.keys(sides) as Side[]).map((side) => new ConditionalRangeBorderObject(this.owner, side));
  }

  get count(): number {
    return this.items.length;
  }

  get top(): ConditionalRangeBorderObject {
    return this.getItem("EdgeTop");
  }

  get bottom(): ConditionalRangeBorderObject {
    return this.getItem("EdgeBottom");
  }

  get left(): ConditionalRangeBorderObject {
    return this.getItem("EdgeLeft");
  }

  get right(): ConditionalRangeBorderObject {
    return this.getItem("EdgeRight");
  }

  getItem(side: string): ConditionalRangeBorderObject {
    const border = this.items.find(({ sideIndex }) => sideIndex === side);
    if (!border) throw new ExcelError("ItemNotFound");
    return border;
  }
}

export class ConditionalRangeBorderObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeBorder";

  constructor(
    owner: ConditionalFormatObject,
    readonly sideIndex: Side,
  ) {
    super(owner);
  }

  get style(): LineStyle {
    const style = this.#border?.s ?? BorderStyleTypes.NONE;
    return (Object.keys(lineStyles) as LineStyle[]).find((name) => lineStyles[name] === style) ?? "Continuous";
  }

  set style(style: LineStyle) {
    if (!Object.hasOwn(lineStyles, style)) throw invalidArgument();
    this.#change({ ...(this.#border ?? { cl: { rgb: "#000000" } }), s: lineStyles[style] });
  }

  get color(): string | null {
    return this.#border?.cl.rgb?.toUpperCase() ?? null;
  }

  /** A side without a line gets one when it is given a colour. */
  set color(color: string | null) {
    this.#change({ s: this.#border?.s ?? BorderStyleTypes.THIN, cl: { rgb: colorArgument(color) } });
  }

  get #border(): Nullable<IBorderStyleData> {
    return styleFor(this.owner).bd?.[sides[this.sideIndex]];
  }

  #change(border: IBorderStyleData): void {
    changeStyle(this.owner, { bd: { ...styleFor(this.owner).bd, [sides[this.sideIndex]]: border } });
  }
}
