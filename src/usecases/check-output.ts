import { z } from "zod";
import { isoDate } from "../calendar/day";
import { type Finding } from "../findings/finding";
import { type LedgerReport, type Verdict } from "../findings/ledger-report";
import { listFindings } from "../findings/list-findings";
import { severities } from "../findings/severity";
import { columnLetters } from "../sheets/address";
import { kinds } from "../standard/field";
import { type Language } from "../support/words";
import { type WorkbookCheck } from "./check-workbook";
import { toolSchema, type Tool } from "./tool";
import { worstVerdict } from "./worst-verdict";

const count = z.number().int().nonnegative();

const verdictSchema = z.enum(["compliant", "not-compliant", "unknown"] as const satisfies readonly Verdict[]);

const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  row: count.optional(),
  column: z.string().optional(),
  field: z.string().optional(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  message: z.string(),
  hint: z.string(),
  basis: z.string(),
  fix: z
    .object({ kind: z.enum(["safe", "ask"]), value: z.union([z.string(), z.number(), z.boolean(), z.null()]) })
    .optional(),
  waived: z.object({ reason: z.string(), approver: z.string(), until: z.string().nullable() }).optional(),
});

const sheetSchema = z.object({
  sheet: z.string(),
  kind: z.enum(kinds),
  headerRows: z.array(count),
  firstRow: count,
  lastRow: count,
  rows: count,
  columns: z.array(z.object({ field: z.string(), header: z.string(), column: z.string() })),
  unmapped: z.array(z.object({ header: z.string(), column: z.string() })),
  verdict: verdictSchema,
  counts: z.object({
    error: count,
    warning: count,
    info: count,
    waived: count,
    rowsWithErrors: count,
    compliantRows: count,
    byRule: z.record(z.string(), count),
  }),
  timeliness: z.object({
    onTime: count,
    late: count,
    dueSoon: count,
    overdue: count,
    exempt: count,
    notDue: count,
    unknown: count,
  }),
  /** `shown` is less than `total` when the list was capped. */
  listed: z.object({ shown: count, total: count }),
  findings: z.array(findingSchema),
  skipped: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
  toolFaults: z.array(z.object({ rule: z.string(), message: z.string() })),
});

/** What `gongshi check --json` prints. */
export const checkOutputSchema = z.object({
  schemaVersion: z.literal(1),
  tool: toolSchema,
  profile: z.object({ id: z.string(), version: z.string() }),
  asOf: z.string(),
  /** First and last year that the calendar covers. */
  calendar: z.object({ source: z.string(), years: z.tuple([z.number().int(), z.number().int()]) }),
  verdict: verdictSchema,
  inputs: z.array(
    z.object({
      file: z.string(),
      sha256: z.string(),
      sheets: z.array(sheetSchema),
      ignoredSheets: z.array(z.object({ sheet: z.string(), why: z.string() })),
    }),
  ),
});

export type CheckOutput = z.infer<typeof checkOutputSchema>;

/** A checked workbook and the file that it came from. */
export interface CheckedFile {
  readonly file: string;
  readonly sha256: string;
  readonly check: WorkbookCheck;
}

/**
 * The report of one or more files as JSON: the same files, profile and as-of day give the same bytes.
 *
 * @param limit how many findings of a ledger are listed at most.
 */
export function checkOutput(
  tool: Tool,
  files: readonly [CheckedFile, ...CheckedFile[]],
  language: Language,
  limit: number,
): CheckOutput {
  const { standard, asOf, calendar } = files[0].check.env;
  return {
    schemaVersion: 1,
    tool,
    profile: { id: standard.profile.id, version: standard.profile.version },
    asOf: isoDate(asOf),
    calendar: { source: calendar.source, years: [Math.min(...calendar.years), Math.max(...calendar.years)] },
    verdict: worstVerdict(files.map(({ check }) => check.verdict)),
    inputs: files.map(({ file, sha256, check }) => ({
      file,
      sha256,
      sheets: check.reports.map((report) => sheetOutput(report, language, limit)),
      ignoredSheets: check.ignored.map(({ sheet, why }) => ({ sheet, why: why[language] })),
    })),
  };
}

function sheetOutput(report: LedgerReport, language: Language, limit: number): z.infer<typeof sheetSchema> {
  const { ledger, counts, timelinessCounts: time } = report;
  const { findings, shown, total } = listFindings(report, language, { limit });
  return {
    sheet: ledger.sheet,
    kind: ledger.kind,
    headerRows: [...ledger.headerRows],
    firstRow: ledger.rows[0] ?? 0,
    lastRow: ledger.rows.at(-1) ?? 0,
    rows: ledger.rows.length,
    columns: Array.from(ledger.columns.values(), ({ field, header, index }) => ({
      field: field.code,
      header,
      column: columnLetters(index),
    })),
    unmapped: ledger.unmapped.map(({ header, index }) => ({ header, column: columnLetters(index) })),
    verdict: report.verdict,
    counts: { ...counts, byRule: { ...counts.byRule } },
    timeliness: {
      onTime: time["on-time"],
      late: time.late,
      dueSoon: time["due-soon"],
      overdue: time.overdue,
      exempt: time.exempt,
      notDue: time["not-due"],
      unknown: time.unknown,
    },
    listed: { shown, total },
    findings: findings.map(findingOutput),
    skipped: report.skipped.map(({ rule, missing }) => ({ rule, missing: [...missing] })),
    toolFaults: report.toolFaults.map((fault) => ({ ...fault })),
  };
}

function findingOutput(finding: Finding): z.infer<typeof findingSchema> {
  const { rule, severity, row, column, field, value, message, hint, basis, fix, waiver } = finding;
  return {
    rule,
    severity,
    ...(row !== null && { row }),
    ...(column !== null && { column }),
    ...(field !== null && { field }),
    ...(column !== null && row !== null && { value }),
    message,
    hint,
    basis,
    ...(fix !== null && { fix }),
    ...(waiver !== null && {
      waived: {
        reason: waiver.reason,
        approver: waiver.approver,
        until: waiver.until === null ? null : isoDate(waiver.until),
      },
    }),
  };
}
