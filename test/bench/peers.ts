import Ajv from "ajv";
import { Schema } from "tableschema";
import { z } from "zod";
import { type CellValue } from "../../src/sheets/cell";
import { type Field } from "../../src/standard/field";
import { benchFields } from "./make-ledger";

/** A row as the peers take it: cells by field code, every one a text or a number. */
export type PeerRow = Readonly<Record<string, string | number | null>>;

const usccPattern = "^[0-9A-HJ-NPQRTUWXY]{18}$";
const partyCategories = ["法人及非法人组织", "自然人", "个体工商户"] as const;
const documentTypes = [
  "身份证",
  "护照号",
  "港澳居民来往内地通行证",
  "台湾居民来往大陆通行证",
  "外国人永久居留身份证",
] as const;
const dateRoles = new Set(["decisionDate", "validFrom", "validTo", "reportedAt"]);
const usccRoles = new Set(["partyUscc", "agencyCode", "sourceUnitCode"]);

/** What a schema can say of one cell: type, presence, length, pattern, list. Nothing across cells or rows. */
interface CellSchema {
  readonly field: Field;
  readonly kind: "date" | "text";
  readonly required: boolean;
  readonly pattern: string | null;
  readonly list: readonly string[] | null;
}

const cellSchemas: readonly CellSchema[] = benchFields.map((field) => ({
  field,
  kind: dateRoles.has(field.role) ? "date" : "text",
  required: field.required === "required",
  pattern: usccRoles.has(field.role) ? usccPattern : null,
  list: field.role === "partyCategory" ? partyCategories : field.role.endsWith("DocumentType") ? documentTypes : null,
}));

/** Turns columns into the rows that the peers judge; not part of what is timed. */
export function peerRows(columns: readonly (readonly CellValue[])[]): readonly PeerRow[] {
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
    Object.fromEntries(
      benchFields.map(({ code }, index) => [code, (columns[index]?.[row] ?? null) as string | number | null]),
    ),
  );
}

/** Counts the rows that a schema refuses. */
type SchemaPart = (rows: readonly PeerRow[]) => number;

/** Each peer makes its schema ready, which is not part of what is timed. */
export const peers: Readonly<Record<string, () => SchemaPart | Promise<SchemaPart>>> = {
  zod() {
    const shape = cellSchemas.map(({ field, kind, required, pattern, list }) => {
      let text = z.string().max(field.maxLength ?? 4000);
      if (pattern !== null) text = text.regex(new RegExp(pattern));
      const cell =
        kind === "date" ? z.number().int().min(1) : list === null ? text : z.enum(list as [string, ...string[]]);
      return [field.code, required ? cell : cell.nullable()] as const;
    });
    const schema = z.object(Object.fromEntries(shape));
    return (rows) => rows.filter((row) => !schema.safeParse(row).success).length;
  },
  ajv() {
    const properties = cellSchemas.map(({ field, kind, required, pattern, list }) => {
      const cell =
        kind === "date"
          ? { type: "integer", minimum: 1 }
          : {
              type: "string",
              maxLength: field.maxLength ?? 4000,
              ...(pattern && { pattern }),
              ...(list && { enum: [...list] }),
            };
      return [
        field.code,
        required ? cell : { ...cell, type: [cell.type, "null"], ...(list && { enum: [...list, null] }) },
      ];
    });
    const validate = new Ajv({ allErrors: true, strict: false }).compile({
      type: "object",
      properties: Object.fromEntries(properties) as object,
      required: cellSchemas.map(({ field }) => field.code),
    });
    return (rows) => rows.filter((row) => !validate(row)).length;
  },
  async tableschema() {
    const fields = cellSchemas.map(({ field, kind, required, pattern, list }) => ({
      name: field.code,
      type: kind === "date" ? "integer" : "string",
      constraints: {
        required,
        ...(kind === "text" && { maxLength: field.maxLength ?? 4000 }),
        ...(pattern && { pattern }),
        ...(list && { enum: [...list] }),
      },
    }));
    const schema = await Promise.resolve(Schema.load({ fields }));
    const codes = cellSchemas.map(({ field }) => field.code);
    return (rows) => {
      let refused = 0;
      for (const row of rows) {
        try {
          schema.castRow(codes.map((code) => row[code] ?? ""));
        } catch {
          refused += 1;
        }
      }
      return refused;
    };
  },
};

/** The floor: one loop that touches every character of every cell once. */
export function touchEveryCharacter(columns: readonly (readonly CellValue[])[]): number {
  let sum = 0;
  for (const cells of columns) {
    for (const cell of cells) {
      if (typeof cell === "string") for (let at = 0; at < cell.length; at += 1) sum = (sum + cell.charCodeAt(at)) | 0;
      else if (typeof cell === "number") sum = (sum + cell) | 0;
    }
  }
  return sum;
}
