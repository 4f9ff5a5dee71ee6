import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Of formats that need more than a name: texts are UTF-8. */
const filters: Readonly<Record<string, string>> = {
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1",
  txt: "txt:Text (encoded):UTF8",
};

/** What LibreOffice makes of a workbook or a document: the file in another format. A profile of its own keeps runs apart. */
export async function converted(
  bytes: Uint8Array,
  format: "pdf" | "xlsx" | "csv" | "odt" | "txt",
  from: "xlsx" | "docx" = "xlsx",
): Promise<Buffer> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, `in.${from}`);
    await writeFile(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = filters[format] ?? format;
    const out = join(folder, "out");
    await run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", out, input]);
    return readFile(join(out, `in.${format}`));
  });
}

/** The text of each page of a PDF, as it is laid out. */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "in.pdf");
    await writeFile(input, pdf);
    const { stdout } = await run("pdftotext", ["-layout", input, "-"]);
    return stdout.split("\f").slice(0, -1);
  });
}

/** The width and the height of each page of a PDF in points. */
export async function pageSizes(pdf: Uint8Array): Promise<readonly (readonly [width: number, height: number])[]> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "in.pdf");
    await writeFile(input, pdf);
    const { stdout } = await run("pdfinfo", ["-l", "-1", input]);
    return Array.from(stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g), ([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
  });
}

/** How many pixels of each colour, as `RRGGBB`, the first page of a PDF has at 60 dpi, or all of its pages. */
export async function pageColors(
  pdf: Uint8Array,
  pages: "first" | "all" = "first",
): Promise<ReadonlyMap<string, number>> {
  return inTemporaryFolder(async (folder) => {
    const input = join(folder, "in.pdf");
    await writeFile(input, pdf);
    await run("pdftoppm", [
      "-r",
      "60",
      "-aa",
      "no",
      "-aaVector",
      "no",
      ...(pages === "first" ? ["-l", "1"] : []),
      input,
      join(folder, "page"),
    ]);
    const colors = new Map<string, number>();
    for (const name of await readdir(folder)) {
      if (name.endsWith(".ppm")) countColors(await readFile(join(folder, name)), colors);
    }
    return colors;
  });
}

/** P6, width, height, 255: then three bytes a pixel. */
function countColors(picture: Buffer, colors: Map<string, number>): void {
  const header = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.toString("latin1", 0, 40))?.[0] ?? "";
  for (let at = header.length; at + 3 <= picture.length; at += 3) {
    const color = picture.toString("hex", at, at + 3).toUpperCase();
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gongshi-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
