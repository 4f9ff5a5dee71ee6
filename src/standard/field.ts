import { z } from "zod";
import { roles, type Role } from "./role";

export const kinds = ["licence", "penalty"] as const;

/** 行政许可 or 行政处罚. */
export type Kind = (typeof kinds)[number];

/** Whether an entry of the standard was seen in a public source or is general knowledge. */
export const basisSchema = z.enum(["found", "assumed"]);

export type Basis = z.infer<typeof basisSchema>;

export const fieldSchema = z.strictObject({
  /** The standard's own code such as `XK_WSH`; columns outside its tables have codes of ours such as `REPORTED_AT`. */
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  role: z.enum(roles as readonly [Role, ...Role[]]),
  /** The Chinese name of the column as the field table writes it. */
  name: z.string().min(1),
  /** `conditional` is required by what other cells of the row say (rule `required/blank`). */
  required: z.enum(["required", "conditional", "optional"]),
  requiredBasis: basisSchema,
  /** Characters; `null` where the standard sets no limit. */
  maxLength: z.number().int().positive().nullable(),
  maxLengthBasis: basisSchema,
  /** Other headers that mean this field: older generations, technical names, spellings seen in the wild. */
  aliases: z.array(z.strictObject({ header: z.string().min(1), basis: basisSchema })),
});

/** One column of a field table (standard §1.2, §1.3). */
export type Field = z.infer<typeof fieldSchema>;
