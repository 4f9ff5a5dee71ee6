import { type Area } from "../book/area";
import { type StoredRule, recovered } from "../book/conditional-format-recovery";
import { type ConditionalRule, type ConditionalType, type RuleOf } from "../book/conditional-format-rule";
import { changeRule, deleteRule, moveRule, rulesOn, setRule } from "../book/conditional-formats";
import { toArea } from "../book/univer-range";
import { type Host } from "../host";
import { ExcelError } from "../protocol/excel-error";
import { ColorScaleConditionalFormatObject } from "./conditional-format-color-scale";
import { DataBarConditionalFormatObject } from "./conditional-format-data-bar";
import { IconSetConditionalFormatObject } from "./conditional-format-icon-set";
import {
  CellValueConditionalFormatObject,
  CustomConditionalFormatObject,
  PresetCriteriaConditionalFormatObject,
  TextConditionalFormatObject,
  TopBottomConditionalFormatObject,
} from "./conditional-format-highlights";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./range-areas";

const unstoppable: readonly ConditionalType[] = ["DataBar", "ColorScale", "IconSet"];

/** One conditional format, as found through a collection: its priority counts within that. */
export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    host: Host,
    readonly collection: readonly Area[],
    readonly id: string,
  ) {
    super(host);
  }

  get type(): ConditionalType {
    return this.rule.type;
  }

  get priority(): number {
    return this.#siblings.findIndex(({ cfId }) => cfId === this.id);
  }

  /** Counted from the end when negative; beyond the ends it is the end. The others move up or down. */
  set priority(priority: number) {
    const ids = this.#siblings.map(({ cfId }) => cfId);
    const at = priority < 0 ? ids.length + priority : priority;
    const wanted = Math.min(Math.max(at, 0), ids.length - 1);
    if (wanted === this.priority) return;
    moveRule(this.host.book, this.sheet, this.id, wanted > this.priority ? "after" : "before", ids[wanted]!);
  }

  get stopIfTrue(): boolean | null {
    return unstoppable.includes(this.type) ? null : this.stored.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean | null) {
    if (stopIfTrue === null || unstoppable.includes(this.type)) throw new ExcelError("InvalidOperation");
    this.change({ stopIfTrue });
  }

  get custom(): CustomConditionalFormatObject {
    return found(this.customOrNullObject);
  }

  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.type === "Custom" ? new CustomConditionalFormatObject(this) : null;
  }

  get cellValue(): CellValueConditionalFormatObject {
    return found(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueConditionalFormatObject | null {
    return this.type === "CellValue" ? new CellValueConditionalFormatObject(this) : null;
  }

  get textComparison(): TextConditionalFormatObject {
    return found(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextConditionalFormatObject | null {
    return this.type === "ContainsText" ? new TextConditionalFormatObject(this) : null;
  }

  get topBottom(): TopBottomConditionalFormatObject {
    return found(this.topBottomOrNullObject);
  }

  get topBottomOrNullObject(): TopBottomConditionalFormatObject | null {
    return this.type === "TopBottom" ? new TopBottomConditionalFormatObject(this) : null;
  }

  get preset(): PresetCriteriaConditionalFormatObject {
    return found(this.presetOrNullObject);
  }

  get presetOrNullObject(): PresetCriteriaConditionalFormatObject | null {
    return this.type === "PresetCriteria" ? new PresetCriteriaConditionalFormatObject(this) : null;
  }

  get dataBar(): DataBarConditionalFormatObject {
    return found(this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBarConditionalFormatObject | null {
    return this.type === "DataBar" ? new DataBarConditionalFormatObject(this) : null;
  }

  get colorScale(): ColorScaleConditionalFormatObject {
    return found(this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormatObject | null {
    return this.type === "ColorScale" ? new ColorScaleConditionalFormatObject(this) : null;
  }

  get iconSet(): IconSetConditionalFormatObject {
    return found(this.iconSetOrNullObject);
  }

  get iconSetOrNullObject(): IconSetConditionalFormatObject | null {
    return this.type === "IconSet" ? new IconSetConditionalFormatObject(this) : null;
  }

  delete(): void {
    deleteRule(this.host.book, this.sheet, this.stored.cfId);
  }

  /** The whole range of the format, however little of it the collection touches. */
  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelError("InvalidOperation");
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [area, ...others] = this.#areas;
    return area && others.length === 0 ? new RangeObject(this.host, area) : null;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.host, this.#areas);
  }

  get stored(): StoredRule {
    const rule = this.#siblings.find(({ cfId }) => cfId === this.id);
    if (!rule) throw new ExcelError("ItemNotFound");
    return rule;
  }

  get rule(): ConditionalRule {
    return recovered(this.stored);
  }

  /** The rule as one of the type that the asking object was made for. */
  ruleOf<Type extends ConditionalType>(type: Type): RuleOf<Type> {
    const { rule } = this;
    if (rule.type !== type) throw new ExcelError("ItemNotFound");
    return rule as RuleOf<Type>;
  }

  setRule(rule: ConditionalRule): void {
    setRule(this.host.book, this.sheet, this.stored, rule);
  }

  change(change: Partial<StoredRule>): void {
    changeRule(this.host.book, this.sheet, this.stored, change);
  }

  get sheet(): string {
    return this.collection[0]!.sheet;
  }

  get #areas(): readonly Area[] {
    return this.stored.ranges.map((range) => toArea(this.sheet, range));
  }

  get #siblings(): readonly StoredRule[] {
    return rulesOn(this.host.book, this.collection);
  }
}
