import { HostObject } from "../model/host-object";

/** Where the client says that actions can be invoked. Messages wait in its queue before that, so nothing hangs on it. */
export class AddinInternalServiceObject extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}
