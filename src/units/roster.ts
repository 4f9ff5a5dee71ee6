import { z } from "zod";
import { err, ok, type Result } from "../support/result";
import { compareKey } from "../text/compare-key";

const unitSchema = z.strictObject({
  /** As annexes print it. */
  name: z.string().min(1),
  /** Every other way in which ledgers write it. */
  aliases: z.array(z.string().min(1)).readonly(),
  group: z.enum(["municipal", "county"]),
  functions: z.array(z.enum(["licence", "penalty"])).readonly(),
  /** Its place among the units of its group, from 1: the order of units without data. */
  order: z.int().positive(),
  uscc: z.string().length(18).exactOptional(),
  population: z.int().nonnegative().exactOptional(),
  /** 存续企业数, sole traders included. */
  enterprises: z.int().nonnegative().exactOptional(),
});

/** One name means one unit: whoever is looked up by an alias of two would be counted for the wrong one. */
export const rosterSchema = z
  .strictObject({ id: z.string().min(1), units: z.array(unitSchema).min(1).readonly() })
  .check(({ value, issues }) => {
    const ownerOfName = new Map<string, number>();
    const ownerOfOrder = new Map<string, number>();
    for (const [index, unit] of value.units.entries()) {
      const place = `${unit.group} ${unit.order}`;
      if (ownerOfOrder.has(place)) {
        issues.push({
          code: "custom",
          input: unit.order,
          path: ["units", index, "order"],
          message: `Another ${unit.group} unit has order ${unit.order}.`,
        });
      }
      ownerOfOrder.set(place, index);
      for (const name of [unit.name, ...unit.aliases]) {
        const owner = ownerOfName.get(compareKey(name));
        if (owner !== undefined && owner !== index) {
          issues.push({
            code: "custom",
            input: name,
            path: ["units", index, "aliases"],
            message: `"${name}" also names ${value.units[owner]?.name ?? ""}.`,
          });
        }
        ownerOfName.set(compareKey(name), index);
      }
    }
  })
  .readonly();

/** 单位名录: who reports, in which group, under which names. */
export type Roster = z.infer<typeof rosterSchema>;

/** A 市直单位 (`municipal`) or a 县（市、区） (`county`, functional zones included). */
export type Unit = Roster["units"][number];

/** Where a roster breaks its schema: `path` is like `units.3.group`. */
export interface RosterFault {
  readonly path: string;
  readonly message: string;
}

/** Reads a roster from JSON; the error is the first fault. */
export function parseRoster(json: unknown): Result<Roster, RosterFault> {
  const parsed = rosterSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err({ path: issue?.path.join(".") ?? "", message: issue?.message ?? "" });
}
