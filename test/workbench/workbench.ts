import { type HostControl } from "./control/host-control";

/**
 * A workbench in the hands of a test: the add-in's side and the person's side. Both ways of running it, in Node and in
 * a browser, are driven through this, so a test cannot tell them apart.
 */
export interface Workbench {
  /** Where the client runs. Chromium has a page around it (Office.context, dialogs, ribbon); Node only the client. */
  readonly place: "node" | "chromium";
  /**
   * Evaluates `work` in the client's realm, where `Excel`, `OfficeExtension` and (in a page) `Office` are. Its source is
   * sent, so it sees nothing of the test but `arg`, and both its argument and its result travel as JSON.
   */
  run<Result, Arg = undefined>(work: (arg: Arg) => Promise<Result> | Result, arg?: Arg): Promise<Result>;
  /** What the person at the screen, and the developer at the host panel, can do and see. */
  readonly host: RemoteControl;
  close(): Promise<void>;
}

/** `HostControl` as seen from a test: every member is asynchronous and its values travel as JSON. */
export type RemoteControl = {
  readonly [Name in keyof HostControl]: HostControl[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};
