import { firstSheet } from "../server/first-sheet";
import { openNodeWorkbench } from "./node-workbench";

/** Where there is no browser: asks the client in Node; one line about what it said. */
export async function checkClient(): Promise<string> {
  const bench = openNodeWorkbench();
  try {
    return `ok: page served; without a browser, the client answered in Node (${await firstSheet(bench)})`;
  } finally {
    await bench.close();
  }
}
