import { licenceKinds } from "../licence-kinds";
import { type Desk } from "../licence-kind";
import { type LicenceMatter, type PenaltyMatter } from "../make-case";
import { penaltyKinds } from "../penalty-kinds";

/** A department that decides cases, under the name that stands in its documents. */
export interface Department {
  readonly name: string;
  readonly licences: readonly LicenceMatter[];
  readonly penalties: readonly PenaltyMatter[];
}

/** A unit of the roster as the generator sees it. */
export interface CityBody {
  /** As the roster has it. */
  readonly unit: string;
  /** How the names of the place's organisations begin. */
  readonly place: string;
  readonly area: string;
  /** What stands for the place in document numbers. */
  readonly mark: string;
  /** The cell 所属区县. */
  readonly county: string;
  readonly departments: readonly Department[];
}

/** A department that does what the desks of every city do. */
export const departmentOfDesks = (name: string, licences: readonly Desk[], penalties: readonly Desk[]): Department => ({
  name,
  licences: licenceKinds.filter(({ desk }) => licences.includes(desk)),
  penalties: penaltyKinds.filter(({ desk }) => penalties.includes(desk)),
});
