import { parseArea, splitSheet } from "../book/area";
import { evaluate, type FormulaValue, isErrorValue } from "../book/evaluate";
import { changeName, changeNames, type DefinedName, nameIn } from "../book/names";
import { type Host } from "../host";
import { ExcelError } from "../protocol/excel-error";
import { found } from "./found";
import { HostObject } from "./host-object";
import { NamedItemArrayValuesObject } from "./named-item-array-values";
import { RangeObject } from "./range";
import { flag, text } from "./settings";
import { type ValueKind, valueKind } from "./value-kind";
import { WorksheetObject } from "./worksheet";

export class NamedItemObject extends HostObject {
  readonly className = "NamedItem";

  constructor(
    host: Host,
    readonly scopeSheet: string | undefined,
    readonly key: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { ...super.identity(), _Id: this.key };
  }

  get name(): string {
    return this.#name.name;
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(comment: string) {
    changeName(this.host.book, this.#name, { comment: text(comment) });
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(visible: boolean) {
    changeName(this.host.book, this.#name, { visible: flag(visible) });
  }

  get formula(): string {
    return this.#name.formula;
  }

  set formula(formula: string) {
    changeName(this.host.book, this.#name, { formula });
  }

  get scope(): "Workbook" | "Worksheet" {
    return this.scopeSheet === undefined ? "Workbook" : "Worksheet";
  }

  get worksheet(): WorksheetObject {
    return found(this.worksheetOrNullObject);
  }

  get worksheetOrNullObject(): WorksheetObject | null {
    return this.scopeSheet === undefined ? null : new WorksheetObject(this.host, this.scopeSheet);
  }

  get type(): Promise<ValueKind | "Range" | "Array"> {
    if (this.getRangeOrNullObject()) return Promise.resolve("Range");
    return this.#evaluated().then((value) => (Array.isArray(value) ? "Array" : valueKind(value)));
  }

  /** The address of a name for cells, otherwise what its formula comes to; of an array its first value. */
  get value(): Promise<unknown> {
    if (this.getRangeOrNullObject()) return Promise.resolve(this.formula.slice(1));
    return this.#evaluated().then((value) => (Array.isArray(value) ? value[0]?.[0] : value));
  }

  get arrayValues(): NamedItemArrayValuesObject {
    return new NamedItemArrayValuesObject(this.host, () => this.#evaluated());
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelError("InvalidReference");
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const { sheetName, local } = splitSheet(this.formula.slice(1));
    const sheet = sheetName === undefined ? undefined : this.host.book.sheetNamed(sheetName);
    const area = sheet && parseArea(local, sheet.getSheetId());
    return area ? new RangeObject(this.host, area) : null;
  }

  delete(): void {
    changeNames(this.host.book, [this.#name], []);
  }

  #evaluated(): Promise<FormulaValue> {
    return isErrorValue(this.formula.slice(1))
      ? Promise.resolve(this.formula.slice(1))
      : evaluate(this.host.book, this.formula);
  }

  get #name(): DefinedName {
    return found(nameIn(this.host.book, this.scopeSheet, this.key));
  }
}
