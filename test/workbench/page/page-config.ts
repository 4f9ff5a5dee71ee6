import { type FunctionsMetadata } from "../custom-functions/function-metadata";
import { type Manifest } from "../manifest/manifest";
import { type Shortcuts } from "../services/shell";

/** What the server tells the page. */
export interface PageConfig {
  readonly locale: PageLocale;
  readonly addins: readonly AddinDescription[];
  /** Global variables that hold Univer's texts in the page's language. */
  readonly textVariables: readonly string[];
  /** Where the workbook is that the page opens first. */
  readonly workbook?: { readonly name: string; readonly url: string };
}

export type PageLocale = "zh-CN" | "en-US";

export interface AddinDescription {
  readonly origin: string;
  readonly manifest: Manifest;
  readonly shortcuts: Shortcuts;
  /** The metadata of its custom functions. */
  readonly functions?: FunctionsMetadata;
}
