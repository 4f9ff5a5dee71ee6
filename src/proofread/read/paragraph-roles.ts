import { type BulletinParagraph } from "../bulletin-text";
import { type BulletinBlock, isDayLine, isSentence, numberingLevel, plainHeadingLevel } from "./bulletin-line";
import { lineText } from "./join-lines";
import { annexLabel, isRemark } from "./table-lines";

/** Where in an official document the reading has come to. */
type Part = "head" | "main" | "attachments" | "tail" | "annex";

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The lines of a bulletin by what they are in an official document. Robust rather than strict: drafts are untidy. */
export function paragraphsOf<Table>(
  text: string,
  blocks: readonly BulletinBlock<Table>[],
): readonly BulletinParagraph[] {
  const paragraphs: BulletinParagraph[] = [];
  let part: Part = "head";
  let headings: readonly Heading[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "table") {
      if (part === "tail") part = "annex";
      continue;
    }
    const around: Around = {
      line: lineText(text, block),
      before: lineAt(text, blocks[at - 1]),
      next: lineAt(text, blocks[at + 1]),
      aboveTable: blocks.slice(at + 1, at + 3).some(({ kind }) => kind === "table"),
    };
    const [role, nextPart] = roleIn(part, around);
    if (["title", "annex-label", "attachment"].includes(role)) headings = [];
    const heading = role === "heading" || role === "body" ? headingOf(role, around.line) : null;
    const above = heading === null ? headings : headings.filter(({ level }) => level < heading.level);
    const { start, end, place } = block;
    paragraphs.push({ start, end, role, headings: above.map(({ text: title }) => title), place });
    headings = heading === null ? headings : [...above, heading];
    part = nextPart;
  }
  return paragraphs;
}

const lineAt = <Table>(text: string, block: BulletinBlock<Table> | undefined): string =>
  block?.kind === "line" ? lineText(text, block) : "";

/** A line and what is next to it; empty where a table is, or nothing. */
interface Around {
  readonly line: string;
  readonly before: string;
  readonly next: string;
  readonly aboveTable: boolean;
}

type RoleAndPart = readonly [BulletinParagraph["role"], Part];

function roleIn(part: Part, around: Around): RoleAndPart {
  const { line, next, aboveTable } = around;
  const annex = annexLabel(line);
  if (annex !== null) {
    const isList = /^附\s*[件表]\s*[：:]/.test(line) || (annex.rest !== "" && !aboveTable && part !== "annex");
    return isList ? ["attachment", "attachments"] : ["annex-label", "annex"];
  }
  if (isDayLine(line)) return ["other", part === "head" ? "head" : "tail"];
  if (aboveTable && !isSentence(line) && !isRemark(line) && numberingLevel(line) === null && line.length <= 80) {
    return ["annex-title", part];
  }
  switch (part) {
    case "attachments":
      return isListed(around) ? ["attachment", "attachments"] : ["other", "tail"];
    case "head":
      return roleInHead(around);
    case "tail":
      if (/关于.*(?:通[知报]|报告|意见|函)$/.test(line)) return ["title", "head"];
      return [isSentence(line) && line.length > 30 ? "body" : "other", "tail"];
    case "annex":
      if (isRemark(line) || next === "") return ["other", "annex"];
      if (numberingLevel(line) !== null && isHeading(around)) return ["heading", "annex"];
      return [isSentence(line) ? "body" : "annex-title", "annex"];
    case "main":
      if (isHeading(around)) return ["heading", "main"];
      return [isDayLine(next) && !isSentence(line) ? "other" : "body", "main"];
  }
}

/** A line of the list of attachments below `附件：`. */
const isListed = ({ line, before, next }: Around): boolean =>
  /^\d{1,2}\s*[.．、]/.test(line) || (annexLabel(before)?.rest === "" && !isSentence(line) && !isDayLine(next));

function roleInHead(around: Around): RoleAndPart {
  const { line, before } = around;
  if (/^各.*[：:]$|(?:单位|部门|政府|局|委)[：:]$/.test(line) && !/如下|。/.test(line)) return ["other", "main"];
  if (isHeading(around) && numberingLevel(line) !== null) return ["heading", "main"];
  if (isSentence(line)) return ["body", "main"];
  if (/^\S*\s*[〔[［【(（]\d{4}[〕\]］】)）]\s*\d+\s*号$/.test(line)) return ["other", "head"];
  const isTitle =
    /关于|(?:通[知报]|报告|意见|函)$/.test(line) || (before.startsWith("关于") && !/通[知报]$/.test(before));
  return [isTitle ? "title" : "other", "head"];
}

const longestHeading = 40;

function isHeading({ line, before, next }: Around): boolean {
  if (line.length > longestHeading) return false;
  if (numberingLevel(line) !== null) return !/[，；]|。./.test(line) && !/[：:]\s*\S/.test(line);
  if (/[^有中是为][：:]$/.test(line) && !/如下|[，。；]/.test(line)) return line.length <= 25;
  return (
    line.length <= 30 && !isSentence(line) && !/[：:、；]$/.test(before) && isSentence(next) && !/[、\d]/.test(line)
  );
}

/** A heading, or what a numbered paragraph begins with: `（一）确保准确性。报送信息是否…`. */
function headingOf(role: "heading" | "body", line: string): Heading | null {
  const level = numberingLevel(line) ?? plainHeadingLevel;
  if (role === "heading") return { level, text: line.replace(/[：:。]$/, "") };
  const first = /^(.{2,30}?)[。：:]/.exec(line)?.[1];
  return first === undefined || level === plainHeadingLevel ? null : { level, text: first };
}
