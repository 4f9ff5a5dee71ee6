import type * as engineRender from "@univerjs/engine-render";
import type * as sheetsUi from "@univerjs/sheets-ui";
import { type Page } from "playwright-core";
import { parseArea } from "../book/area";
import { type CellValue } from "../book/cells";

/** Univer's scripts in the page. */
interface UniverGlobals {
  readonly UniverEngineRender: typeof engineRender;
  readonly UniverSheetsUi: typeof sheetsUi;
}

const canvas = "canvas[id^=univer-sheet-main-canvas]";

/** How long cells may take until they show what is expected, in milliseconds. */
const patience = 10_000;

/** The grid in the page, used with mouse and keys. */
export class Grid {
  constructor(readonly page: Page) {}

  /** Clicks the cell and types into it. */
  async type(address: string, text: string): Promise<void> {
    const { x, y } = await this.#middle(address);
    await this.page.mouse.click(x, y);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Inserts a row through the menu of the row's header. */
  async insertRowAbove(row: number): Promise<void> {
    const { y } = await this.#middle(`A${row}`);
    const { x } = (await this.page.locator(canvas).boundingBox())!;
    await this.page.mouse.click(x + 20, y, { button: "right" });
    const item = this.page.getByRole("button", { name: "在上方插入" });
    // In its middle the item has a field for how many.
    await item.click({ position: { x: 12, y: 12 } });
  }

  /** Opens the menu of a cell with a right click. */
  async openMenu(address: string): Promise<void> {
    const { x, y } = await this.#middle(address);
    await this.page.mouse.click(x, y);
    await this.page.mouse.click(x, y, { button: "right" });
  }

  /** Chooses an entry, by its text, of the menu of a cell. */
  async chooseInMenu(address: string, entry: string): Promise<void> {
    await this.openMenu(address);
    await this.page.getByRole("button", { name: entry }).click();
  }

  values(address: string): Promise<CellValue[][]> {
    return this.page.evaluate((cells) => globalThis.workbench!.control.values(cells), address);
  }

  /** Ends when the cells show these values and nothing is left to calculate; says what they show if they never do. */
  async becomes(address: string, values: CellValue[][]): Promise<void> {
    // `waitForFunction` takes the promise of an asynchronous condition for its truth.
    await this.page.evaluate(
      async ([cells, wanted, end]) => {
        const { control } = globalThis.workbench!;
        const shown = async () => {
          await control.functionsSettled();
          return JSON.stringify(await control.values(cells));
        };
        for (let now = await shown(); now !== wanted; now = await shown()) {
          if (Date.now() > end) throw new Error(`${cells} shows ${now}, not ${wanted}`);
          await new Promise(requestAnimationFrame);
        }
      },
      [address, JSON.stringify(values), Date.now() + patience] as const,
    );
  }

  formula(address: string): Promise<string | undefined> {
    const { row, column } = parseArea(address, "")!;
    return this.page.evaluate(
      ([r, c]) => {
        const sheet = globalThis.workbench!.desk.book.workbook.getActiveSheet();
        return sheet.getCellMatrix().getValue(r, c)?.f ?? undefined;
      },
      [row, column] as const,
    );
  }

  async #middle(address: string): Promise<{ x: number; y: number }> {
    const { row, column } = parseArea(address, "")!;
    const middle = await this.page.evaluate(
      ([r, c]) => {
        const { UniverEngineRender, UniverSheetsUi } = globalThis as unknown as UniverGlobals;
        const { book } = globalThis.workbench!.desk;
        const { startX, startY, endX, endY } = book
          .service(UniverEngineRender.IRenderManagerService)
          .getRenderById(book.unitId)!
          .with(UniverSheetsUi.SheetSkeletonManagerService)
          .getCurrentSkeleton()!
          .getCellWithCoordByIndex(r, c);
        return { x: (startX + endX) / 2, y: (startY + endY) / 2 };
      },
      [row, column] as const,
    );
    const place = (await this.page.locator(canvas).boundingBox())!;
    return { x: place.x + middle.x, y: place.y + middle.y };
  }
}
