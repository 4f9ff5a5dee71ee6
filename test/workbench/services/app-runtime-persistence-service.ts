import { bookExtras, setBookExtra } from "../book/extras";
import { HostObject } from "../model/host-object";
import { invalidArgument } from "../protocol/excel-error";

/** `Office.addin.setStartupBehavior`: whether the add-in starts with this document the next time it is opened. */
export class AppRuntimePersistenceServiceObject extends HostObject {
  readonly className = "AppRuntimePersistenceService";

  getAppRuntimeStartState(): string {
    return bookExtras(this.host.book).startState ?? "Inactive";
  }

  setAppRuntimeStartState(state: unknown): void {
    if (state !== "Inactive" && state !== "Background" && state !== "Visible") throw invalidArgument();
    setBookExtra(this.host.book, "startState", state, { undoable: false });
  }
}
