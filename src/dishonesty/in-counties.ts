import { type DishonestyEntry } from "../registers/dishonesty-register";
import { type UnitResolver } from "../units/resolve-unit";

/** The bodies with their counties by the roster's names; what it does not know stays as it is written. */
export const inCounties = (bodies: readonly DishonestyEntry[], resolve: UnitResolver): readonly DishonestyEntry[] =>
  bodies.map((body) => ({ ...body, county: resolve(body.county)?.name ?? body.county }));
