import { commentDocx, type CommentAuthor } from "../docx/comment/comment-docx";
import { openDocx } from "../docx/read/open-docx";
import { type ByteCodec } from "../ports/byte-codec";
import { ok, type Result } from "../support/result";
import { type Language, type Words } from "../support/words";
import { joinBytes } from "../xlsx/xml/windows";
import { statementVerdictWords } from "./proofread-words";
import { type Statement } from "./statement";

/** A statement as a remark tells of it. */
export type RemarkedStatement = Omit<Statement, "why"> & { readonly why: string | null };

/** What a copy of a bulletin with remarks is made of. */
export interface RemarksRequest {
  readonly statements: readonly RemarkedStatement[];
  readonly language: Language;
  /** The day of the remarks, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A copy of a bulletin's .docx with a comment on each of the statements. */
export async function commentedBulletin(
  docx: Uint8Array,
  { statements, language, day }: RemarksRequest,
  codec: ByteCodec,
): Promise<Result<Uint8Array, Words>> {
  const source = {
    size: docx.length,
    read: (offset: number, length: number) => Promise.resolve(docx.subarray(offset, offset + length)),
  };
  const opened = await openDocx(source, codec);
  if (!opened.ok) return opened;
  const remarks = statements.map((statement) => ({
    start: statement.offset,
    end: statement.offset + statement.text.length,
    text: remarkText(statement, language),
  }));
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of commentDocx(opened.value, remarks, authorOf(day), codec)) {
    pieces.push(piece);
    size += piece.length;
  }
  return ok(joinBytes(pieces, size));
}

const authorOf = (day: string): CommentAuthor => ({
  name: "Gongshi 公示助手",
  initials: "公示",
  date: `${day}T00:00:00Z`,
});

/** `【与表不符】通报：4982条` and what the tables say, a line each. */
export function remarkText({ verdict, found, expected, source, why }: RemarkedStatement, language: Language): string {
  const [said, told, where] = { zh: ["通报：", "应为：", "依据："], en: ["Bulletin: ", "Expected: ", "See: "] }[
    language
  ];
  return [
    `【${statementVerdictWords[verdict][language]}】${said ?? ""}${found}`,
    ...(expected === null ? [] : [`${told ?? ""}${expected}`]),
    ...(source === null ? [] : [`${where ?? ""}${source.table} ${source.cells}`]),
    ...(why === null ? [] : [why]),
  ].join("\n");
}
