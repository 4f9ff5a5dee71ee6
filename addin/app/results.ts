import { type AppActions } from "./app";
import { type AppContext } from "./app-context";
import { longWork, shortWork } from "./long-work";
import { success } from "./notices";

type ResultActions = Pick<AppActions, "findingsSheet" | "annotatedCopy" | "findingsCsv">;

/** What a check found, in other forms. */
export function resultActions(context: AppContext): ResultActions {
  const { store, workbook, engine } = context;
  return {
    async findingsSheet() {
      await longWork(context, "drawing", async ({ signal }) => {
        const plan = await engine.findingsSheet(store.get().language);
        const [name = plan.name] = await workbook.draw([plan], { replace: "own", activate: true, signal });
        store.set({
          notice: success({ zh: `问题清单在工作表“${name}”。`, en: `The findings are on sheet “${name}”.` }),
        });
      });
    },
    async annotatedCopy(sheet) {
      await longWork(context, "drawing", async ({ report }) => {
        report({ canCancel: false });
        const name = await workbook.copySheet(sheet, `${sheet} 核验副本`);
        // Where Excel does not go there, the copy stands all the same and the notice names it.
        await shortWork(context, () => workbook.activate(name));
        store.set({
          notice: success({
            zh: `标注副本是工作表“${name}”，可以移到另一个工作簿发出；原表没有改动。`,
            en: `The annotated copy is sheet “${name}”; move it to another workbook to send it. The original is unchanged.`,
          }),
        });
      });
    },
    findingsCsv: () => shortWork(context, () => engine.findingsCsv(store.get().language)),
  };
}
