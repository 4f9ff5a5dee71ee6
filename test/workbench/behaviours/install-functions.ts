import {
  type FunctionMetadata,
  type FunctionOptions,
  type ParameterMetadata,
} from "../custom-functions/function-metadata";
import { type Workbench } from "../workbench";

type Param = Partial<ParameterMetadata>;

const declared = (
  id: string,
  parameters: readonly Param[],
  dimensionality: "scalar" | "matrix" = "scalar",
  options: FunctionOptions = {},
): FunctionMetadata => ({
  id,
  name: id,
  parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })),
  result: { dimensionality },
  options,
});

const any: Param = { type: "any" };
const number: Param = { type: "number" };
const matrix: Param = { type: "any", dimensionality: "matrix" };

/** What the test add-in declares; `associate` gives the code for it. */
const functions: readonly FunctionMetadata[] = [
  declared("ADD", [number, number]),
  declared("ECHO", [any]),
  declared("OPTIONAL", [any, { ...any, optional: true }, { ...any, optional: true }]),
  declared("SHAPE", [matrix]),
  declared("REPEAT", [{ ...any, repeating: true }]),
  declared("GIVE", [any], "matrix"),
  declared("SCALARMATRIX", []),
  declared("FAIL", [any]),
  declared("LATER", [any]),
  declared("COUNTER", [any]),
  declared("RANDOM", [], "scalar", { volatile: true }),
  declared("WHERE", [matrix, any], "matrix", { requiresAddress: true, requiresParameterAddresses: true }),
  declared("TICK", [any], "scalar", { stream: true }),
  declared("HELD", [any], "scalar", { cancelable: true }),
  declared("UNKNOWN", []),
];

/** Installs the test functions under TEST, and their code in the client's realm. */
export async function installFunctions(bench: Workbench, allowErrorForDataTypeAny = false): Promise<void> {
  await bench.run(() => {
    const realm = globalThis as unknown as TestRealm;
    const { CustomFunctions } = realm;
    Object.assign(realm, { calls: {}, cancelled: [], ticks: {}, release: {} });
    const count = (name: string) => (realm.calls[name] = (realm.calls[name] ?? 0) + 1);
    CustomFunctions.associate({
      ADD: (left: number, right: number) => left + right,
      ECHO: (value: unknown) => JSON.stringify(value),
      OPTIONAL: (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
      SHAPE: (values: unknown) => JSON.stringify(values),
      REPEAT: (values: unknown) => JSON.stringify(values),
      GIVE: (value: string) => JSON.parse(value) as unknown,
      SCALARMATRIX: () => [[1, 2]],
      FAIL: (code: string) => {
        if (code === "plain") throw new Error("lost");
        throw new CustomFunctions.Error(code, "said so");
      },
      LATER: (value: string) => new Promise((resolve) => (realm.release[value] = () => resolve(`late ${value}`))),
      COUNTER: (name: string) => count(name),
      RANDOM: () => count("random"),
      WHERE: (_left: unknown, _right: unknown, invocation: Invocation) => [
        [invocation.address, ...(invocation.parameterAddresses ?? [])],
      ],
      TICK: (name: string, invocation: Invocation) => {
        realm.ticks[name] = (value) => invocation.setResult(value);
        invocation.onCanceled = () => realm.cancelled.push(name);
        invocation.setResult("first");
      },
      HELD: (name: string, invocation: Invocation) => {
        invocation.onCanceled = () => realm.cancelled.push(name);
        return new Promise(() => undefined);
      },
    });
  });
  await bench.host.installFunctions("TEST", { functions, allowErrorForDataTypeAny });
}

/** What every function gets after its arguments; which of it is there, the metadata decides. */
interface Invocation {
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
  readonly setResult: (value: string) => void;
  onCanceled: () => void;
}

/** What the test functions leave in the client's realm. */
export interface TestRealm {
  readonly CustomFunctions: {
    associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void;
    readonly Error: new (code: string, message: string) => Error;
  };
  readonly calls: Record<string, number>;
  readonly cancelled: string[];
  readonly ticks: Record<string, (value: string) => void>;
  readonly release: Record<string, () => void>;
}

/** Enters formulas through the API, cell by cell down column D, and gives what they show once all is calculated. */
export async function calculated(bench: Workbench, ...formulas: readonly string[]): Promise<unknown[]> {
  const address = `D1:D${formulas.length}`;
  await enter(bench, address, formulas);
  await bench.host.functionsSettled();
  return (await bench.host.values(`Sheet1!${address}`)).map(([value]) => value);
}

export const enter = (bench: Workbench, address: string, formulas: readonly string[]): Promise<void> =>
  bench.run(
    (arg) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(arg.address);
        range.formulas = arg.formulas.map((formula) => [formula]);
        await context.sync();
      }),
    { address, formulas },
  );
