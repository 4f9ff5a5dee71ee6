import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { readCsv } from "../../src/csv/read-csv";
import { type Statement } from "../../src/proofread/statement";
import { type SheetData } from "../../src/sheets/workbook-data";

const kinds = [
  ...(["figure", "sum", "rate", "rank", "threshold", "coverage"] as const),
  ...(["list", "date", "attachment", "document-number"] as const),
] satisfies readonly Statement["kind"][];

const labelSchema = z.strictObject({
  /** As the bulletin has it. */
  quote: z.string().min(1),
  /** Which of several such quotes is meant, from 1. */
  occurrence: z.int().positive().default(1),
  kind: z.enum(kinds),
  verdict: z.enum(["holds", "contradicted", "not-checkable"]),
  /** What should stand there, or whom the statement leaves out or takes in wrongly. */
  expected: z.string().optional(),
  /** Why the verdict is right, in figures of the tables: see {@link isBorneOut}. */
  check: z.string().optional(),
  note: z.string().optional(),
});

/** A statement that a person has judged. */
export type Label = z.infer<typeof labelSchema>;

const aboutSchema = z.strictObject({
  about: z.string(),
  /** A notice that an office has published, or a bulletin written for the set. */
  source: z.enum(["notice", "written"]),
  /** Written and judged without sight of the proofreader, which nobody improves by what it gets wrong here. */
  heldOut: z.boolean(),
  /** Read from a .docx that is made of the text. */
  asDocx: z.boolean(),
});

/** A bulletin every statement of which is judged, with the tables that it is held against. */
export interface LabelledBulletin extends z.infer<typeof aboutSchema> {
  readonly name: string;
  readonly text: string;
  /** By the name of the file without its ending; tables in the text are not among them. */
  readonly tables: Readonly<Record<string, SheetData>>;
  readonly labels: readonly Label[];
}

const folder = join(__dirname, "labelled");

/** The whole set, by name. */
export const labelledSet: readonly LabelledBulletin[] = readdirSync(folder).map((name) => {
  const read = (file: string): string => readFileSync(join(folder, name, file), "utf8");
  return {
    name,
    ...aboutSchema.parse(JSON.parse(read("about.json"))),
    text: read("bulletin.txt"),
    tables: tablesIn(join(folder, name)),
    labels: z.array(labelSchema).parse(JSON.parse(read("labels.json"))),
  };
});

function tablesIn(bulletin: string): Readonly<Record<string, SheetData>> {
  const files = readdirSync(bulletin).includes("tables") ? readdirSync(join(bulletin, "tables")) : [];
  return Object.fromEntries(
    files.map((file) => {
      const read = readCsv(readFileSync(join(bulletin, "tables", file)), nodeByteCodec);
      const sheet = read.ok ? read.value.sheets[0] : undefined;
      if (sheet === undefined) throw new Error(`${file} of ${bulletin} cannot be read`);
      return [file.replace(/\.csv$/, ""), sheet];
    }),
  );
}

/** Where the quote of a label begins in the text of its bulletin. */
export function placeOf(label: Label, text: string): number {
  let place = -1;
  for (let found = 0; found < label.occurrence; found += 1) {
    place = text.indexOf(label.quote, place + 1);
    if (place < 0) throw new Error(`No ${label.occurrence}. “${label.quote}” in the bulletin`);
  }
  return place;
}
