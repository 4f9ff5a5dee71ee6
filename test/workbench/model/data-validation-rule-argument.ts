import { absoluteAddress } from "../book/absolute-address";
import {
  type Comparison,
  type ComparisonKey,
  type ValidationRule,
  comparisonTypes,
  isPair,
  validationOperators,
} from "../book/data-validation-rule";
import { isIsoDate } from "../book/validated-value";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { areaArgument } from "./area-argument";

/** Choices written into a rule are one text of a file, which is no longer. */
const listLimit = 255;

/** The rule that an add-in gives: one kind of it, its operands as numbers, texts or ranges. */
export function ruleArgument(host: Host, value: unknown): ValidationRule {
  const [[key, given] = [], ...others] = Object.entries(record(value)).filter(
    ([, rule]) => rule !== undefined && rule !== null,
  );
  if (key === undefined || others.length > 0) throw invalidArgument();
  const fields = record(given);
  if (key === "custom") return { custom: { formula: formula(fields.formula) } };
  if (key === "list") return { list: list(host, fields) };
  if (!Object.hasOwn(comparisonTypes, key)) throw invalidArgument();
  return { [key]: comparison(host, key as ComparisonKey, fields) };
}

function list(host: Host, { source, inCellDropDown = true }: Fields): NonNullable<ValidationRule["list"]> {
  if (typeof inCellDropDown !== "boolean") throw invalidArgument();
  if (source instanceof HostObject) return { inCellDropDown, source: reference(host, source) };
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > listLimit) throw invalidArgument();
  return { inCellDropDown, source };
}

function comparison(host: Host, key: ComparisonKey, { formula1, formula2, operator }: Fields): Comparison {
  if (typeof operator !== "string" || !Object.hasOwn(validationOperators, operator)) throw invalidArgument();
  const name = operator as Comparison["operator"];
  const second = isPair(name) && { formula2: operand(host, key, formula2) };
  return { formula1: operand(host, key, formula1), ...second, operator: name };
}

function operand(host: Host, key: ComparisonKey, value: unknown): string | number {
  if (value instanceof HostObject) return reference(host, value);
  const isDate = key === "date" || key === "time";
  if (typeof value === "number" && !isDate) return value;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  const isKnown = value.startsWith("=") || (isDate ? isIsoDate(value) : Number.isFinite(Number(value)));
  if (!isKnown) throw invalidArgument();
  return value;
}

function formula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
  return value;
}

/** A range as a formula that stays with its cells wherever the rule is looked at. */
const reference = (host: Host, range: HostObject) => `=${absoluteAddress(host.book, areaArgument(host, range))}`;

/** Whatever the add-in gave; only the fields that are asked for count. */
interface Fields {
  readonly formula?: unknown;
  readonly source?: unknown;
  readonly inCellDropDown?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

function record(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value;
}
