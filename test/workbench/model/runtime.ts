import { HostObject } from "./host-object";
import { flag } from "./settings";

/** `context.runtime`. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";

  get enableEvents(): boolean {
    return this.host.session.eventsEnabled;
  }

  set enableEvents(enabled: boolean) {
    this.host.session.eventsEnabled = flag(enabled);
  }
}
