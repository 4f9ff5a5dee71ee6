import { createHash } from "node:crypto";
import { isoDate } from "../../../src/calendar/day";
import { type CityBody } from "./city-body";
import { countyBodies } from "./county-bodies";
import { type CityMonth, cityMonths } from "./city-months";
import { municipalBodies } from "./municipal-bodies";

const perGroup = 5;
/** Units of so many draws before come after all others. */
const avoided = 2;

/**
 * Draws as the docs tell everybody to: by the SHA-256 of `seed|day|group|unit`, smallest first. Node's own digest is
 * used, so that it and the product's agree or a test fails.
 */
function drawMonths(): ReadonlyMap<CityMonth, readonly string[]> {
  const drawn = new Map<CityMonth, readonly string[]>();
  for (const month of cityMonths) {
    const before = [...drawn.values()].slice(-avoided);
    const units = [["市直", municipalBodies] as const, ["县（市、区）", countyBodies] as const].flatMap(
      ([group, bodies]) => drawGroup(month, group, bodies, before),
    );
    drawn.set(month, units);
  }
  return drawn;
}

/** The units of each month's draw: five of the city, then five counties. */
export const drawnUnits: ReadonlyMap<CityMonth, readonly string[]> = drawMonths();

function drawGroup(
  { draw }: CityMonth,
  group: string,
  bodies: readonly CityBody[],
  before: readonly (readonly string[])[],
): readonly string[] {
  const lastDrawn = (unit: string): number => before.map((units) => units.includes(unit)).lastIndexOf(true);
  const digest = (unit: string): string =>
    createHash("sha256")
      .update([draw.seed, isoDate(draw.day), group, unit].join("|"))
      .digest("hex");
  return bodies
    .map(({ unit }) => ({ unit, last: lastDrawn(unit), number: digest(unit) }))
    .sort((a, b) => a.last - b.last || (a.number < b.number ? -1 : 1))
    .slice(0, perGroup)
    .map(({ unit }) => unit);
}
