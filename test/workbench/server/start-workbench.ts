import { join } from "node:path";
import { buildBundle } from "./build-bundle";
import { type AddinFolder, type ServerOptions, startServer, type WorkbenchServer } from "./workbench-server";

/** Builds what is stale and serves the page with our add-in, or with those given, beside the grid. */
export async function startWorkbench({
  addins,
  ...options
}: Omit<ServerOptions, "addins"> & { readonly addins?: readonly AddinFolder[] }): Promise<WorkbenchServer> {
  const { root } = options;
  await buildBundle(root, "workbench");
  if (addins) return startServer({ ...options, addins });
  await buildBundle(root, "addin");
  return startServer({ ...options, addins: [{ folder: join(root, "dist/addin"), manifest: "manifest.xml" }] });
}
