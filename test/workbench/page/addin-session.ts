import { DocumentMethods } from "../dda/document-methods";
import { settingPairs } from "../dda/settings-methods";
import { type Host } from "../host";
import { type RibbonButton } from "../services/ribbon";
import { type Shell } from "../services/shell";
import { type AddinDescription, type PageLocale } from "./page-config";
import { Commands } from "./commands";
import { Dialog, type DialogRequest } from "./dialog";
import { type Pane } from "./pane";
import { type Texts } from "./texts";
import { type ClientCalls, type DdaReply, type DdaRequest, WacTransport } from "./wac-transport";

/** What a session needs of the page around it. */
export interface SessionSurroundings {
  readonly locale: PageLocale;
  readonly texts: Texts;
  /** What the add-in learns about the document at its start. */
  readonly document: () => Readonly<Record<string, unknown>>;
  /** Where dialogs are shown. */
  readonly dialogs: HTMLElement;
  /** Takes the keys back from the pane. */
  readonly leavePane: () => void;
  readonly log: (line: string) => void;
}

const richApi = 93;
const commandCompleted = 94;
const messageChild = 145;
const dialogAlreadyOpen = 12007;

/** What the client reports of keys: Ctrl+F6 both ways, Tab at either end, Escape, F2; and that the page has nothing to focus. */
const leaving: readonly number[] = [5, 6, 13, 14, 15, 16, 17, 18];
/** What the client is told of its page. */
const pageFlags = { shared: 1, customFunctions: 2 } as const;
/** Whether the pane is shown when the client starts. */
const displayMode = { Background: 1, Visible: 2 } as const;
/** A message that an action's keys were pressed, and one that the pane was shown or hidden. */
const keysPressed = [2, 1000] as const;
/** How long a page may take until something must be wrong with it. */
const bootPatience = 8000;

/** One add-in at work: its page in a frame, the transport to it, and the host that answers. */
export class AddinSession implements ClientCalls {
  readonly transport: WacTransport;
  readonly commands: Commands;
  #dialog: Dialog | undefined;
  #loaded = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  readonly #document: DocumentMethods;
  readonly #unlisten: () => void;

  constructor(
    readonly addin: AddinDescription,
    readonly host: Host,
    readonly shell: Shell,
    readonly pane: Pane,
    readonly around: SessionSurroundings,
  ) {
    this.transport = new WacTransport(pane.frame, addin.manifest.id, this);
    this.commands = new Commands(this.transport, around.log);
    this.#document = new DocumentMethods(host.book, () => String(around.document()._docUrl));
    this.#unlisten = host.onMessages((messages) => this.transport.fire("richApiMessage", { ArrayData: messages }));
    host.events.onDocumentEvent((event) => this.transport.fire(event, {}));
    shell.onChange(() => this.#showPane());
    shell.onPress((button) => this.#press(button));
  }

  /** In a shared runtime the add-in's page, with its functions, is loaded with the workbook, shown or not. */
  start(): void {
    const { sharedRuntime, customFunctions } = this.addin.manifest;
    if (!sharedRuntime) return;
    const { functions } = this.addin;
    if (customFunctions && functions) this.host.customFunctions.install(customFunctions.namespace, functions);
    this.load();
  }

  /** Loads the add-in's page, or another one of its pages. */
  load(url = this.addin.manifest.paneUrl): void {
    this.#loaded = true;
    const { sharedRuntime, customFunctions } = this.addin.manifest;
    const flags = sharedRuntime ? pageFlags.shared + (customFunctions ? pageFlags.customFunctions : 0) : 0;
    this.transport.load(url, { locale: this.around.locale, flags });
    clearTimeout(this.#waiting);
    this.pane.complain(undefined);
    this.#waiting = setTimeout(() => this.pane.complain(this.addin.origin), bootPatience);
  }

  /** What a button of the ribbon, or an entry of a cell's menu, does. */
  #press({ id, action }: RibbonButton): void {
    if (action.type === "function") this.commands.start(action.name, id);
    else {
      if (!this.#loaded || !this.addin.manifest.sharedRuntime) this.load(action.url);
      this.shell.setRuntimeState("Visible");
    }
  }

  /** Calls the action of a keyboard shortcut. */
  act(action: string): void {
    this.around.log(action);
    this.host.send([[...keysPressed, "", JSON.stringify([action, null])]]);
  }

  close(): void {
    clearTimeout(this.#waiting);
    this.#unlisten();
    this.#dialog?.close();
    this.transport.close();
    this.pane.root.remove();
  }

  appContext(): Readonly<Record<string, unknown>> {
    clearTimeout(this.#waiting);
    this.pane.complain(undefined);
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
      _initialDisplayMode: displayMode[this.shell.runtimeState],
      ...this.around.document(),
      _settings: settingPairs(this.host.book),
    };
  }

  async execute(request: DdaRequest): Promise<DdaReply> {
    switch (request.DdaMethod.DispatchId) {
      case richApi:
        return this.#batch(request.ArrayData ?? []);
      case commandCompleted:
        this.commands.completed(String(request["0"]), Number(request["1"]));
        return { Version: 1, Error: 0 };
      case messageChild:
        this.#dialog?.tell(request);
        return { Version: 1, Error: 0 };
      default:
        return this.#document.answer(request.DdaMethod.DispatchId, request);
    }
  }

  async #batch([, , , , body, , flags]: readonly unknown[]): Promise<DdaReply> {
    const reply = await this.host.answer(body as string, flags as number);
    if ("error" in reply) return { Version: 1, Error: reply.error };
    return { Version: 1, Error: 0, Data: [200, [], reply.body] };
  }

  notify(action: number): void {
    if (leaving.includes(action)) this.around.leavePane();
  }

  register(event: string, target: string): number {
    if (event === "appCommandInvoked") this.commands.ready();
    if (event !== "dialogMessageReceived") return 0;
    if (this.#dialog) return dialogAlreadyOpen;
    this.#dialog = new Dialog(this, JSON.parse(target) as DialogRequest, () => (this.#dialog = undefined));
    return 0;
  }

  unregister(event: string): void {
    if (event === "dialogMessageReceived") this.#dialog?.close();
  }

  #showPane(): void {
    const visible = this.shell.runtimeState === "Visible";
    this.pane.show(visible);
    if (visible || this.addin.manifest.sharedRuntime || !this.#loaded) return;
    // Without a shared runtime the pane's page ends with the pane.
    this.#loaded = false;
    this.pane.frame.src = "about:blank";
  }
}
