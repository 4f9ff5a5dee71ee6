import { main } from "../../cli/main";

/** What a command line printed, and how it ended. */
export interface Ended {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function runMain(...argv: readonly string[]): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await main(argv, {
    signal: new AbortController().signal,
    progress: { step: () => undefined, report: () => undefined, end: () => undefined },
    print: (text) => out.push(text),
    tell: (text) => err.push(text),
  });
  return { exitCode, out: out.join(""), err: err.join("") };
}

export const sample = {
  export: "assets/sample/pingdingshan-2024-02.xlsx",
  messy: "assets/sample/penalty-ledger-messy.xlsx",
} as const;
