import { dayOf, isoDate, slashDate } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";

/** Two wrong cases of August: the error of one is waived, the waiver of the other has run out. */
export const waivedCases: { readonly open: CityCase; readonly expired: CityCase } = pickCases();

function pickCases() {
  const [ofAugust = new Map<string, readonly CityCase[]>()] = cityCases.values();
  const [open, expired] = ["市财政局", "芮城县"].map((unit) =>
    ofAugust.get(unit)?.find(({ broken, again }) => broken !== null && again === "no"),
  );
  if (open === undefined || expired === undefined) throw new Error("Nothing to waive");
  return { open, expired };
}

/** The rows of 豁免登记. */
export const waiverRows = (): readonly Readonly<Record<string, CellValue>>[] =>
  [
    { each: waivedCases.open, reason: "决定书原件如此，已函告平台", until: dayOf(2022, 12, 31) },
    { each: waivedCases.expired, reason: "等待更正决定书", until: dayOf(2021, 8, 20) },
  ].map(({ each: { broken, lawful }, reason, until }) => ({
    rule: broken,
    rowKey: `${String(lawful.documentNumber)} | ${String(lawful.partyName)} | ${isoDate(Number(lawful.decisionDate))}`,
    reason,
    approver: "赵某某",
    until: slashDate(until),
  }));
