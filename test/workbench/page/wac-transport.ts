import { actionType, type Envelope, messageType, readEnvelope, responseTo, responseType } from "./envelope";

/** A call of the older, numbered API ("DDA"), which also carries batches and command completions. */
export interface DdaRequest {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [property: string]: unknown;
}

export interface DdaReply {
  readonly Version: 1;
  /** 0, or the number of an error for which the client has words. */
  readonly Error: number;
  readonly [property: string]: unknown;
}

/** What a page with Office.js asks of its host. */
export interface ClientCalls {
  /** What the client starts with: language, requirement sets, settings. */
  appContext(): Readonly<Record<string, unknown>>;
  execute(request: DdaRequest): DdaReply | Promise<DdaReply>;
  /** Focus and keys that the page hands on, by the client's numbers. */
  notify(action: number, data: unknown): void;
  /** The page begins to listen; the target says to what (a dialog's address and size). Not 0: refused. */
  register(event: string, target: string): number;
  unregister(event: string): void;
}

let conversations = 0;

/**
 * One frame with Office.js in it, spoken to as Excel on the web does. The client finds its host in the frame's name and
 * address, asks for its context, and from then on calls and listens through envelopes.
 */
export class WacTransport {
  readonly #conversation = `workbench-${(conversations += 1)}`;
  readonly #listening = new Map<string, Envelope>();
  readonly #onMessage = (event: MessageEvent) => this.#receive(event);

  constructor(
    readonly frame: HTMLIFrameElement,
    readonly id: string,
    readonly calls: ClientCalls,
  ) {
    addEventListener("message", this.#onMessage);
  }

  /** Loads a page into the frame. `flags`: 1 shared runtime, 2 custom functions. */
  load(address: string, { locale, flags = 0, dialog = false }: LoadOptions): void {
    const xdmInfo = [this.#conversation, this.id, location.origin].join("|");
    const url = new URL(address);
    const hostInfo = ["Excel", "Web", "16.01", locale, this.#conversation, dialog ? "isDialog" : "", "", flags].join(
      "$",
    );
    url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfo}`;
    url.hash += `${url.hash === "" ? "#" : ""}&_xdm_Info=${xdmInfo}`;
    this.#listening.clear();
    this.frame.name = JSON.stringify({ xdmInfo, serializerVersion: "1", baseFrameName: this.#conversation });
    this.frame.src = url.href;
  }

  /** Whether the page asked to hear the event. */
  listens(event: string): boolean {
    return this.#listening.has(event);
  }

  /** Sends an event to the page, if it listens. */
  fire(event: string, data: unknown): void {
    const request = this.#listening.get(event);
    if (request) this.#post(responseTo(request, data, responseType.event));
  }

  /** Tells the page about focus: 11 and 12 when it comes in by Tab, from the front or from behind. */
  notify(action: number): void {
    this.#post({
      _messageType: messageType.request,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.#conversation}_ntf`,
      _correlationId: 0,
      _origin: location.href,
      _actionType: actionType.invoke,
      _data: [action],
      _serializerVersion: 1,
    });
  }

  close(): void {
    removeEventListener("message", this.#onMessage);
  }

  #post(envelope: Envelope): void {
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), "*");
  }

  #receive({ source, data }: MessageEvent): void {
    if (source === null || source !== this.frame.contentWindow) return;
    const envelope = readEnvelope(data);
    if (envelope?._messageType === messageType.request) void this.#answer(envelope);
  }

  async #answer(request: Envelope): Promise<void> {
    const { _actionName: name, _data: data } = request;
    if (request._actionType === actionType.register) {
      const error = this.calls.register(name, (data as { targetId?: string }).targetId ?? "");
      if (error === 0) this.#listening.set(name, request);
      this.#post(responseTo(request, { Error: error, Version: 1 }));
    } else if (request._actionType === actionType.unregister) {
      this.#listening.delete(name);
      this.calls.unregister(name);
      this.#post(responseTo(request, { Error: 0, Version: 1 }));
    } else this.#post(responseTo(request, await this.#invoke(name, data)));
  }

  async #invoke(name: string, data: unknown): Promise<unknown> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return { _id: this.id, _appInstanceId: this.id, ...this.calls.appContext() };
      case "ContextActivationManager_notifyHost": {
        const [, action, details] = data as readonly [id: string, action: number, details?: unknown];
        this.calls.notify(action, details);
        return null;
      }
      case "executeMethod":
        return this.calls.execute(data as DdaRequest);
      default:
        return null;
    }
  }
}

export interface LoadOptions {
  readonly locale: string;
  readonly flags?: number;
  readonly dialog?: boolean;
}
