import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { type Host } from "../host";
import { type BatchRequest } from "../protocol/batch";
import { type ClientTable, readClientTable } from "./client-table";
import { FunctionAssociation } from "./function-association";

const resolve = createRequire(__filename).resolve;
const bundlePath = join(dirname(resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.debug.js");

let bundle: vm.Script | undefined;
let table: ClientTable | undefined;

/** The table of the installed client. */
export function installedClientTable(): ClientTable {
  return (table ??= readClientTable(readFileSync(bundlePath, "utf8")));
}

/** The client's bundle, compiled once and run in as many realms as there are clients. */
function clientScript(): vm.Script {
  return (bundle ??= new vm.Script(readFileSync(bundlePath, "utf8"), { filename: bundlePath }));
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: BatchRequest };
}

/**
 * Microsoft's client in a realm of its own, joined to a host by the bridge that native applications use
 * (`_richApiNativeBridge`). `run` evaluates a function there, so `Excel` and `OfficeExtension` are in its scope and
 * nothing else is: its source is sent, as it would be to a browser.
 */
export class NodeClient {
  readonly #context: vm.Context;
  readonly #bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };

  constructor(readonly host: Host) {
    this.#bridge = { sendMessageToHost: (text) => void this.#answer(JSON.parse(text) as BridgeMessage) };
    this.#context = vm.createContext(pageScope(this.#bridge));
    clientScript().runInContext(this.#context);
    // In a page the client says so once Office is ready.
    host.customFunctions.ready();
    host.onMessages((entries) => this.#deliver({ type: 3, message: { entries } }));
  }

  async run<Result, Arg>(work: (arg: Arg) => Promise<Result> | Result, arg?: Arg): Promise<Result> {
    const call = `(${work.toString()})(${arg === undefined ? "" : JSON.stringify(arg)})`;
    const result = (await vm.runInContext(call, this.#context)) as Result;
    return result === undefined ? result : (JSON.parse(JSON.stringify(result)) as Result);
  }

  /** A global of the client's realm, such as `Excel`, for code that runs outside it. */
  global(name: "Excel" | "OfficeExtension"): unknown {
    return vm.runInContext(name, this.#context);
  }

  async #answer({ id, flags, message }: BridgeMessage): Promise<void> {
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const reply = await this.host.answer(body, flags);
    const answer = "body" in reply ? { statusCode: 200, body: reply.body } : refusal(reply.error);
    this.#deliver({ id, type: 2, message: { headers: {}, ...answer } });
  }

  #deliver(message: object): void {
    this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** A host error as the client itself would report it in a page, where it looks the number up. */
function refusal(error: number): { statusCode: number; body: string } {
  const [statusCode, code] = hostErrors[error] ?? [500, "GeneralException"];
  return { statusCode, body: JSON.stringify({ error: { code, message: `Host error ${error}` } }) };
}

const hostErrors: Readonly<Record<number, readonly [status: number, code: string]>> = {
  1014: [400, "InvalidRequestContext"],
  5004: [400, "InvalidOperationInCellEditMode"],
  5012: [408, "InvalidOrTimedOutSession"],
  5016: [400, "WriteNotSupportedWhenModalDialogOpen"],
  5102: [429, "ActivityLimitReached"],
  5103: [400, "RequestPayloadSizeLimitExceeded"],
  5104: [400, "ResponsePayloadSizeLimitExceeded"],
  7000: [401, "AccessDenied"],
};

/** As little of a page as the client needs to start. */
function pageScope(bridge: object): Record<string, unknown> {
  const functions = new FunctionAssociation();
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { getElementsByTagName: () => [], createElement: () => ({}) },
    CustomFunctions: { associate: functions.associate.bind(functions), _association: functions },
  };
  return Object.assign(scope, { window: scope, self: scope });
}
