import { assertNever } from "../../support/assert-never";
import { type Words } from "../../support/words";

/** What a file that is no .xlsx workbook looks like. */
export type FileLook =
  | "empty"
  | "old-excel"
  | "word"
  | "powerpoint"
  | "open-document"
  | "html"
  | "xml"
  | "pdf"
  | "image"
  | "rar"
  | "seven-zip"
  | "zip"
  | "text"
  | "unknown";

/** Why a file cannot be read. */
export type FileFault =
  | { readonly kind: "not-a-workbook"; readonly looksLike: FileLook }
  /** The workbook asks for a password before it opens. */
  | { readonly kind: "encrypted" }
  /** `part` is the file inside the workbook that cannot be read. */
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "truncated" }
  /** Unpacked it is larger than any ledger: a zip bomb, or cells scattered over the whole sheet. */
  | { readonly kind: "too-large" }
  | { readonly kind: "no-sheets" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "unsupported"; readonly what: "xlsb" | "compression" };

/** One sentence that says what is wrong with the file and what to do about it. */
export function explainFileFault(fault: FileFault): Words {
  switch (fault.kind) {
    case "not-a-workbook":
      return looks[fault.looksLike];
    case "encrypted":
      return {
        zh: "文件设有打开密码：请在 Excel 中打开，于“文件—信息—保护工作簿—用密码进行加密”处清空密码，保存后再试。",
        en: "The file has a password: open it in Excel, clear it under File > Info > Protect Workbook > Encrypt with Password, save, and try again.",
      };
    case "damaged":
      return {
        zh: `文件已损坏（${fault.part} 无法读取）：请用 Excel 打开并修复后另存为 .xlsx，或向报送单位重新索取。`,
        en: `The file is damaged (${fault.part} cannot be read): open and repair it in Excel and save it as .xlsx, or ask its sender for it again.`,
      };
    case "truncated":
      return {
        zh: "文件不完整，末尾缺失，多为下载或复制中断：请重新下载或复制后再试。",
        en: "The file ends too early, as after an interrupted download or copy: download or copy it again.",
      };
    case "too-large":
      return {
        zh: "文件展开后过大，不是正常的台账：请删除多余的行、列和空白格式，另存后再试。",
        en: "Unpacked, the file is far larger than a ledger: delete unused rows, columns and formatting, save it as a new file, and try again.",
      };
    case "no-sheets":
      return {
        zh: "工作簿中没有可读取的工作表（可能只有图表）：请选择含台账的工作簿。",
        en: "The workbook has no worksheet, perhaps only charts: choose the workbook that holds the ledger.",
      };
    case "cancelled":
      return { zh: "已取消读取，未作任何更改。", en: "Reading was cancelled; nothing was changed." };
    case "unsupported":
      return fault.what === "xlsb"
        ? {
            zh: "这是二进制工作簿（.xlsb）：请在 Excel 中另存为“Excel 工作簿（*.xlsx）”后再试。",
            en: "This is a binary workbook (.xlsb): save it in Excel as Excel Workbook (*.xlsx) and try again.",
          }
        : {
            zh: "文件使用了少见的压缩方式：请在 Excel 中打开，另存为“Excel 工作簿（*.xlsx）”后再试。",
            en: "The file is compressed in an unusual way: open it in Excel, save it as Excel Workbook (*.xlsx), and try again.",
          };
    default:
      return assertNever(fault);
  }
}

function notA(zh: string, en: string): Words {
  return {
    zh: `这不是 .xlsx 工作簿，而是${zh}。`,
    en: `This is not an .xlsx workbook but ${en}.`,
  };
}

const saveAsXlsx = "请用 Excel 打开，另存为“Excel 工作簿（*.xlsx）”后再试";
const saveAsXlsxEn = "open it in Excel, save it as Excel Workbook (*.xlsx), and try again";

const looks: Readonly<Record<FileLook, Words>> = {
  empty: notA("空文件：请重新下载或复制", "an empty file: download or copy it again"),
  "old-excel": notA(`旧版 Excel 文件（.xls）：${saveAsXlsx}`, `an old Excel file (.xls): ${saveAsXlsxEn}`),
  word: notA("Word 文档：请选择台账所在的工作簿", "a Word document: choose the workbook that holds the ledger"),
  powerpoint: notA("演示文稿：请选择台账所在的工作簿", "a presentation: choose the workbook that holds the ledger"),
  "open-document": notA(`开放文档（如 .ods）：${saveAsXlsx}`, `an OpenDocument file such as .ods: ${saveAsXlsxEn}`),
  html: notA(
    `网页（常见于平台导出的假 .xls）：${saveAsXlsx}`,
    `a web page, as some platforms export under the name .xls: ${saveAsXlsxEn}`,
  ),
  xml: notA(`XML 文件：${saveAsXlsx}`, `an XML file: ${saveAsXlsxEn}`),
  pdf: notA("PDF 文档：请向报送单位索取 Excel 原件", "a PDF: ask its sender for the Excel original"),
  image: notA("图片：请向报送单位索取 Excel 原件", "a picture: ask its sender for the Excel original"),
  rar: notA("RAR 压缩包：请先解压，再选择其中的工作簿", "a RAR archive: unpack it and choose the workbook in it"),
  "seven-zip": notA("7z 压缩包：请先解压，再选择其中的工作簿", "a 7z archive: unpack it and choose the workbook in it"),
  zip: notA("ZIP 压缩包：请先解压，再选择其中的工作簿", "a zip archive: unpack it and choose the workbook in it"),
  text: notA("文本文件：如为 .csv，请按 CSV 打开", "a text file: if it is a .csv, open it as CSV"),
  unknown: notA("无法识别的文件：请选择 .xlsx 或 .csv 文件", "of an unknown kind: choose an .xlsx or .csv file"),
};
