import { without } from "../book/custom-keys";
import { setSheetExtra, sheetExtras } from "../book/extras";
import { type Host } from "../host";
import { found } from "./found";
import { HostObject } from "./host-object";
import { text } from "./settings";

export class WorksheetCustomPropertyObject extends HostObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    host: Host,
    readonly sheet: string,
    readonly key: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { ...super.identity(), _Id: this.key };
  }

  get value(): string {
    return found(this.#properties[this.key]);
  }

  set value(value: string) {
    this.#save({ ...this.#properties, [this.key]: text(value) });
  }

  delete(): void {
    this.#save(without(this.#properties, this.key));
  }

  get #properties(): Readonly<Record<string, string>> {
    return sheetExtras(this.host.book, this.sheet).customProperties ?? {};
  }

  #save(properties: Readonly<Record<string, string>>): void {
    setSheetExtra(this.host.book, this.sheet, "customProperties", properties);
  }
}
