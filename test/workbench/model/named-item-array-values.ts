import { type CellValue } from "../book/cells";
import { type FormulaValue } from "../book/evaluate";
import { type Host } from "../host";
import { HostObject } from "./host-object";
import { type ValueKind, valueKind } from "./value-kind";

/** Every value of a name that stands for several. */
export class NamedItemArrayValuesObject extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(
    host: Host,
    readonly evaluated: () => Promise<FormulaValue>,
  ) {
    super(host);
  }

  get values(): Promise<CellValue[][]> {
    return this.evaluated().then((value) => (Array.isArray(value) ? value : [[value]]));
  }

  get types(): Promise<ValueKind[][]> {
    return this.values.then((rows) => rows.map((row) => row.map(valueKind)));
  }
}
