import { type IWorkbookData } from "@univerjs/core";
import { moveConditionalFormats } from "../book/conditional-format-moves";
import { createHeadlessUniver } from "../book/univer";
import { NodeClient, installedClientTable } from "../client/node-client";
import { HostControl, openHost } from "../control/host-control";
import { type HostOptions } from "../host";
import { type RemoteControl, type Workbench } from "../workbench";
import { emptyBook } from "./empty-book";

/** A workbench in this process: the engine without a grid, the client in a realm of its own. */
export function openNodeWorkbench(data: Partial<IWorkbookData> = emptyBook(), options: HostOptions = {}): Workbench {
  const univer = createHeadlessUniver();
  const host = openHost(univer, data, installedClientTable(), options);
  moveConditionalFormats(host.book);
  const client = new NodeClient(host);
  const control = new HostControl(() => host);
  return {
    place: "node",
    run: (work, arg) => client.run(work, arg),
    host: asynchronous(control),
    close: () => {
      univer.dispose();
      return Promise.resolve();
    },
  };
}

/** The control as a page would offer it, so that what does not survive JSON fails here too. */
function asynchronous(control: HostControl): RemoteControl {
  return new Proxy({} as RemoteControl, {
    get:
      (_, name) =>
      async (...args: unknown[]) => {
        const member = control[name as keyof HostControl] as (...args: unknown[]) => unknown;
        const result = await member.apply(control, JSON.parse(JSON.stringify(args)) as unknown[]);
        return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown);
      },
  });
}
