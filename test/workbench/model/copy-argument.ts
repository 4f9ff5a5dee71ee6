import { type Area } from "../book/area";
import { copyCells, type CopyOptions } from "../book/copy-cells";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { areasArgument } from "./area-argument";

const kinds = ["All", "Formulas", "Values", "Formats"] as const;

interface CopyArguments {
  readonly kind: string | null | undefined;
  readonly skipBlanks: boolean | null | undefined;
  readonly transpose: boolean | null | undefined;
}

/** `copyFrom` of a range, with its arguments as an add-in gives them. */
export function copyInto(
  host: Host,
  target: Area,
  source: unknown,
  { kind, skipBlanks, transpose }: CopyArguments,
): void {
  const [from, ...others] = areasArgument(host, source, target.sheet);
  const known = kinds.find((name) => name === (kind ?? "All"));
  if (!from || others.length > 0 || !known) throw invalidArgument();
  const options: CopyOptions = { kind: known, skipBlanks: skipBlanks === true, transpose: transpose === true };
  copyCells(host.book, from, target, options);
}
