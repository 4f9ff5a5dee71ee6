import { DataValidationErrorStyle } from "@univerjs/core";
import { type Area } from "../book/area";
import { type ValidationRule, fromSetting, settingKeys, toSetting, validationKey } from "../book/data-validation-rule";
import { type Validation, bare, noValidation, revalidate, validatedParts } from "../book/data-validations";
import { invalidCells } from "../book/invalid-cells";
import { toArea } from "../book/univer-range";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { ruleArgument } from "./data-validation-rule-argument";
import { HostObject } from "./host-object";
import { RangeAreasObject } from "./range-areas";

const alertStyles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: keyof typeof alertStyles;
  readonly title: string;
  readonly message: string;
}

interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What may be entered into a range or several, and what the person is told about it. */
export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    host: Host,
    readonly areaList: readonly Area[],
  ) {
    super(host);
  }

  get type(): string {
    const parts = validatedParts(this.host.book, this.areaList);
    if (parts.every(({ rule }) => !rule || typeName(rule) === "None")) return "None";
    if (parts.some(({ rule }) => !rule)) return "MixedCriteria";
    return this.#same ? typeName(this.#same) : "Inconsistent";
  }

  /** null when the cells have not all the same. */
  get rule(): ValidationRule | null {
    return this.#same && fromSetting(this.#same);
  }

  set rule(rule: unknown) {
    const setting = toSetting(ruleArgument(this.host, rule));
    const before = Object.entries(this.#same ?? noValidation).filter(([name]) => !settingKeys.includes(name));
    revalidate(this.host.book, this.areaList, () => ({ ...Object.fromEntries(before), ...setting }));
  }

  get errorAlert(): ErrorAlert | null {
    const same = this.#same;
    if (!same) return null;
    const { showErrorMessage = true, errorStyle = DataValidationErrorStyle.STOP, errorTitle = "", error = "" } = same;
    const style = (Object.keys(alertStyles) as ErrorAlert["style"][]).find((name) => alertStyles[name] === errorStyle)!;
    return { showAlert: showErrorMessage, style, title: errorTitle, message: error };
  }

  set errorAlert(alert: Partial<ErrorAlert> | null) {
    const { showAlert = true, style = "Stop", title = "", message = "" } = object(alert);
    if (!Object.hasOwn(alertStyles, style)) throw invalidArgument();
    checkTexts(title, message);
    this.#change({
      showErrorMessage: showAlert,
      errorStyle: alertStyles[style],
      errorTitle: title,
      error: message,
    });
  }

  get prompt(): Prompt | null {
    const same = this.#same;
    if (!same) return null;
    return { showPrompt: same.showInputMessage ?? true, title: same.promptTitle ?? "", message: same.prompt ?? "" };
  }

  set prompt(prompt: Partial<Prompt> | null) {
    const { showPrompt = true, title = "", message = "" } = object(prompt);
    checkTexts(title, message);
    this.#change({ showInputMessage: showPrompt, promptTitle: title, prompt: message });
  }

  get ignoreBlanks(): boolean | null {
    return this.#same ? this.#same.allowBlank !== false : null;
  }

  set ignoreBlanks(ignoreBlanks: boolean | null) {
    if (typeof ignoreBlanks !== "boolean") throw invalidArgument();
    this.#change({ allowBlank: ignoreBlanks });
  }

  /** true when every cell is valid, false when none is, null otherwise. */
  get valid(): Promise<boolean | null> {
    return invalidCells(this.host.book, this.areaList).then(({ invalid, someValid }) =>
      invalid.length === 0 ? true : someValid ? null : false,
    );
  }

  clear(): void {
    revalidate(this.host.book, this.areaList, () => null);
  }

  async getInvalidCells(): Promise<RangeAreasObject> {
    const invalid = await this.getInvalidCellsOrNullObject();
    if (!invalid) throw new ExcelError("ItemNotFound");
    return invalid;
  }

  async getInvalidCellsOrNullObject(): Promise<RangeAreasObject | null> {
    const { invalid } = await invalidCells(this.host.book, this.areaList);
    if (invalid.length === 0) return null;
    const areas = invalid.map((range) => toArea(this.areaList[0]!.sheet, range));
    return new RangeAreasObject(this.host, areas);
  }

  /** What all the cells are validated with, if it is the same. */
  get #same(): Validation | null {
    const parts = validatedParts(this.host.book, this.areaList);
    const [first, ...others] = parts.map(({ rule }) => (rule ? bare(rule) : noValidation));
    return first && others.every((other) => text(other) === text(first)) ? first : null;
  }

  #change(change: Partial<Validation>): void {
    revalidate(this.host.book, this.areaList, (before) => ({ ...before, ...change }));
  }
}

/** "wholeNumber" is of the type "WholeNumber". */
function typeName(validation: Validation): string {
  const key = validationKey(validation) ?? "none";
  return key.charAt(0).toUpperCase() + key.slice(1);
}

const text = (validation: Validation) => JSON.stringify(Object.entries(validation).sort());

function object<Value>(value: Value | null): Value {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value;
}

/** A file holds no longer ones. */
function checkTexts(title: unknown, message: unknown): void {
  if (typeof title !== "string" || typeof message !== "string") throw invalidArgument();
  if (title.length > 32 || message.length > 255) throw invalidArgument();
}
