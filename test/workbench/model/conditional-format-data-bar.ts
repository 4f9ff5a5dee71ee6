import { type Bound, type DataBarRule } from "../book/conditional-format-rule";
import { invalidArgument } from "../protocol/excel-error";
import { boundArgument, colorArgument } from "./conditional-format-arguments";
import { ConditionalFormatPart } from "./conditional-format-part";

abstract class DataBarPart extends ConditionalFormatPart {
  get dataBar(): DataBarRule {
    return this.owner.ruleOf("DataBar");
  }

  changeBar(change: Partial<DataBarRule>): void {
    this.owner.setRule({ ...this.owner.ruleOf("DataBar"), ...change });
  }
}

export class DataBarConditionalFormatObject extends DataBarPart {
  readonly className = "DataBarConditionalFormat";

  get lowerBoundRule(): Bound {
    return this.dataBar.lowerBoundRule;
  }

  set lowerBoundRule(rule: Bound) {
    this.changeBar({ lowerBoundRule: boundArgument(rule) });
  }

  get upperBoundRule(): Bound {
    return this.dataBar.upperBoundRule;
  }

  set upperBoundRule(rule: Bound) {
    this.changeBar({ upperBoundRule: boundArgument(rule) });
  }

  get showDataBarOnly(): boolean {
    return this.dataBar.showDataBarOnly;
  }

  set showDataBarOnly(showDataBarOnly: boolean) {
    this.changeBar({ showDataBarOnly });
  }

  get axisColor(): string {
    return this.dataBar.axisColor;
  }

  set axisColor(color: string) {
    this.changeBar({ axisColor: optionalColor(color) });
  }

  get axisFormat(): DataBarRule["axisFormat"] {
    return this.dataBar.axisFormat;
  }

  set axisFormat(axisFormat: DataBarRule["axisFormat"]) {
    if (!["Automatic", "None", "CellMidPoint"].includes(axisFormat)) throw invalidArgument();
    this.changeBar({ axisFormat });
  }

  get barDirection(): DataBarRule["barDirection"] {
    return this.dataBar.barDirection;
  }

  set barDirection(barDirection: DataBarRule["barDirection"]) {
    if (!["Context", "LeftToRight", "RightToLeft"].includes(barDirection)) throw invalidArgument();
    this.changeBar({ barDirection });
  }

  get positiveFormat(): PositiveFormatObject {
    return new PositiveFormatObject(this.owner);
  }

  get negativeFormat(): NegativeFormatObject {
    return new NegativeFormatObject(this.owner);
  }
}

class PositiveFormatObject extends DataBarPart {
  readonly className = "ConditionalDataBarPositiveFormat";

  get fillColor(): string {
    return this.dataBar.positive.fillColor;
  }

  set fillColor(color: string) {
    this.#change({ fillColor: colorArgument(color) });
  }

  get borderColor(): string {
    return this.dataBar.positive.borderColor;
  }

  set borderColor(color: string) {
    this.#change({ borderColor: optionalColor(color) });
  }

  get gradientFill(): boolean {
    return this.dataBar.positive.gradientFill;
  }

  set gradientFill(gradientFill: boolean) {
    this.#change({ gradientFill });
  }

  #change(change: Partial<DataBarRule["positive"]>): void {
    this.changeBar({ positive: { ...this.dataBar.positive, ...change } });
  }
}

class NegativeFormatObject extends DataBarPart {
  readonly className = "ConditionalDataBarNegativeFormat";

  get fillColor(): string {
    return this.dataBar.negative.fillColor;
  }

  set fillColor(color: string) {
    this.#change({ fillColor: colorArgument(color), matchPositiveFillColor: false });
  }

  get borderColor(): string {
    return this.dataBar.negative.borderColor;
  }

  set borderColor(color: string) {
    this.#change({ borderColor: optionalColor(color), matchPositiveBorderColor: false });
  }

  get matchPositiveFillColor(): boolean {
    return this.dataBar.negative.matchPositiveFillColor;
  }

  set matchPositiveFillColor(matchPositiveFillColor: boolean) {
    this.#change({ matchPositiveFillColor });
  }

  get matchPositiveBorderColor(): boolean {
    return this.dataBar.negative.matchPositiveBorderColor;
  }

  set matchPositiveBorderColor(matchPositiveBorderColor: boolean) {
    this.#change({ matchPositiveBorderColor });
  }

  #change(change: Partial<DataBarRule["negative"]>): void {
    this.changeBar({ negative: { ...this.dataBar.negative, ...change } });
  }
}

/** "" stands for no line. */
const optionalColor = (color: unknown) => (color === "" ? "" : colorArgument(color));
