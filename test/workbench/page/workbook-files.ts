import { readWorkbook } from "../files/read-workbook";
import { savedBook } from "../files/saved-book";
import { writeWorkbook } from "../files/write-workbook";
import { type Desk } from "./desk";
import { element } from "./element";
import { type Texts } from "./texts";
import { type TitleBar } from "./title-bar";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How long a save waits for custom functions that are under way. */
const functionPatience = 5000;

/** Opens .xlsx files, chosen or dropped on the page, and saves the workbook as one. */
export class WorkbookFiles {
  constructor(
    readonly desk: Desk,
    readonly title: TitleBar,
    readonly texts: Texts,
  ) {
    this.#takeDrops();
  }

  /** Lets the person choose a file. */
  choose(): void {
    const input = element("input", { type: "file", accept: ".xlsx" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) void this.open(file.name, () => file.arrayBuffer());
    });
    input.click();
  }

  /** Opens a workbook; says whether it could be read. What was open before stays when it cannot. */
  async open(name: string, bytes: () => Promise<ArrayBuffer>): Promise<boolean> {
    this.title.show(name, "reading");
    try {
      const started = performance.now();
      const data = await readWorkbook(new Uint8Array(await bytes()));
      this.desk.open({ ...data, name });
      performance.measure(`open ${name}`, { start: started });
      return true;
    } catch (error) {
      this.#complain(this.texts.cannotOpen, name, error);
      return false;
    }
  }

  async save(): Promise<void> {
    const { book, sessions } = this.desk;
    const { name } = book.workbook;
    this.title.show(name, "saving");
    try {
      await this.#calculated();
      const bytes = await writeWorkbook(savedBook(book));
      const link = element("a", {
        href: URL.createObjectURL(new Blob([bytes.slice()], { type: xlsx })),
        download: name,
      });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      for (const { host } of sessions) host.session.save();
      this.title.show(name, "saved");
    } catch (error) {
      this.#complain(this.texts.cannotSave, name, error);
    }
  }

  /** Ends when the formulas have their values; a function that takes too long is saved as it stands, busy. */
  async #calculated(): Promise<void> {
    await this.desk.book.calculation.settled();
    const functions = this.desk.sessions.map(({ host }) => host.customFunctions.settled());
    await Promise.race([Promise.all(functions), new Promise((resolve) => setTimeout(resolve, functionPatience))]);
  }

  #complain(what: string, name: string, error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    this.desk.log.add(`${what}: ${name} (${why})`);
    this.title.complain(what, why);
  }

  #takeDrops(): void {
    const notice = element("div", { class: "drop-notice", hidden: true }, this.texts.dropHere);
    document.body.append(notice);
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    addEventListener("dragover", (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      notice.hidden = false;
    });
    addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) notice.hidden = true;
    });
    addEventListener("drop", (event) => {
      notice.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.open(file.name, () => file.arrayBuffer());
    });
  }
}
