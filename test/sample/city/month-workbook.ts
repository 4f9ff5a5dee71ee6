import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { isoDate } from "../../../src/calendar/day";
import { loadStandard } from "../../../src/standard/load-standard";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { collectBytes } from "../../support/collect-bytes";
import { cityMonths } from "./city-months";
import { cityCases } from "./make-city";
import { officeWorkbook } from "./office-workbook";
import { platformWorkbook } from "./platform-workbook";

/** The office's workbook of a month `YYYY-MM` into which the platform's export of that month was copied. */
export async function monthWorkbook(id: string): Promise<Buffer> {
  const standard = loadStandard("yuncheng-2021");
  const month = cityMonths.find((each) => each.id === id);
  if (!standard.ok || month === undefined) throw new Error(`The city has no ${id}`);
  const cases = [...(cityCases.get(month)?.values() ?? [])].flat();
  const plans = [...platformWorkbook(cases, standard.value), ...officeWorkbook(standard.value, month)];
  const info = { title: `月末工作簿 ${id}`, creator: "gongshi tests", created: `${isoDate(month.assessed)}T00:00:00Z` };
  return collectBytes(writeWorkbook(plans, info, nodeByteCodec));
}
