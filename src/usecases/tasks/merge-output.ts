import { z } from "zod";
import { kinds } from "../../standard/field";
import { type Language } from "../../support/words";
import { type Tool } from "../tool";
import { type MergeDetail, type ShownRepeat } from "./merge-task";
import { type TaskOutcome } from "./task";

const repeatSchema = z.object({
  documentNumber: z.string(),
  first: z.string(),
  later: z.string(),
  differences: z.array(z.object({ header: z.string(), first: z.string(), later: z.string() })),
});

/** What `merge --json` prints. */
export const mergeOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  files: z.array(
    z.object({
      file: z.string(),
      fault: z.string().nullable().describe("Why the file could not be read."),
      sheets: z.array(
        z.object({
          sheet: z.string(),
          kind: z.enum(kinds).nullable().describe("null for a sheet of which nothing was taken."),
          rows: z.int(),
          remarks: z.array(z.string()),
        }),
      ),
    }),
  ),
  tables: z.array(
    z.object({
      kind: z.enum(kinds),
      rows: z.int(),
      leftOut: z.int(),
      headers: z.array(z.string()),
      conflictCount: z.int(),
      duplicateCount: z.int(),
      conflicts: z.array(repeatSchema).describe("The first of them; the count says how many there are."),
      duplicates: z.array(repeatSchema),
    }),
  ),
  unresolvedUnits: z.array(z.object({ name: z.string(), rows: z.int() })),
  notes: z.array(z.string()),
});

export type MergeOutput = z.infer<typeof mergeOutputSchema>;

/** Merged files as JSON. */
export function mergeOutput(
  tool: Tool,
  { detail, unresolved, notes }: TaskOutcome<MergeDetail>,
  language: Language,
): MergeOutput {
  const repeat = ({ documentNumber, first, later, differences }: ShownRepeat) => ({
    documentNumber,
    first: first[language],
    later: later[language],
    differences: differences.map((each) => ({ ...each })),
  });
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    files: detail.files.map(({ file, fault, sheets }) => ({
      file,
      fault: fault === null ? null : fault[language],
      sheets: sheets.map(({ sheet, kind, rows, remarks }) => ({
        ...{ sheet, kind, rows },
        remarks: remarks.map((words) => words[language]),
      })),
    })),
    tables: detail.tables.map(({ headers, conflicts, duplicates, ...table }) => ({
      ...table,
      headers: [...headers],
      conflicts: conflicts.map(repeat),
      duplicates: duplicates.map(repeat),
    })),
    unresolvedUnits: unresolved.map(({ name, rows }) => ({ name, rows })),
    notes: notes.map((words) => words[language]),
  };
}
