import { type Words } from "../src";
import { type ParsedCommand } from "./parse-command";
import { type Progress } from "./terminal/progress";

/** Exit codes of the command line's contract; 130 is the shell's own for Ctrl-C. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2, toolFault: 3, cancelled: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command works with. */
export interface CommandRun {
  readonly command: ParsedCommand;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Results go to stdout; messages and progress to stderr. */
  readonly print: (text: string) => void;
  readonly tell: (text: string) => void;
}

/** Ends a command because what it was given cannot be used; the top level says why and exits with 2. */
export class Unusable extends Error {
  constructor(readonly why: Words) {
    super(why.en);
  }
}

/** The value of a string option, or `undefined`. */
export function option({ command }: CommandRun, name: string): string | undefined {
  const value = command.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Whether a switch is on. */
export function flag({ command }: CommandRun, name: string): boolean {
  return command.options[name] === true;
}
