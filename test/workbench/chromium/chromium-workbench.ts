import { join } from "node:path";
import { type Browser, type Frame, type Page } from "playwright-core";
import { type Behaviour } from "../behaviours/behaviour";
import { type HostControl } from "../control/host-control";
import { startWorkbench } from "../server/start-workbench";
import { type AddinFolder, type ServerOptions, type WorkbenchServer } from "../server/workbench-server";
import { type RemoteControl, type Workbench } from "../workbench";
import { launchChromium } from "./launch-chromium";

const root = join(__dirname, "../../..");

/** Engine and grid leave something behind of every workbook, so the page begins anew after so many. */
const workbooksPerPage = 20;

/** An add-in whose page loads Office.js and nothing else, ready for functions that a test brings. */
export const blankAddin: AddinFolder = { folder: join(__dirname, "../addins/blank"), manifest: "manifest.xml" };

/** The workbench's page in headless Chromium; opens workbooks in it, one after another. */
export class ChromiumWorkbench {
  readonly #externals: string[] = [];
  #opened = 0;

  private constructor(
    readonly server: WorkbenchServer,
    readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.#externals.push(request.url());
    });
  }

  /** Builds the page when it is stale, serves it on a port of its own and opens it. */
  static async start(options: Partial<ServerOptions> = {}): Promise<ChromiumWorkbench> {
    const server = await startWorkbench({ root, addins: [blankAddin], port: 0, ...options });
    return ChromiumWorkbench.connect(server);
  }

  /** Opens the page of a server that runs, in this browser or in the one that is found. */
  static async connect(server: WorkbenchServer, executable?: string): Promise<ChromiumWorkbench> {
    const browser = await launchChromium(server.fingerprint, executable);
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    const bench = new ChromiumWorkbench(server, browser, page);
    await bench.#load();
    return bench;
  }

  async #load(): Promise<void> {
    await this.page.goto(this.server.address);
    await this.page.waitForFunction(() => globalThis.workbench !== undefined);
  }

  /** Requests that left this machine: none, Office.js and its texts are served from here. */
  get externalRequests(): readonly string[] {
    return this.#externals;
  }

  /** Opens a workbook as the behaviour wants it, with the blank add-in beside it. */
  async open(given?: Behaviour["given"]): Promise<Workbench> {
    if (++this.#opened % workbooksPerPage === 0) await this.#load();
    await this.page.evaluate((wanted) => globalThis.workbench!.open(wanted), given);
    return this.current();
  }

  /** What is open now. */
  async current(): Promise<Workbench> {
    const frame = await this.addinFrame();
    return {
      place: "chromium",
      run: async (work, arg) => asJson(await frame.evaluate(work as never, arg)) as never,
      host: this.#control(),
      close: () => Promise.resolve(),
    };
  }

  /** The frame of the first add-in, when its page has Office.js ready. */
  async addinFrame(): Promise<Frame> {
    const handle = await this.page.waitForSelector("iframe.pane-frame", { state: "attached" });
    const frame = (await handle.contentFrame())!;
    await frame.waitForURL((url) => url.origin === this.server.addinOrigins[0]);
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  async closeBrowser(): Promise<void> {
    await this.browser.close();
  }

  async close(): Promise<void> {
    await this.closeBrowser();
    await this.server.close();
  }

  #control(): RemoteControl {
    return new Proxy({} as RemoteControl, {
      get:
        (_, name) =>
        (...args: unknown[]) =>
          this.page.evaluate(
            ([member, given]) => {
              const control = globalThis.workbench!.control;
              const call = control[member] as (...args: readonly unknown[]) => unknown;
              return call.apply(control, given);
            },
            [name as keyof HostControl, args] as const,
          ),
    });
  }
}

/** Playwright keeps properties that are `undefined`, which JSON has not. */
const asJson = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));
