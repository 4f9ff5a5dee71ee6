import { allFunctions, functionHelp, type FunctionId, type Language, type WorksheetFunction } from "../../src";

/** `functions.json` in one language: what Excel knows about the functions before any code runs. */
export interface FunctionsMetadata {
  readonly $schema: string;
  /** Errors in arguments come to the functions, which say in which argument they stand or leave the cell out. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "scalar" | "matrix";
    readonly optional: boolean;
  }[];
  readonly result: { readonly dimensionality: "matrix" };
}

/** The page of help that the add-in's folder holds for each language. */
export const helpPages: Readonly<Record<Language, string>> = { zh: "functions.html", en: "functions.en.html" };

/** The metadata that goes with an add-in served from `origin`. The name is the id in every language: formulas are shared. */
export function functionsMetadata(language: Language, origin: string): FunctionsMetadata {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: (Object.keys(functionHelp) as FunctionId[]).map((id) => {
      const { parameters }: WorksheetFunction = allFunctions[id];
      const help = functionHelp[id];
      return {
        id,
        name: id,
        description: `${help.title[language]}${{ zh: "：", en: ": " }[language]}${help.what[language]}`,
        helpUrl: `${origin}/${helpPages[language]}#${id}`,
        parameters: parameters.map(({ name, takes, isOptional }, index) => ({
          name: name[language],
          description: help.parameters[index]?.[language] ?? "",
          type: "any",
          dimensionality: takes === "setting" ? "scalar" : "matrix",
          optional: isOptional,
        })),
        result: { dimensionality: "matrix" },
      };
    }),
  };
}
