import { type DocumentBlock, type DocumentPlan } from "../../src/documents/document-plan";

/** The text of a bulletin, with tables in tabs, as an official document. */
export function documentOf(name: string, text: string): DocumentPlan {
  const [body = "", ...annexes] = text.split(/\n(?=附件\d+\n)/);
  return {
    name,
    info: { title: name, creator: "gongshi tests", created: "2024-07-05T00:00:00Z" },
    sections: [
      { orientation: "portrait", blocks: linesOf(body).flatMap(bodyBlocks) },
      ...annexes.map((annex) => ({ orientation: "portrait" as const, blocks: annexBlocks(linesOf(annex)) })),
    ],
  };
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

function bodyBlocks(line: string, place: number, lines: readonly string[]): readonly DocumentBlock[] {
  if (line.endsWith("文件")) return [{ kind: "letterhead", text: line }];
  if (/^\S+〔\d{4}〕\d+号$/.test(line)) return [{ kind: "number", text: line }];
  if (/^关于.*通报$/.test(line)) return [{ kind: "title", text: line }];
  if (line.endsWith("：")) return [{ kind: "addressee", text: line }];
  if (/^[一二三四五六]、\S{1,20}$/.test(line)) return [{ kind: "heading", level: 1, text: line }];
  if (line.startsWith("附件：")) return [{ kind: "attachments", names: attachmentsFrom(lines.slice(place)) }];
  if (isAttachment(lines, place)) return [];
  if (place === lines.length - 2) return [{ kind: "signature", sender: line, date: lines[place + 1] ?? "" }];
  return place === lines.length - 1 ? [] : [{ kind: "paragraph", text: line }];
}

/** Whether a line goes on with the attachments above it. */
const isAttachment = (lines: readonly string[], place: number): boolean =>
  /^\d\./.test(lines[place] ?? "") &&
  (lines[place - 1]?.startsWith("附件：") === true || isAttachment(lines, place - 1));

const attachmentsFrom = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, place) =>
    place === 0 || isAttachment(lines, place) ? (/^(?:附件：)?\d\.(.+)$/.exec(line)?.[1] ?? []) : [],
  );

function annexBlocks([label = "", title = "", ...lines]: readonly string[]): readonly DocumentBlock[] {
  const [header = [], ...rows] = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
  return [
    { kind: "annex-label", text: label },
    { kind: "annex-title", text: title },
    { kind: "table", widths: header.map(() => 1), header, rows, total: null },
    ...lines.filter((line) => !line.includes("\t")).map((text): DocumentBlock => ({ kind: "remark", text })),
  ];
}
