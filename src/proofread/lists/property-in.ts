import { type Claim } from "../claims/claim";
import { type ClauseShape } from "../claims/clause-shape";
import { type NamedUnits } from "../claims/named-units";
import { changeProperty } from "./change-property";
import { columnProperty } from "./column-property";
import { gradeProperty } from "./grade-property";
import { kindProperty } from "./kind-property";
import { meanProperty } from "./mean-property";
import { type Property, saidIn } from "./property";
import { severalProperty } from "./several-property";
import { twiceProperty } from "./twice-property";

/** The property that a part of a shape tells of the named. */
export function propertyIn(
  claim: Claim,
  shape: ClauseShape,
  { units }: Pick<NamedUnits, "units">,
  from: number,
  to: number,
): Property | null {
  const said = saidIn(claim, shape, from, to);
  const isStated = units.some(({ stated }) => stated !== null);
  return (
    twiceProperty(said) ??
    gradeProperty(said) ??
    changeProperty(said) ??
    meanProperty(said) ??
    kindProperty(said) ??
    severalProperty(said) ??
    columnProperty(said, isStated)
  );
}
