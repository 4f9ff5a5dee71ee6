import { languages } from "../../src";
import { functionsMetadata, helpPages } from "./functions-metadata";
import { helpPage } from "./help-page";

const metadataFiles = { zh: "functions.zh-CN.json", en: "functions.en-US.json" } as const;

/** The files about the functions that are made at build time for an add-in served from `origin`: name and text. */
export const functionAssets = (origin: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.flatMap((language) => [
      [metadataFiles[language], `${JSON.stringify(functionsMetadata(language, origin), null, 2)}\n`],
      [helpPages[language], helpPage(language)],
    ]),
  );
