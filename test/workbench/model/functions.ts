import { absoluteAddress } from "../book/absolute-address";
import { evaluate, isErrorValue } from "../book/evaluate";
import { bookExtras } from "../book/extras";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { FunctionResultObject } from "./function-result";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";

/** Excel's worksheet functions, each a method: all that the client knows, as far as the formula engine does. */
export class FunctionsObject extends HostObject {
  readonly className = "Functions";

  constructor(host: Host) {
    super(host);
    for (const { name, wire } of host.table.classes.get(this.className)?.members.values() ?? [])
      Object.assign(this, { [name]: (...args: unknown[]) => this.#call(formulaName(wire), args) });
  }

  async #call(name: string, args: readonly unknown[]): Promise<FunctionResultObject> {
    const written = withoutTrailing(args.flat()).map((arg) => this.#written(arg));
    const result = await evaluate(this.host.book, `=${name}(${written.join(",")})`);
    const is1904 = bookExtras(this.host.book).date1904 === true && givesDate.has(name);
    return new FunctionResultObject(this.host, is1904 && typeof result === "number" ? result - daysTo1904 : result);
  }

  #written(argument: unknown): string {
    if (argument instanceof RangeObject) return absoluteAddress(this.host.book, argument.area);
    const value = argument instanceof FunctionResultObject ? argument.result : (argument ?? omitted);
    if (value === omitted) return "";
    if (typeof value === "number" || isErrorValue(value)) return String(value);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
    throw invalidArgument();
  }
}

const omitted = Symbol("omitted");

/** An argument left out at the end is none; one in the middle stays empty. */
function withoutTrailing(args: readonly unknown[]): readonly unknown[] {
  const last = args.at(-1);
  return args.length > 0 && (last === undefined || last === null) ? withoutTrailing(args.slice(0, -1)) : args;
}

/** "NORM.S.DIST" from "Norm_S_Dist". */
const formulaName = (wire: string) => wire.replaceAll("_", ".").toUpperCase();

/** The engine counts days from 1900; these give a day without taking one. */
const givesDate = new Set(["DATE", "DATEVALUE", "TODAY", "NOW"]);
const daysTo1904 = 1462;
