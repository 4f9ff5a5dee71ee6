import { join } from "node:path";
import { buildPage } from "./build-page";
import { type ServerOptions, startServer, type WorkbenchServer } from "./workbench-server";

/** Builds the page when it is stale and serves it, with the add-in beside the grid. */
export async function startWorkbench(options: Omit<ServerOptions, "addins">): Promise<WorkbenchServer> {
  await buildPage(options.root);
  const folder = join(options.root, "test/workbench/addins/stocktake");
  return startServer({ ...options, addins: [{ folder, manifest: "manifest.xml" }] });
}
