import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FunctionsMetadata } from "../custom-functions/function-metadata";
import { readManifest } from "../manifest/read-manifest";
import { readShortcuts } from "../manifest/read-shortcuts";
import { type AddinDescription } from "../page/page-config";
import { type AddinFolder } from "./workbench-server";

/**
 * An add-in as the page of one language needs it. Its manifest names the address of its own development server; here
 * that is `origin`.
 */
export function describeAddin({ folder, manifest }: AddinFolder, origin: string, locale: string): AddinDescription {
  const xml = readFileSync(join(folder, manifest), "utf8");
  const named = /<SourceLocation\s+DefaultValue="(https:\/\/[^/"]+)/.exec(xml)?.[1];
  const read = readManifest(named === undefined ? xml : xml.replaceAll(named, origin), locale);
  const place = (url: string) => join(folder, new URL(url).pathname);
  const file = (url: string) => readFileSync(place(url), "utf8");
  const { shortcutsUrl, shortcutTextsUrl, customFunctions } = read;
  return {
    origin,
    manifest: read,
    shortcuts:
      shortcutsUrl === undefined ? {} : readShortcuts(file(shortcutsUrl), shortcutTextsUrl && file(shortcutTextsUrl)),
    // An add-in whose metadata cannot be had starts without its functions.
    ...(customFunctions &&
      existsSync(place(customFunctions.metadataUrl)) && {
        functions: JSON.parse(file(customFunctions.metadataUrl)) as FunctionsMetadata,
      }),
  };
}
