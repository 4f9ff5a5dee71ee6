import { type AnnexCell } from "../annexes/annex";
import { type DocumentInfo } from "../plans/document-info";

/** An official document before it is drawn, as .docx or on a sheet: what it says, in the parts that GB/T 9704 names. */
export interface DocumentPlan {
  /** Of the file, without its ending, and of the sheet. */
  readonly name: string;
  readonly info: DocumentInfo;
  /** Each begins on a page of its own. */
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly DocumentBlock[];
}

/** A part of a document. Texts are a user's or ours, never markup. */
export type DocumentBlock =
  /** 发文机关标志, in red: `平顶山市社会信用体系建设领导小组办公室文件`. */
  | { readonly kind: "letterhead"; readonly text: string }
  /** 发文字号, with the red line below it: `平信用办〔2024〕5号`. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "title"; readonly text: string }
  /** 主送机关. */
  | { readonly kind: "addressee"; readonly text: string }
  /** Numbered by whoever makes the plan: level 1 is `一、`, 2 `（一）`, 3 `1.`, 4 `（1）`. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** 附件说明: the names without numbers. */
  | { readonly kind: "attachments"; readonly names: readonly string[] }
  /** 署名 and 成文日期: `2024年3月5日`; a date that is not settled is empty. */
  | { readonly kind: "signature"; readonly sender: string; readonly date: string }
  /** 附注: `（此件公开发布）`. */
  | { readonly kind: "imprint"; readonly text: string }
  /** `附件1`, on the first line of its page. */
  | { readonly kind: "annex-label"; readonly text: string }
  | { readonly kind: "annex-title"; readonly text: string }
  | DocumentTable
  /** Small print: the range of a table, where a document comes from. */
  | { readonly kind: "remark"; readonly text: string };

export interface DocumentTable {
  readonly kind: "table";
  /** In proportion to each other. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly AnnexCell[])[];
  readonly total: readonly AnnexCell[] | null;
}
