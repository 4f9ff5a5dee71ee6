/** functions.json as an add-in delivers it, for one language. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What the client associates code with, and the workbook stores. */
  readonly id: string;
  /** What the person types after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: ValueType; readonly dimensionality?: Dimensionality };
  readonly options?: FunctionOptions;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: ValueType;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type ValueType = "boolean" | "number" | "string" | "any";
export type Dimensionality = "scalar" | "matrix";

export interface FunctionOptions {
  readonly cancelable?: boolean;
  readonly stream?: boolean;
  readonly volatile?: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
  readonly requiresStreamAddress?: boolean;
  readonly requiresStreamParameterAddresses?: boolean;
}

/** A function as it is installed: with the namespace it is typed under, and whether it takes errors. */
export interface InstalledFunction {
  readonly fullName: string;
  readonly metadata: FunctionMetadata;
  readonly takesErrors: boolean;
}

export const namesNeeded = ({ options = {} }: FunctionMetadata) => ({
  caller: options.requiresAddress === true || options.requiresStreamAddress === true,
  parameters: options.requiresParameterAddresses === true || options.requiresStreamParameterAddresses === true,
});
