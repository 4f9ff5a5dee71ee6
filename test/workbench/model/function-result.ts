import { type FormulaValue, isErrorValue } from "../book/evaluate";
import { type Host } from "../host";
import { HostObject } from "./host-object";

/** What a worksheet function gave: a value, or an error in its place. */
export class FunctionResultObject extends HostObject {
  readonly className = "FunctionResult";

  constructor(
    host: Host,
    readonly result: FormulaValue,
  ) {
    super(host);
  }

  get value(): FormulaValue | null {
    return isErrorValue(this.result) ? null : this.result;
  }

  get error(): string | null {
    return isErrorValue(this.result) ? this.result : null;
  }
}
