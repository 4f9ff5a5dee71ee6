import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { readParameters } from "../../src/parameters/read-parameters";
import { read, standard, workbookOf } from "./parameter-workbook";

test("a workbook without parameter sheets changes nothing", () => {
  expect(read({})).toEqual({ roster: null, standard, calendarAdditions: null, waivers: [], subjects: null });
});

test("a sheet with nothing but its header changes nothing", () => {
  expect(read({ roster: [], rules: [], calendar: [[" "]], backfill: [], waivers: [] })).toEqual(read({}));
});

test("the faults of all sheets are reported together, in English too", () => {
  const result = readParameters(workbookOf({ calendar: [[null, "休息"]], waivers: [["x"]] }), standard);
  expect(result.ok ? [] : result.error.map((fault) => explainParameterFault(fault).en)).toEqual([
    "Parameter sheet 节假日, cell A2: it must not be blank.",
    'Parameter sheet 豁免登记, cell A2: "x" is not the id of a rule.',
    "Parameter sheet 豁免登记, cell B2: it must not be blank.",
    "Parameter sheet 豁免登记, cell C2: it must not be blank.",
    "Parameter sheet 豁免登记, cell D2: it must not be blank.",
  ]);
});
