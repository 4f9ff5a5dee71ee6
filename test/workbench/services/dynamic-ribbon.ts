import { type Host } from "../host";
import { HostObject } from "../model/host-object";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { readContextualTabs } from "./contextual-tabs";

/** `Office.ribbon`: the add-in's buttons and tabs, enabled, shown, and made while it runs. */
export class DynamicRibbonObject extends HostObject {
  readonly className = "DynamicRibbon";

  getButton(id: string): RibbonButtonObject {
    return new RibbonButtonObject(this.host, id);
  }

  getTab(id: string): RibbonTabObject {
    return new RibbonTabObject(this.host, id);
  }

  /** Adds contextual tabs; a tab can be made once in a session. */
  executeRequestCreate(json: unknown): void {
    const tabs = readContextualTabs(json);
    if (!tabs || tabs.some(({ id }) => this.host.shell.tabs.some((tab) => tab.id === id)))
      throw new ExcelError("InvalidRibbonDefinition");
    this.host.shell.addTabs(tabs);
  }
}

class RibbonButtonObject extends HostObject {
  readonly className = "RibbonButton";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  get enabled(): boolean {
    return this.host.shell.control(this.id)?.enabled ?? false;
  }

  set enabled(enabled: boolean) {
    this.setEnabled(enabled);
  }

  get label(): string {
    return this.host.shell.control(this.id)?.label ?? "";
  }

  setEnabled(enabled: unknown): void {
    if (typeof enabled !== "boolean" || !this.host.shell.setEnabled(this.id, enabled)) throw invalidArgument();
  }
}

class RibbonTabObject extends HostObject {
  readonly className = "RibbonTab";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  setVisibility(visible: unknown): void {
    if (typeof visible !== "boolean" || !this.host.shell.setTabVisible(this.id, visible)) throw invalidArgument();
  }
}
