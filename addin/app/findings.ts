import { columnLetters, type Words } from "../../src";
import { type ListedFinding } from "../ports/engine";
import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { shortWork } from "./long-work";
import { checkFirst, chooseCell, plainInfo } from "./notices";
import { refreshIndex } from "./refresh-index";

type FindingActions = Pick<AppActions, "setQuery" | "findings" | "locate" | "select" | "step" | "explainCell" | "goTo">;

/** Listing findings, and going from a finding to its cell and back. */
export function findingActions(context: AppContext): FindingActions {
  const { store, workbook, engine } = context;

  async function show(finding: ListedFinding | null, otherwise: Words): Promise<void> {
    if (finding === null) {
      store.set({ notice: plainInfo(otherwise) });
      return;
    }
    store.set({ screen: "check", selected: finding.id, notice: null });
    await workbook.select(finding.sheet, finding.address ?? "A1");
  }

  return {
    async setQuery(change) {
      store.set({ query: { ...store.get().query, ...change } });
      await shortWork(context, () => refreshIndex(context));
    },
    async findings(group, from, to) {
      const { index } = store.get();
      return index === null ? [] : engine.page(index.id, group, from, to);
    },
    async locate(id) {
      const { index } = store.get();
      return index === null ? null : engine.locate(index.id, id);
    },
    async select(id) {
      await shortWork(context, async () => {
        const finding = await engine.finding(id, store.get().language);
        await show(finding, outOfDate);
      });
    },
    async step(step) {
      await shortWork(context, async () => {
        if (store.get().checked === null) return show(null, checkFirst);
        const cell = await workbook.activeCell();
        if (cell === null) return show(null, chooseCell);
        await show(await engine.neighbour(cell, step, store.get().language), noFindings);
      });
    },
    async explainCell() {
      await shortWork(context, async () => {
        if (store.get().checked === null) return show(null, checkFirst);
        const cell = await workbook.activeCell();
        if (cell === null) return show(null, chooseCell);
        const [worst = null] = await engine.at(cell.sheet, cell.row, cell.column, store.get().language);
        const address = `${columnLetters(cell.column)}${cell.row}`;
        await show(worst, { zh: `${address} 没有发现问题。`, en: `Nothing was found wrong with ${address}.` });
      });
    },
    async goTo(sheet, address) {
      await shortWork(context, () => workbook.select(sheet, address));
    },
  };
}

const noFindings: Words = { zh: "没有待处理的问题。", en: "There are no open findings." };

const outOfDate: Words = {
  zh: "这一处已经改动，列表正在更新。",
  en: "This one has changed; the list is being brought up to date.",
};
