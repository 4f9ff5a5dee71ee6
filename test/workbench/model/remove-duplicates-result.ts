import { type RemovedRows } from "../book/remove-duplicates";
import { type Host } from "../host";
import { HostObject } from "./host-object";

export class RemoveDuplicatesResultObject extends HostObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    host: Host,
    readonly rows: RemovedRows,
  ) {
    super(host);
  }

  get removed(): number {
    return this.rows.removed;
  }

  get uniqueRemaining(): number {
    return this.rows.remaining;
  }
}
