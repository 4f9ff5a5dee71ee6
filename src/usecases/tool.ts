import { z } from "zod";

/** Who made an output. */
export const toolSchema = z.object({ name: z.literal("gongshi"), version: z.string() });

export type Tool = z.infer<typeof toolSchema>;
