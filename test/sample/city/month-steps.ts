import { join } from "node:path";
import {
  backfillFile,
  ledgerFolder,
  type MonthIntent,
  officeFile,
  platformFile,
  returnedFolder,
  intent,
  weekFile,
} from "./city-on-disk";

/** One command of the month's cycle and the workbook, or the folder, that it writes. */
export interface MonthStep {
  readonly command: string;
  readonly argv: readonly string[];
  readonly out: string;
  /** 1 where something is concealed, not found on the platform, overdue, or still wrong. */
  readonly exitCode: 0 | 1;
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/**
 * What an office runs in a month, in order.
 *
 * @param folder takes the results.
 * @param before the month before, whose scores the registers come from; `null` in the first month.
 * @param office the office's own workbook.
 */
export function monthSteps(
  { month, draw, assessed, week, ledgers }: MonthIntent,
  folder: string,
  before: string | null,
  office = officeFile(month),
): readonly MonthStep[] {
  const outOf = (command: string, of = month): string =>
    join(folder, of, command === "returns" ? "returns" : `${command}.xlsx`);
  const step = (command: string, argv: readonly string[], exitCode: 0 | 1 = 0): MonthStep => {
    const out = outOf(command);
    return { command, argv: [command, ...argv, "--settings", office, "--out", out], out, exitCode };
  };
  const [platform, asOf] = [platformFile(month), ["--as-of", assessed]];
  const earlier = before === null ? [] : ["--registers", outOf("score", before)];
  const seen = intent.months.filter((each) => each.month <= month).map((each) => platformFile(each.month));
  const isOneConcealed = ledgers.some(({ concealed }) => concealed > 0);
  return [
    step("weekly", [weekFile(week.day), "--day", week.day, "--as-of", week.day]),
    step("monitor", ["--month", month, ...asOf]),
    step("dishonesty", ["--month", month, ...asOf], 1),
    step("sample", ["--day", draw.day, "--seed", draw.seed, "--as-of", draw.day, ...earlier]),
    step(
      "compare",
      ["--ledger", ledgerFolder(month), "--platform", platform, "--month", month, ...asOf],
      isOneConcealed ? 1 : 0,
    ),
    step("stats", [platform, "--day", lastDayOf(month), "--from", `${month}-01`, "--as-of", lastDayOf(month)]),
    step("returns", [platform, ...asOf]),
    ...(month === intent.returned.month
      ? [step("returned", ["--original", platform, "--returned", returnedFolder(month), ...asOf], 1)]
      : []),
    ...(month === intent.campaign.month
      ? [step("backfill", [backfillFile(month), "--month", month, "--as-of", lastDayOf(month)])]
      : []),
    step("exposure", [...seen, ...asOf], 1),
    step("score", [
      ...[platform, "--month", month, "--ledger", ledgerFolder(month)],
      ...["--registers", outOf("sample"), ...asOf],
    ]),
    step("history", [
      ...[platform, "--month", month, "--registers", outOf("score"), ...asOf],
      ...(before === null ? [] : ["--before", platformFile(before)]),
    ]),
    step("merge", [ledgerFolder(month), ...asOf]),
  ];
}
