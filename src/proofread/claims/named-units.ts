import { type Mention } from "../text/mention";
import { type Quantity } from "../text/quantity";
import { type ClauseShape } from "./clause-shape";

/** A unit in a list, with the figure that stands beside it. */
export interface NamedUnit {
  readonly key: string;
  readonly name: string;
  readonly stated: Quantity | null;
}

/** Units that are named together: `鲁山县、汝州市`, `桐山区（4条）、清江市（7条）`. */
export interface NamedUnits {
  /** Place in the shape, and the one behind the last sign. */
  readonly start: number;
  readonly end: number;
  readonly units: readonly NamedUnit[];
  /** Whether there may be more than are named: 如, 等. */
  readonly open: boolean;
}

const together = {
  U: /U(?:\(?Q\)?)?(?:[、,，]?U(?:\(?Q\)?)?)*/gu,
  // 审批替代型承诺 is one kind, told in two words.
  K: /K+(?:\(?Q\)?)?(?:[、,，]K+(?:\(?Q\)?)?)*/gu,
} as const;

/** The lists of units, or of kinds of things, in a shape; a single one is a list too. */
export const namedUnits = (shape: ClauseShape, letter: keyof typeof together): readonly NamedUnits[] =>
  [...shape.text.matchAll(together[letter])].map(({ index, 0: { length } }) => {
    const end = index + length;
    const units: NamedUnit[] = [];
    let before: Mention | undefined;
    for (const mention of shape.mentions.slice(index, end)) {
      if (mention?.kind === "unit") units.push({ key: mention.key, name: mention.text, stated: null });
      if (mention?.kind === "category" && before?.kind !== "category") {
        units.push({ key: mention.category, name: mention.text, stated: null });
      }
      const last = units.at(-1);
      if (mention?.kind === "quantity" && last !== undefined && !isTheirNumber(mention.quantity, units.length)) {
        units[units.length - 1] = { ...last, stated: mention.quantity };
      }
      before = mention;
    }
    return { start: index, end, units, open: isOpen(shape, index, end, units.length) };
  });

/** `A、B、C、D4家`, `A、B2地`: how many are named, no figure of the last. */
const isTheirNumber = ({ value, unit }: Quantity, count: number): boolean =>
  value === count && /^[家个户]?$/u.test(unit);

/** 等 closes a list whose number it tells: 等3个县区. */
function isOpen({ text, mentions }: ClauseShape, start: number, end: number, count: number): boolean {
  if (/(?:如|例如|比如|特别是|尤其是)$/u.test(text.slice(0, start))) return true;
  if (!text.startsWith("等", end)) return false;
  const told = mentions[end + 1];
  return !(told?.kind === "quantity" && told.quantity.value === count);
}
