import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import { type Area } from "../book/area";
import { type BorderSide, borderAreas, borderSides } from "../book/border-sides";
import { type CellLook, CellLooks } from "../book/cell-layers";
import { webColor } from "../book/web-color";
import { patchLooks } from "../book/patch-looks";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { colorArgument } from "./color-argument";
import { HostCollection, HostObject } from "./host-object";

/** The lines of a border as Excel names them, and the one that Univer draws for style and weight together. */
const lines: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const styleOf = (border: IBorderStyleData | null) => lines.find(([, , line]) => line === border?.s)?.[0] ?? "None";
const weightOf = (border: IBorderStyleData | null) => lines.find(([, , line]) => line === border?.s)?.[1] ?? "Thin";
const colorOf = (border: IBorderStyleData | null) => webColor(border?.cl.rgb ?? "") ?? "#000000";

export class RangeBorderCollectionObject extends HostCollection<RangeBorderObject> {
  readonly className = "RangeBorderCollection";

  constructor(
    host: Host,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get items(): RangeBorderObject[] {
    return borderSides.map((side) => new RangeBorderObject(this.host, this.areas, side));
  }

  get count(): number {
    return borderSides.length;
  }

  getItem(index: string): RangeBorderObject {
    const side = borderSides.find((known) => known === index);
    if (!side) throw invalidArgument();
    return new RangeBorderObject(this.host, this.areas, side);
  }
}

/** The lines on one side of a range, or between its cells. */
export class RangeBorderObject extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    host: Host,
    readonly areas: readonly Area[],
    readonly sideIndex: BorderSide,
  ) {
    super(host);
  }

  /** What the client finds the border by again. */
  get id(): string {
    return this.sideIndex;
  }

  get style(): string | null {
    return this.#common(styleOf);
  }

  set style(style: string | null) {
    if (style === null) return;
    this.#change(style === "None" ? undefined : style, this.weight ?? "Thin", this.color ?? "#000000");
  }

  get weight(): string | null {
    return this.#common(weightOf);
  }

  set weight(weight: string | null) {
    if (weight === null) return;
    this.#change(this.#drawn, weight, this.color ?? "#000000");
  }

  get color(): string | null {
    return this.#common(colorOf);
  }

  set color(color: string | null) {
    if (color === null) return;
    this.#change(this.#drawn, this.weight ?? "Thin", colorArgument(color));
  }

  /** Who sets the weight or the colour of a border that is not there wants one. */
  get #drawn(): string {
    const { style } = this;
    return style === null || style === "None" ? "Continuous" : style;
  }

  #common<T>(pick: (border: IBorderStyleData | null) => T): T | null {
    const values = new Set<T | null>();
    for (const area of this.areas)
      for (const { cells, own } of borderAreas(area, this.sideIndex))
        values.add(CellLooks.common(this.host.book, [cells], ({ style }: CellLook) => pick(style.bd?.[own] ?? null)));
    if (values.size === 0) return pick(null);
    return values.size === 1 ? [...values][0]! : null;
  }

  #change(style: string | undefined, weight: string, rgb: string): void {
    const line = style === undefined ? undefined : lineFor(style, weight);
    const border: IBorderStyleData | null = line === undefined ? null : { s: line, cl: { rgb } };
    for (const area of this.areas)
      for (const { cells, own, neighbours, opposite } of borderAreas(area, this.sideIndex)) {
        patchLooks(this.host.book, [cells], { style: { bd: { [own]: border } } });
        // Cells share their lines: the neighbour's own one would show through a removed or a thinner one.
        if (neighbours && opposite) patchLooks(this.host.book, [neighbours], { style: { bd: { [opposite]: null } } });
      }
  }
}

/** Excel draws the nearest it has where a style does not come in a weight. */
function lineFor(style: string, weight: string): BorderStyleTypes {
  const ofStyle = lines.filter(([name]) => name === style);
  const exact = ofStyle.find(([, known]) => known === weight) ?? ofStyle[0];
  if (!exact || !["Hairline", "Thin", "Medium", "Thick"].includes(weight)) throw invalidArgument();
  return exact[2];
}
