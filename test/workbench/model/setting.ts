import { deleteDocumentSetting, documentSettings, setDocumentSetting } from "../book/document-settings";
import { type Host } from "../host";
import { found } from "./found";
import { HostObject } from "./host-object";

export class SettingObject extends HostObject {
  readonly className = "Setting";

  constructor(
    host: Host,
    readonly key: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { ...super.identity(), _Id: this.key };
  }

  get value(): unknown {
    return found(documentSettings(this.host.book)[this.key]);
  }

  set value(value: unknown) {
    setDocumentSetting(this.host.book, this.key, value);
  }

  delete(): void {
    deleteDocumentSetting(this.host.book, this.key);
  }
}
