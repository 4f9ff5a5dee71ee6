import { readFile } from "node:fs/promises";
import { type Frame, type Locator, type Page } from "playwright-core";
import { type Locale } from "../../workbench/server/univer-scripts";
import { type Workbench } from "../../workbench/workbench";
import { type OpenAddin, openAddin } from "../support/open-addin";

/** The clerk's own clock, so that a story has the same end whenever it is told. */
const usualDay = new Date(2024, 2, 5, 10, 42);

/** Stops the clock of the pane's page, and no other: Excel's own goes on. */
function stopClock(time: number): void {
  if (window === window.top) return;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [time] : args, made) as object,
    get: (target, member) => (member === "now" ? () => time : (Reflect.get(target, member) as unknown)),
  });
}

/** How long the pane may take over anything, in milliseconds. */
const patience = 25_000;

/** A clerk at the workbench: what she does to Excel, to its ribbon and to the pane, and what she sees there. */
export class Clerk {
  /** Whatever the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly addin: OpenAddin,
    /** The pane's page. */
    public pane: Frame,
    /** The person's side of the workbook. */
    public host: Workbench["host"],
  ) {}

  /** Sits down before a workbook of assets/sample, to which our add-in has never been before. */
  static async sitDown(workbook: string, locale: Locale, now = usualDay): Promise<Clerk> {
    const addin = await openAddin({ workbook: `assets/sample/${workbook}`, locale });
    const { page } = addin.workbench;
    page.setDefaultTimeout(patience);
    await page.addInitScript(stopClock, now.getTime());
    const clerk = new Clerk(addin, addin.pane, (await addin.workbench.current()).host);
    page.on("pageerror", (error) => clerk.complaints.push(String(error)));
    page.on("console", (message) => {
      // Where Excel has not handed on the clipboard the pane finds another way; the browser says so all the same.
      const isKnown = message.text().includes("The Clipboard API has been blocked");
      if (message.type() === "error" && !isKnown) clerk.complaints.push(message.text());
    });
    await page.reload();
    await clerk.#look();
    return clerk;
  }

  /** The whole workbench. */
  get page(): Page {
    return this.addin.workbench.page;
  }

  get externalRequests(): readonly string[] {
    return this.addin.workbench.externalRequests;
  }

  /** Presses a button of the add-in on the ribbon. */
  async ribbon(control: string): Promise<void> {
    await this.page.locator(".ribbon-tab").last().click();
    await this.page.locator(`[id="control-Gongshi.${control}"]`).click();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** What the pane says about something once it does. */
  async says(text: string | RegExp): Promise<void> {
    try {
      await this.pane.locator("#pane").getByText(text).first().waitFor();
    } catch {
      throw new Error(`The pane does not say ${text} but: ${await this.pane.locator("body").innerText()}`);
    }
  }

  /** The figures of the result: errors, warnings, due soon. */
  async figures(): Promise<readonly number[]> {
    const texts = await this.pane.locator("dl dd").allInnerTexts();
    return texts.map((text) => Number(text.replace(/,/g, "")));
  }

  /** Goes to a cell, with the keyboard in the grid. */
  async standOn(sheet: string, address: string): Promise<void> {
    await this.host.activate(sheet);
    await this.page.mouse.click(400, 600);
    await this.host.select(`${sheet}!${address}`);
  }

  /** Ends when this is what is selected in the sheet. */
  async selects(address: string): Promise<void> {
    await this.page.waitForFunction((wanted) => globalThis.workbench?.control.selection().join() === wanted, address);
  }

  /** Looks for something among the findings; ends when nothing else is listed. */
  async find(text: string): Promise<void> {
    await this.pane.getByRole("searchbox").fill(text);
    await this.page.waitForTimeout(600);
  }

  /** Ends when the pane is at rest: no work, and everything that happened in the sheet has been followed. */
  async rest(): Promise<void> {
    await this.host.eventsSent();
    await this.page.waitForTimeout(250);
    await this.pane.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** Changes how Excel and the screen look. */
  async look(look: "light" | "dark" | "contrast"): Promise<void> {
    const [forcedColors, colorScheme] = [
      look === "contrast" ? "active" : "none",
      look === "dark" ? "dark" : "light",
    ] as const;
    await this.page.emulateMedia({ forcedColors, colorScheme });
    await this.page.locator("select:has(option[value=dark])").selectOption(colorScheme);
    await this.page.waitForTimeout(700);
  }

  /** Everything in the pane that Tab should reach, numbered and named. */
  async controls(): Promise<readonly string[]> {
    return this.pane.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]");
      const reachable = [...all].filter((element) => {
        const isOff = element.matches("i, :disabled, [inert] *");
        return element.tabIndex >= 0 && !isOff && element.getClientRects().length > 0;
      });
      return reachable.map((element, number) => {
        element.dataset.stop = `${number} ${element.getAttribute("aria-label") ?? element.innerText.slice(0, 20)}`;
        return element.dataset.stop;
      });
    });
  }

  /** Which of these controls has the focus. */
  async focused(): Promise<string> {
    return this.pane.evaluate(() => document.activeElement?.getAttribute("data-stop") ?? "");
  }

  /** Saves with the workbench's own button; the path of the file. */
  async save(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.locator("#save").click()]);
    return download.path();
  }

  /** Closes the workbook and opens a file in its place. */
  async open(path: string, name: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.page.locator("#open").click()]);
    await chooser.setFiles({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await readFile(path),
    });
    await this.page.locator(".file-name", { hasText: name }).waitFor();
    await this.#look();
  }

  async leave(): Promise<void> {
    await this.addin.close();
  }

  async #look(): Promise<void> {
    await this.page.waitForFunction(() => globalThis.workbench !== undefined);
    this.pane = await this.addin.workbench.addinFrame();
    this.host = (await this.addin.workbench.current()).host;
  }
}
