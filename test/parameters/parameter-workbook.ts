import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { parameterTables } from "../../src/parameters/parameter-table";
import { type Parameters, readParameters } from "../../src/parameters/read-parameters";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { loadStandard } from "../../src/standard/load-standard";
import { type Standard } from "../../src/standard/standard";
import { buildWorkbook, type Grid } from "../support/build-workbook";

const loaded = loadStandard("national-2018");
if (!loaded.ok) throw new Error("The default profile does not load.");
/** The default profile. */
export const standard: Standard = loaded.value;

type Sheets = Partial<Record<keyof typeof parameterTables, Grid>>;

/** A workbook of parameter sheets, each given by the rows under its header. */
export const workbookOf = (sheets: Sheets): WorkbookData =>
  buildWorkbook(
    Object.fromEntries(
      Object.entries(parameterTables).flatMap(([key, { sheet, columns }]) => {
        const rows = sheets[key as keyof Sheets];
        return rows === undefined ? [] : [[sheet, [Object.values(columns).map(({ header }) => header), ...rows]]];
      }),
    ),
  );

/** What the sheets say, which must be in order. */
export function read(sheets: Sheets): Parameters {
  const result = readParameters(workbookOf(sheets), standard);
  if (!result.ok) throw new Error(result.error.map((fault) => explainParameterFault(fault).en).join("\n"));
  return result.value;
}

/** What is refused, as a person reads it. */
export function faultsOf(sheets: Sheets): readonly string[] {
  const result = readParameters(workbookOf(sheets), standard);
  return result.ok ? [] : result.error.map((fault) => explainParameterFault(fault).zh);
}
