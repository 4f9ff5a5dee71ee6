import { type IWorkbookData } from "@univerjs/core";
import { moveConditionalFormats } from "../../workbench/book/conditional-format-moves";
import { createHeadlessUniver } from "../../workbench/book/univer";
import { NodeClient, installedClientTable } from "../../workbench/client/node-client";
import { HostControl, openHost } from "../../workbench/control/host-control";
import { type Host, type HostOptions } from "../../workbench/host";

/** A workbook open in the workbench, to which the add-in's own modules in this process talk. */
export interface OpenExcel {
  readonly host: Host;
  /** What the person and the developer can do. */
  readonly control: HostControl;
  close(): void;
}

/**
 * Opens a workbook and gives this process the globals that `addin/excel` takes from the page: Microsoft's `Excel` and
 * `OfficeExtension` out of the client's realm, and of `Office` what says which requirement sets there are. One workbook
 * is open at a time.
 */
export function openExcel(data: Partial<IWorkbookData>, options: HostOptions = {}): OpenExcel {
  const univer = createHeadlessUniver();
  const host = openHost(univer, data, installedClientTable(), options);
  moveConditionalFormats(host.book);
  const client = new NodeClient(host);
  const Office = {
    context: {
      requirements: { isSetSupported: (set: string, version = "1.1") => host.requirements.has({ set, version }) },
    },
  };
  const globals = { Excel: client.global("Excel"), OfficeExtension: client.global("OfficeExtension"), Office };
  Object.assign(globalThis, globals);
  return {
    host,
    control: new HostControl(() => host),
    close() {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
      // A calculation under way has timers, which must not find the engine gone.
      void host.book.calculation.settled().then(() => univer.dispose());
    },
  };
}
