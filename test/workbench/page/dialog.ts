import { element } from "./element";
import { type AddinSession } from "./addin-session";
import { type ClientCalls, type DdaReply, type DdaRequest, WacTransport } from "./wac-transport";

/** What an add-in asks for with `displayDialogAsync`; sizes in percent of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

const messageParent = 144;
/** What the parent hears: a message of the dialog, or that the person closed it. */
const received = 0;
const closedByUser = 12006;

/** A dialog of an add-in: a frame above everything, with Office.js of its own, that can only talk to its parent. */
export class Dialog implements ClientCalls {
  readonly #transport: WacTransport;
  readonly #overlay: HTMLElement;
  #open = true;

  constructor(
    readonly session: AddinSession,
    { url, width, height }: DialogRequest,
    readonly onClose: () => void,
  ) {
    const frame = element("iframe", { class: "dialog-frame" });
    const close = element("button", { class: "icon-button", "aria-label": session.around.texts.close }, "✕");
    close.addEventListener("click", () => this.#closedByPerson());
    const box = element("div", { class: "dialog", role: "dialog" }, [
      element("div", { class: "dialog-bar" }, [session.addin.manifest.name, close]),
      frame,
    ]);
    box.style.width = `${width}%`;
    box.style.height = `${height}%`;
    this.#overlay = element("div", { class: "dialog-overlay" }, [box]);
    session.around.dialogs.append(this.#overlay);
    this.#transport = new WacTransport(frame, `${session.addin.manifest.id}-dialog`, this);
    this.#transport.load(url, { locale: session.around.locale, dialog: true });
  }

  /** `messageChild` of the parent. */
  tell(request: DdaRequest): void {
    this.#transport.fire("dialogParentMessageReceived", {
      messageType: received,
      messageContent: request.messageContent,
      messageOrigin: this.session.addin.origin,
    });
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#transport.close();
    this.#overlay.remove();
    this.onClose();
  }

  #closedByPerson(): void {
    this.close();
    this.session.transport.fire("dialogMessageReceived", { messageType: closedByUser });
  }

  appContext(): Readonly<Record<string, unknown>> {
    return this.session.appContext();
  }

  execute(request: DdaRequest): DdaReply {
    if (request.DdaMethod.DispatchId !== messageParent) return { Version: 1, Error: 5000 };
    this.session.transport.fire("dialogMessageReceived", {
      messageType: received,
      messageContent: request.messageToParent,
      messageOrigin: this.session.addin.origin,
    });
    return { Version: 1, Error: 0 };
  }

  notify(): void {
    // A dialog keeps its keys to itself.
  }

  register(): number {
    return 0;
  }

  unregister(): void {
    // Nothing is held for it.
  }
}
