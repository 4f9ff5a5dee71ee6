import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { type DocumentInfo } from "../../src/plans/document-info";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";
import { drawFunctionExamples } from "./draw-function-examples";
import { drawMessyWorkbook } from "./draw-messy-workbook";
import { makeMessySheets, messyIntent, type MessyIntent } from "./make-messy-ledger";
import { makeDisclosureCity } from "./make-disclosure-city";
import { makeMarch2023 } from "./make-march-2023";
import { makePingdingshan } from "./make-pingdingshan";
import { makeTrialLedger } from "./make-trial-ledger";

/** A generated file and where it is checked in, from the root of the project. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The sample workbooks, the one of the functions' examples, the intent of the messy one, and the ledger that the pane offers for a first try. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
  const messy = makeMessySheets();
  return [
    { path: "assets/sample/pingdingshan-2024-02.xlsx", bytes: await bytesOf(makePingdingshan(), february2024) },
    { path: "assets/sample/penalty-ledger-messy.xlsx", bytes: await drawMessyWorkbook(messy) },
    { path: "assets/sample/pingdingshan-2023-03.xlsx", bytes: await bytesOf(makeMarch2023(), march2023) },
    { path: "assets/sample/disclosures-invented-city.xlsx", bytes: await bytesOf(makeDisclosureCity(), inventedCity) },
    { path: "assets/sample/functions.xlsx", bytes: await drawFunctionExamples() },
    { path: "test/sample/messy-intent.json", bytes: Buffer.from(intentText(messyIntent(messy))) },
    { path: "src/sample/trial-ledger.json", bytes: Buffer.from(trialText()) },
  ];
}

const info = (title: string, day: string): DocumentInfo => ({
  title,
  creator: "gongshi sample",
  created: `${day}T00:00:00Z`,
});

const february2024 = info("平顶山市 2024 年 2 月“双公示”平台导出数据（示例）", "2024-03-01");
const march2023 = info("平顶山市 2023 年 3 月“十公示”归集情况（示例）", "2023-03-13");
const inventedCity = info("“十公示”归集数据（虚构城市示例）", "2024-04-01");

async function bytesOf(plans: readonly SheetPlan[], about: DocumentInfo): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeWorkbook(plans, about, nodeByteCodec)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The intent as JSON with one row a line, spaced as Prettier leaves it. */
function intentText({ profile, asOf, sheets }: MessyIntent): string {
  const lines = sheets.map(({ rows, ...sheet }) => {
    const facts = Object.entries(sheet).map(([name, value]) => `      "${name}": ${spaced(value)},\n`);
    return `    {\n${facts.join("")}      "rows": [\n${rows.map((row) => `        ${spaced(row)}`).join(",\n")}\n      ]\n    }`;
  });
  return `{\n  "profile": "${profile}",\n  "asOf": "${asOf}",\n  "sheets": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/** The trial ledger as JSON, a row a line. */
function trialText(): string {
  const { roles, rows } = makeTrialLedger();
  return `{\n  "roles": ${spaced(roles)},\n  "rows": [\n${rows.map((row) => `    ${spaced(row)}`).join(",\n")}\n  ]\n}\n`;
}

/** A value as JSON on one line. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
