import { type Host } from "../host";
import { type Shell } from "../services/shell";
import { type AddinDescription, type PageLocale } from "./page-config";
import { Commands } from "./commands";
import { Dialog } from "./dialog";
import { type ClientCalls, type DdaReply, type DdaRequest, WacTransport } from "./wac-transport";

/** What a session needs of the page around it. */
export interface SessionSurroundings {
  readonly locale: PageLocale;
  /** What the add-in learns about the document at its start. */
  readonly document: () => Readonly<Record<string, unknown>>;
  /** Where dialogs are shown. */
  readonly dialogs: HTMLElement;
  /** Takes the focus back from the pane: after Tab at its end, Escape and F2. */
  readonly leavePane: (action: number, details: unknown) => void;
  readonly log: (line: string) => void;
}

const richApi = 93;
const commandCompleted = 94;
const messageParent = 144;
const messageChild = 145;
/** The client's number for a method that the host does not know. */
const unknownMethod = 5000;

/** One add-in at work: its page in a frame, the transport to it, and the host that answers. */
export class AddinSession implements ClientCalls {
  readonly transport: WacTransport;
  readonly commands: Commands;
  #dialog: Dialog | undefined;
  #unlisten: (() => void) | undefined;

  constructor(
    readonly addin: AddinDescription,
    readonly host: Host,
    readonly shell: Shell,
    readonly frame: HTMLIFrameElement,
    readonly around: SessionSurroundings,
  ) {
    this.transport = new WacTransport(frame, addin.manifest.id, this);
    this.commands = new Commands(this.transport, around.log);
    this.#unlisten = host.onMessages((messages) => this.transport.fire("richApiMessage", { ArrayData: messages }));
  }

  /** Loads the add-in's page. In a shared runtime this happens once, shown or not. */
  load(): void {
    const { sharedRuntime, paneUrl } = this.addin.manifest;
    this.transport.load(paneUrl, { locale: this.around.locale, flags: sharedRuntime ? 3 : 0 });
  }

  close(): void {
    this.#unlisten?.();
    this.#dialog?.close();
    this.transport.close();
  }

  appContext(): Readonly<Record<string, unknown>> {
    return {
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: this.around.locale,
      _dataLocale: this.around.locale,
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.addin.manifest.id,
      _requirementMatrix: JSON.stringify(this.host.requirements),
      _appMinorVersion: 1,
      _hostFullVersion: "16.0.0",
      _appDomains: [],
      _addinName: this.addin.manifest.name,
      _initialDisplayMode: this.shell.runtimeState === "Visible" ? 1 : 0,
      ...this.around.document(),
    };
  }

  async execute(request: DdaRequest): Promise<DdaReply> {
    const [first, second] = request.ArrayData ?? [];
    switch (request.DdaMethod.DispatchId) {
      case richApi:
        return this.#batch(request.ArrayData ?? []);
      case commandCompleted:
        this.commands.completed(String(first), Number(second));
        return { Version: 1, Error: 0 };
      case messageChild:
        this.#dialog?.tell(request);
        return { Version: 1, Error: 0 };
      case messageParent:
        return { Version: 1, Error: unknownMethod };
      default:
        return { Version: 1, Error: unknownMethod };
    }
  }

  async #batch([, , , , body, , flags]: readonly unknown[]): Promise<DdaReply> {
    const reply = await this.host.answer(body as string, flags as number);
    if ("error" in reply) return { Version: 1, Error: reply.error };
    return { Version: 1, Error: 0, Data: [200, [], reply.body] };
  }

  notify(action: number, details: unknown): void {
    this.around.leavePane(action, details);
  }

  register(event: string, target: string): number {
    if (event !== "dialogMessageReceived") return 0;
    this.#dialog = new Dialog(this, JSON.parse(target) as { url: string; width: number; height: number }, () => {
      this.#dialog = undefined;
    });
    return 0;
  }

  unregister(event: string): void {
    if (event === "dialogMessageReceived") this.#dialog?.close();
  }
}
