import { ERROR_TYPE_SET, IFunctionService } from "@univerjs/engine-formula";
import { MoveRangeMutation } from "@univerjs/sheets";
import { fullAddress } from "../book/area";
import { movesCells } from "../book/change-of-mutation";
import { type Host, type RichApiMessage } from "../host";
import { utf8Length } from "../conditions/gate";
import { type Cell, Calls, type Invocation } from "./calls";
import { ClientFunction } from "./client-function";
import { type FunctionsMetadata, type InstalledFunction } from "./function-metadata";
import { type ClientResult } from "./function-result";

// The engine takes an error that stands in a cell for one only if it knows it.
ERROR_TYPE_SET.add("#BUSY!" as never);

/** The add-in's functions in formulas: what the metadata declares, called through the client. */
export class CustomFunctions {
  readonly #calls: Calls;
  readonly #names = new Set<string>();
  readonly #volatile = new Set<string>();
  #isReady = false;
  #answered: (() => void)[] = [];

  constructor(readonly host: Host) {
    const { book } = host;
    const { calculation } = book;
    this.#calls = new Calls(book, {
      isReady: () => this.#isReady,
      invoke: (invocations) => {
        this.#invoke(invocations);
      },
      cancel: (ids) => {
        host.send(ids.map((invocationId) => message(1001, { invocationId })));
      },
      recalculate: (cells) => {
        calculation.setDirty(cells.map(oneCell));
      },
      reportFault: (error) => {
        host.reportFault(error);
      },
    });
    calculation.onStart((byChange) => {
      this.#calls.startPass();
      if (byChange && this.#volatile.size > 0) calculation.setDirty(this.#cellsWith(this.#volatile).map(oneCell));
    });
    calculation.onEnd(() => {
      this.#calls.endPass();
    });
    book.onMutation((id, { subUnitId }) => {
      if (!movesCells(id) && id !== MoveRangeMutation.id) return;
      const cells = this.#calls.giveUp(
        (subUnitId as string | undefined) ?? book.workbook.getActiveSheet().getSheetId(),
      );
      const moved = new Set(cells.map(({ sheet }) => sheet));
      if (moved.size > 0)
        calculation.setDirty(
          this.#cellsWith(this.#names)
            .filter(({ sheet }) => moved.has(sheet))
            .map(oneCell),
        );
    });
  }

  /** Makes the functions of an add-in known; formulas that name them are calculated. */
  install(namespace: string, metadata: FunctionsMetadata): void {
    const { book } = this.host;
    const functions = book.service(IFunctionService);
    const takesErrors = metadata.allowErrorForDataTypeAny === true;
    const names = metadata.functions.map((fn) => {
      const fullName = `${namespace}.${fn.name}`.toUpperCase();
      const installed: InstalledFunction = { fullName, metadata: fn, takesErrors };
      functions.registerExecutors(new ClientFunction(installed, book, this.#calls));
      if (fn.options?.volatile) this.#volatile.add(fullName);
      this.#names.add(fullName);
      return fullName;
    });
    functions.deleteFormulaAstCacheKey(...names);
    const cells = this.#cellsWith(new Set(names));
    if (cells.length > 0) book.calculation.setDirty(cells.map(oneCell));
  }

  /** Takes the functions away, as when the add-in is removed: formulas show `#NAME?` when they are next calculated. */
  uninstall(): void {
    const functions = this.host.book.service(IFunctionService);
    functions.unregisterExecutors(...this.#names);
    functions.deleteFormulaAstCacheKey(...this.#names);
    this.#names.clear();
    this.#volatile.clear();
  }

  /** The client has said that it is there: until then formulas show `#BUSY!`. */
  ready(): void {
    this.#isReady = true;
    this.#calls.sendWaiting();
  }

  answer(results: readonly ClientResult[]): void {
    this.#calls.answer(results);
    for (const listener of this.#answered.splice(0)) listener();
  }

  /** Ends when every call has its first result and the cells show it. */
  async settled(): Promise<void> {
    await this.host.book.calculation.settled();
    while (this.#calls.pending > 0) {
      await new Promise<void>((resolve) => this.#answered.push(resolve));
      await this.host.book.calculation.settled();
    }
  }

  /** The errors that functions explain in their own words, by address. */
  get messages(): { readonly address: string; readonly error: string; readonly message: string }[] {
    return this.#calls.messages.map(({ cell, ...rest }) => ({ address: this.#address(cell), ...rest }));
  }

  #invoke(invocations: readonly Invocation[]): void {
    const limit = this.host.conditions.requestBytes;
    const tooLong: ClientResult[] = [];
    const messages = invocations.flatMap((invocation) => {
      const one = invocationMessage(invocation);
      if (utf8Length(one[3]) <= limit) return [one];
      tooLong.push({ id: invocation.id, failed: true, value: "The arguments are too long." });
      return [];
    });
    this.host.send(messages);
    if (tooLong.length > 0) this.answer(tooLong);
  }

  /** The cells whose formula names one of the functions. */
  #cellsWith(names: ReadonlySet<string>): Cell[] {
    const cells: Cell[] = [];
    for (const sheet of this.host.book.sheets)
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f?.toUpperCase();
        if (formula && [...names].some((name) => formula.includes(name)))
          cells.push({ sheet: sheet.getSheetId(), row, column });
      });
    return cells;
  }

  #address(cell: Cell): string {
    return fullAddress(this.host.book.sheet(cell.sheet)?.getName() ?? "", oneCell(cell));
  }
}

const oneCell = (cell: Cell) => ({ ...cell, rows: 1, columns: 1 });

function invocationMessage({ id, fn, values, caller, parameters }: Invocation): RichApiMessage {
  const { metadata, takesErrors } = fn;
  const flags = (metadata.options?.cancelable ? 1 : 0) + (metadata.options?.stream ? 2 : 0) + (takesErrors ? 4 : 0);
  const said = [id, metadata.id.toUpperCase(), values, caller, flags];
  return message(1000, parameters ? [...said, parameters] : said);
}

const message = (type: number, content: unknown): RichApiMessage => [1, type, "", JSON.stringify(content)];
