import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runMain } from "../../cli/run-main";
import { type CityIntent } from "./city-intent";

const folder = "assets/sample/city";

/** What is meant, as it is checked in. */
export const intent = JSON.parse(
  readFileSync(join(__dirname, "../../..", folder, "intent.json"), "utf8"),
) as CityIntent;

export type MonthIntent = CityIntent["months"][number];

/** The office's workbook of a month, which has the settings and the registers. */
export const officeFile = (month: string): string => `${folder}/office-${month}.xlsx`;

/** The platform's export of a month. */
export const platformFile = (month: string): string => `${folder}/platform-${month}.xlsx`;

/** The ledgers that came in, in the order of the draw. */
export const ledgerFiles = ({ month, ledgers }: MonthIntent): readonly string[] =>
  ledgers.filter(({ answer }) => answer === "已报送").map(({ unit }) => `${folder}/ledgers-${month}/${unit}.xlsx`);

/** What a command prints as JSON; throws what it says where it ends otherwise. */
export async function printed<Output>(...argv: readonly string[]): Promise<Output> {
  const { exitCode, out, err } = await runMain(...argv, "--json");
  if (exitCode > 1) throw new Error(err);
  return JSON.parse(out) as Output;
}

/** The workbooks that units sent back. */
export const returnedFolder = (month: string): string => `${folder}/returned-${month}`;

/** The ledgers that came in for a month. */
export const ledgerFolder = (month: string): string => `${folder}/ledgers-${month}`;

/** The old decisions that were reported in a campaign. */
export const backfillFile = (month: string): string => `${folder}/backfill-${month}.xlsx`;

/** What was open on a Friday `YYYY-MM-DD`. */
export const weekFile = (friday: string): string => `${folder}/week-${friday}.xlsx`;
