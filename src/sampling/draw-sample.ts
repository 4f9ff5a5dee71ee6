import { type Day } from "../calendar/day";
import { type SampleEntry } from "../registers/samples-register";
import { type Kind } from "../standard/field";
import { groupOrder } from "../units/group-words";
import { type Roster, type Unit } from "../units/roster";
import { type DrawNumber, drawNumber } from "./draw-number";
import { recentDraws } from "./recent-draws";

/** What is to be drawn: 5 + 5 units in Yuncheng's notice of 2021, 二（五）. */
export interface SampleScheme {
  readonly day: Day;
  /** Any text that nobody could choose to their liking, such as the numbers of a public lottery of that day. */
  readonly seed: string;
  /** How many units of each group. */
  readonly asked: Readonly<Record<Unit["group"], number>>;
  /** Units of so many draws before are avoided while there are enough others. */
  readonly avoid: number;
  /** Only units that decide such matters; `null` for units that decide any. */
  readonly kind: Kind | null;
}

/** A unit that takes part in the draw. */
export interface Candidate extends DrawNumber {
  readonly unit: string;
  /** From 1 for those drawn; `null` for the others. */
  readonly place: number | null;
  /** How many draws ago it was drawn, 1 for the last; `null` where none of those to be avoided has it. */
  readonly drawsAgo: number | null;
}

/** What was drawn of a group. */
export interface GroupDraw {
  readonly group: Unit["group"];
  readonly asked: number;
  /** The drawn ones in the order of their places, then the others as they would have followed. */
  readonly candidates: readonly Candidate[];
  /** Units that take no part, since they decide nothing of the kind. */
  readonly leftOut: readonly string[];
}

/**
 * Draws units of each group: those with the smallest numbers. Recently drawn ones come after all others, the longest ago
 * first. The order of the roster has no part in it.
 *
 * @param entries of 抽样记录.
 */
export function drawSample(
  roster: Roster,
  entries: readonly SampleEntry[],
  { day, seed, asked, avoid, kind }: SampleScheme,
): readonly GroupDraw[] {
  const drawsAgo = recentDraws(entries, roster, { day, seed }, avoid);
  const takesPart = ({ functions }: Unit): boolean => (kind === null ? functions.length > 0 : functions.includes(kind));
  return groupOrder.map((group) => {
    const members = roster.units.filter((unit) => unit.group === group);
    const candidates = members
      .filter(takesPart)
      .map((unit) => ({
        unit: unit.name,
        ...drawNumber(day, seed, unit),
        drawsAgo: drawsAgo.get(unit.name) ?? null,
      }))
      .sort((a, b) => rest(b) - rest(a) || (a.number < b.number ? -1 : 1));
    return {
      group,
      asked: asked[group],
      candidates: candidates.map((each, index) => ({ ...each, place: index < asked[group] ? index + 1 : null })),
      leftOut: members
        .filter((unit) => !takesPart(unit))
        .sort((a, b) => a.order - b.order)
        .map(({ name }) => name),
    };
  });
}

/** For how many draws a unit has been left alone; for ever where it was not drawn of late. */
const rest = ({ drawsAgo }: Pick<Candidate, "drawsAgo">): number => drawsAgo ?? Number.MAX_SAFE_INTEGER;
