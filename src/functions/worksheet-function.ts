import { err, ok, type Result } from "../support/result";
import { type Answer, type CellFault } from "./cell-answer";
import { type FunctionEnvironment } from "./function-environment";
import { type Parameter, type WholeParameter } from "./parameter";

/** A function as a cell calls it: arguments as Excel hands them over, in the order of the parameters. */
export interface WorksheetFunction {
  readonly parameters: readonly Parameter<unknown>[];
  readonly calculate: (args: readonly unknown[], environment: FunctionEnvironment) => Answer;
}

/** What the reading of each parameter gives. */
export type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A function of whole ranges and single values. */
export function rangeFunction<const P extends readonly WholeParameter<unknown>[]>(
  parameters: P,
  calculate: (values: ValuesOf<P>, environment: FunctionEnvironment) => Answer,
): WorksheetFunction {
  return {
    parameters,
    calculate: (args, environment) => {
      const values = readAll(parameters, args, environment);
      return values.ok ? calculate(values.value as unknown as ValuesOf<P>, environment) : values.error;
    },
  };
}

function readAll(
  parameters: readonly WholeParameter<unknown>[],
  args: readonly unknown[],
  environment: FunctionEnvironment,
): Result<readonly unknown[], CellFault> {
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const read = parameter.read(args[index], environment);
    if (!read.ok) return err(read.error);
    values.push(read.value);
  }
  return ok(values);
}
