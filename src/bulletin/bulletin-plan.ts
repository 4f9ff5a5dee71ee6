import { type Annex } from "../annexes/annex";
import { annexOrientations, annexWidths } from "../annexes/annex-sheet-plan";
import { type DocumentBlock, type DocumentPlan, type DocumentSection } from "../documents/document-plan";
import { assertNever } from "../support/assert-never";
import { type BulletinLine, headingLevel, lineText } from "./fill-template";

/** What a bulletin has beside its words. */
export interface BulletinFrame extends Pick<DocumentPlan, "name" | "info"> {
  /** 发文字号; empty where it is not settled, as are the others. */
  readonly number: string;
  readonly sender: string;
  /** `2024年3月5日`. */
  readonly date: string;
  readonly annexes: readonly Annex[];
  /** Where its figures come from, in small print on the last page. */
  readonly origin: readonly string[];
}

/** What stands where an office has not said yet what to write. */
const blanks = { number: "（请填发文字号）", sender: "（请填发文机关）", date: "（请填成文日期）" } as const;

/** A bulletin with its annexes, each on a page of its own (GB/T 9704-2012). */
export function bulletinPlan(
  lines: readonly BulletinLine[],
  { name, info, annexes, origin, ...frame }: BulletinFrame,
): DocumentPlan {
  const written = (key: keyof typeof blanks): string => (frame[key] === "" ? blanks[key] : frame[key]);
  const head = lines.filter(({ part }) => isHead(part));
  const imprint = lines.filter(({ part }) => part === "imprint");
  const body = lines.filter((line) => !head.includes(line) && !imprint.includes(line));
  const letter: readonly DocumentBlock[] = [
    ...headParts.flatMap((part) => [
      ...head.filter((line) => line.part === part).map(blockOf),
      ...(part === "letterhead" ? [{ kind: "number", text: written("number") } as const] : []),
    ]),
    ...body.map(blockOf),
    ...(annexes.length === 0 ? [] : [{ kind: "attachments", names: annexes.map(({ title }) => title) } as const]),
    { kind: "signature", sender: written("sender"), date: written("date") },
    ...imprint.map(blockOf),
  ];
  const sections: readonly DocumentSection[] = [
    { orientation: "portrait", blocks: letter },
    ...annexes.map((annex, place) => annexSection(annex, annexes.length === 1 ? "附件" : `附件${place + 1}`)),
  ];
  const remarks = origin.map((text) => ({ kind: "remark", text }) as const);
  return {
    ...{ name, info },
    sections: sections.map((section, place) =>
      place === sections.length - 1 ? { ...section, blocks: [...section.blocks, ...remarks] } : section,
    ),
  };
}

/** In the order in which they stand above the body. */
const headParts = ["letterhead", "title", "addressee"] as const;

const isHead = (part: BulletinLine["part"]): boolean => headParts.some((each) => each === part);

function blockOf(line: BulletinLine): DocumentBlock {
  const text = lineText(line);
  const { part } = line;
  switch (part) {
    case "letterhead":
    case "title":
    case "addressee":
    case "paragraph":
    case "imprint":
      return { kind: part, text };
    case "heading1":
    case "heading2":
    case "heading3":
    case "heading4":
      return { kind: "heading", level: headingLevel(line) ?? 1, text };
    default:
      return assertNever(part);
  }
}

const annexSection = ({ id, title, header, rows, total, footer }: Annex, label: string): DocumentSection => ({
  orientation: annexOrientations[id],
  blocks: [
    { kind: "annex-label", text: label },
    { kind: "annex-title", text: title },
    { kind: "table", widths: annexWidths[id], header, rows, total },
    ...(footer === null ? [] : [{ kind: "remark", text: footer } as const]),
  ],
});
