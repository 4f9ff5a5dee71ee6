import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { isoDate } from "../../../src/calendar/day";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { loadStandard } from "../../../src/standard/load-standard";
import { type Standard } from "../../../src/standard/standard";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { type SampleFile } from "../sample-files";
import { campaignCases, campaignMonth } from "./backfill";
import { cityIntent } from "./city-intent";
import { type CityMonth } from "./city-months";
import { drawnUnits } from "./draw-units";
import { ledgerAnswer } from "./ledger-plan";
import { ledgerWorkbook } from "./ledger-workbook";
import { cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";
import { officeWorkbook } from "./office-workbook";
import { platformWorkbook } from "./platform-workbook";
import { returnedMonth, returnedWorkbooks } from "./returned-workbooks";
import { fridayOf, weekWorkbook } from "./week";
import { hands } from "./write-differently";

const folder = "assets/sample/city";

/**
 * The sample city: the office's workbook and the platform's export a month, what was open on a Friday, the drawn units'
 * ledgers, problem rows that came back corrected, old decisions reported in a campaign, and what is true of it all.
 */
export async function cityFiles(): Promise<readonly SampleFile[]> {
  const standard = loadStandard("yuncheng-2021");
  if (!standard.ok) throw new Error("The profile yuncheng-2021 does not load");
  const files = [
    ...[...cityCases.keys()].flatMap((month) => monthFiles(month, standard.value)),
    ...returnedFiles(standard.value),
    {
      path: `${folder}/backfill-${campaignMonth.id}.xlsx`,
      title: `补报数据 ${campaignMonth.id}（示例）`,
      made: isoDate(campaignMonth.last),
      plans: platformWorkbook(campaignCases, standard.value),
    },
  ];
  const written: SampleFile[] = [];
  for (const { path, title, made, plans } of files) written.push({ path, bytes: await bytesOf(plans, title, made) });
  return [...written, { path: `${folder}/intent.json`, bytes: Buffer.from(intentText()) }];
}

/** The intent as JSON, what is told of a unit on one line. */
const intentText = (): string =>
  `${JSON.stringify(cityIntent(), null, 1).replace(/\{[^{}[\]]*\}/g, (leaf) => leaf.replace(/\s*\n\s*/g, " "))}\n`;

interface PlannedFile {
  readonly path: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  readonly plans: readonly SheetPlan[];
}

function monthFiles(month: CityMonth, standard: Standard): readonly PlannedFile[] {
  const units: ReadonlyMap<string, readonly CityCase[]> = cityCases.get(month) ?? new Map();
  const made = isoDate(month.last);
  const drawn = drawnUnits.get(month) ?? [];
  const ledgers = drawn.flatMap((unit, place) => {
    const hand = hands[place % hands.length];
    if (hand === undefined || ledgerAnswer(unit, month) !== "已报送") return [];
    const plans = ledgerWorkbook(unit, month, units.get(unit) ?? [], hand);
    return [{ path: `${folder}/ledgers-${month.id}/${unit}.xlsx`, title: `${unit}台账（示例）`, made, plans }];
  });
  const friday = isoDate(fridayOf(month));
  return [
    {
      path: `${folder}/office-${month.id}.xlsx`,
      title: `信用办工作簿 ${month.id}（示例）`,
      made: isoDate(month.assessed),
      plans: officeWorkbook(standard, month),
    },
    {
      path: `${folder}/platform-${month.id}.xlsx`,
      title: `平台导出 ${month.id}（示例）`,
      made,
      plans: platformWorkbook([...units.values()].flat(), standard),
    },
    {
      path: `${folder}/week-${friday}.xlsx`,
      title: `周清台账 ${friday}（示例）`,
      made: friday,
      plans: weekWorkbook(month, standard),
    },
    ...ledgers,
  ];
}

const returnedFiles = (standard: Standard): readonly PlannedFile[] =>
  [...returnedWorkbooks(standard)].map(([unit, plans]) => ({
    path: `${folder}/returned-${returnedMonth.id}/${unit}.xlsx`,
    title: `问题数据退回 ${unit}（示例）`,
    made: isoDate(returnedMonth.last),
    plans,
  }));

async function bytesOf(plans: readonly SheetPlan[], title: string, made: string): Promise<Uint8Array> {
  const info = { title, creator: "gongshi sample", created: `${made}T00:00:00Z` };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(plans, info, nodeByteCodec)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
