import { type ChartFont, type ChartLine, type ChartLook } from "../book/chart";
import { defaultFont } from "../book/chart-defaults";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { type Slot } from "./chart-slot";
import { HostObject } from "./host-object";
import { type Check, defineSettings, flag, numberWithin, oneOf, text } from "./settings";

/**
 * The format of any part of a chart. Which of fill, border, line and font it has the client's class says: members that
 * the class does not have nobody can ask for.
 */
export class ChartFormatObject extends HostObject {
  constructor(
    host: Host,
    readonly className: string,
    readonly look: Slot<ChartLook>,
  ) {
    super(host);
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this);
  }

  get line(): ChartLineObject {
    return new ChartLineObject(this, "ChartLineFormat");
  }

  get border(): ChartLineObject {
    return new ChartLineObject(this, "ChartBorder");
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this);
  }

  change(change: Partial<ChartLook>): void {
    this.look.write({ ...this.look.read(), ...change });
  }
}

export class ChartFillObject extends HostObject {
  readonly className = "ChartFill";

  constructor(readonly format: ChartFormatObject) {
    super(format.host);
  }

  setSolidColor(color: unknown): void {
    this.format.change({ fill: colour(color) });
  }

  clear(): void {
    this.format.change({ fill: null });
  }
}

const automaticLine: ChartLine = { color: "#000000", lineStyle: "Automatic", weight: 0.75 };

export class ChartLineObject extends HostObject {
  constructor(
    readonly format: ChartFormatObject,
    readonly className: "ChartLineFormat" | "ChartBorder",
  ) {
    super(format.host);
  }

  get kept(): ChartLine {
    const { line } = this.format.look.read();
    return line === null ? { ...automaticLine, lineStyle: "None" } : { ...automaticLine, ...line };
  }

  change(change: Partial<ChartLine>): void {
    this.format.change({ line: { ...this.format.look.read().line, ...change } });
  }

  clear(): void {
    this.format.change({ line: null });
  }
}

export class ChartFontObject extends HostObject {
  readonly className = "ChartFont";

  constructor(readonly format: ChartFormatObject) {
    super(format.host);
  }

  get kept(): ChartFont {
    return { ...defaultFont, ...this.format.look.read().font };
  }

  change(change: Partial<ChartFont>): void {
    this.format.change({ font: { ...this.format.look.read().font, ...change } });
  }
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB", or one of the names that pages use. */
export const colour: Check<string> = (value) => {
  const known = named[text(value).toLowerCase()] ?? /^#[\da-f]{6}$/i.exec(text(value))?.[0].toUpperCase();
  if (known === undefined) throw invalidArgument();
  return known;
};

const lineStyles = "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot".split(" ");

defineSettings<ChartLine>(ChartLineObject, {
  color: colour,
  lineStyle: oneOf(lineStyles),
  weight: numberWithin(0, 1584),
});

defineSettings<ChartFont>(ChartFontObject, {
  bold: flag,
  italic: flag,
  underline: oneOf(["None", "Single"]),
  name: text,
  size: numberWithin(1, 4000),
  color: colour,
});
