import { type Host, type RichApiMessage } from "../host";
import { HostObject } from "../model/host-object";
import { invalidArgument } from "../protocol/excel-error";
import { type RuntimeState } from "./shell";

/** `Office.addin.showAsTaskpane` and `hide`: the pane comes and goes while the add-in runs on. */
export class AppRuntimeServiceObject extends HostObject {
  readonly className = "AppRuntimeService";

  getAppRuntimeState(): RuntimeState {
    return this.host.shell.runtimeState;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background") throw invalidArgument();
    this.host.shell.setRuntimeState(state);
  }
}

const eventCategory = 65536;
const visibilityChanged = 65539;

/** Tells the add-in whenever its pane is shown or hidden, whoever did it. Nobody registers for this event. */
export function tellVisibility(host: Host): void {
  const { shell } = host;
  let before = shell.runtimeState;
  shell.onChange(() => {
    const now = shell.runtimeState;
    if (now === before) return;
    before = now;
    const message = JSON.stringify({ visibility: now === "Visible" ? "Visible" : "Hidden" });
    const entry: RichApiMessage = [eventCategory, visibilityChanged, "", message];
    host.send([entry]);
  });
}
