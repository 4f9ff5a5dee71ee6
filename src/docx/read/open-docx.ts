import { type ByteCodec, type ByteSource } from "../../ports/byte-codec";
import { assertNever } from "../../support/assert-never";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { openPackage, type Package } from "../../xlsx/annotate/open-package";
import { isOfKind, readRelationships } from "../../xlsx/annotate/relationships";
import { type FileFault } from "../../xlsx/read/file-fault";
import { rootOf } from "../../xlsx/xml/elements";
import { relationshipsPart } from "../../xlsx/zip/part-name";
import { type DocxBlock } from "./docx-block";
import { readNumbering } from "./numbering";
import { paragraphNumbers } from "./paragraph-numbers";
import { scanDocument } from "./scan-document";

/** A .docx that was opened: its parts, and what its main part says. */
export interface OpenedDocx {
  readonly file: Package;
  /** `word/document.xml`, wherever the package says that it is. */
  readonly part: string;
  readonly xml: string;
  readonly blocks: readonly DocxBlock[];
}

/** A bulletin of a thousand pages has a few megabytes of markup. */
const mostBytes = 1 << 26;

/** Opens a .docx; what is none, or cannot be read, is told in a sentence that says what to do. */
export async function openDocx(source: ByteSource, codec: ByteCodec): Promise<Result<OpenedDocx, Words>> {
  const opened = await openPackage(source, codec);
  if (!opened.ok) return err(explain(opened.error));
  const file = opened.value;
  const links = readRelationships(await file.text(relationshipsPart("")), "");
  const part = links.find((link) => isOfKind(link, "officeDocument"))?.target;
  if (part === undefined || !file.has(part)) return err(notADocument);
  const size = file.entries.find(({ name }) => name.toLowerCase() === part.toLowerCase())?.uncompressedSize ?? 0;
  if (size > mostBytes) return err(explain({ kind: "too-large" }));
  const xml = await file.text(part);
  const fault = file.fault();
  if (fault !== null) return err(explain(fault));
  const { tag, prefix } = rootOf(xml);
  if (!tag.startsWith(`<${prefix}document`)) return err(notADocument);
  const ofPart = readRelationships(await file.text(relationshipsPart(part)), part);
  const [numbering = "", styles = ""] = await Promise.all(
    ["numbering", "styles"].map((kind) => file.text(ofPart.find((link) => isOfKind(link, kind))?.target ?? "")),
  );
  const blocks = scanDocument(xml, paragraphNumbers(readNumbering(numbering, styles)));
  return blocks === null ? err(explain({ kind: "damaged", part })) : ok({ file, part, xml, blocks });
}

const notADocument: Words = {
  zh: "这不是 Word 文档（.docx）：请选择通报的 .docx 或 .txt 文件。",
  en: "This is no Word document (.docx): choose the bulletin's .docx or .txt file.",
};

const saveAgain: Words = {
  zh: "请用 Word 或 WPS 打开，另存为“Word 文档（*.docx）”后再试",
  en: "open it in Word or WPS, save it as Word Document (*.docx), and try again",
};

function explain(fault: FileFault): Words {
  switch (fault.kind) {
    case "not-a-workbook":
      return fault.looksLike === "word"
        ? {
            zh: `这是旧版 Word 文档（.doc）：${saveAgain.zh}。`,
            en: `This is an old Word document (.doc): ${saveAgain.en}.`,
          }
        : notADocument;
    case "encrypted":
      return {
        zh: "文档设有打开密码：请在 Word 或 WPS 中取消密码，保存后再试。",
        en: "The document has a password: take it off in Word or WPS, save, and try again.",
      };
    case "truncated":
      return {
        zh: "文档不完整，末尾缺失，多为下载或复制中断：请重新下载或复制后再试。",
        en: "The document ends too early, as after an interrupted download or copy: download or copy it again.",
      };
    case "damaged":
      return {
        zh: `文档已损坏（${fault.part} 无法读取）：${saveAgain.zh}。`,
        en: `The document is damaged (${fault.part} cannot be read): ${saveAgain.en}.`,
      };
    case "too-large":
      return {
        zh: "文档展开后过大，不是正常的通报：请只留通报正文和附件后再试。",
        en: "Unpacked, the document is far larger than a bulletin: keep the bulletin and its annexes only, and try again.",
      };
    case "unsupported":
      return {
        zh: `文档使用了少见的压缩方式：${saveAgain.zh}。`,
        en: `The document is compressed in an unusual way: ${saveAgain.en}.`,
      };
    case "no-sheets":
    case "cancelled":
      return notADocument;
    default:
      return assertNever(fault);
  }
}
