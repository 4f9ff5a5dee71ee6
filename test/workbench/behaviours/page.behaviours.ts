import { type Behaviour } from "./behaviour";

/** What only a page has around the client: `Office.context`, the pane, dialogs. */
export const page: readonly Behaviour[] = [
  {
    rule: "Office.onReady names Excel on the web, and in a shared runtime that the pane is not shown at first.",
    source: "Initialize your Office Add-in; client",
    needs: "page",
    test: async (bench) => {
      expect(await bench.run(() => Office.onReady())).toEqual({
        host: "Excel",
        platform: "OfficeOnline",
        addin: { visibilityMode: "Hidden" },
      });
    },
  },
  {
    rule: "A requirement set is supported up to the version that the host declares.",
    source: "Office.RequirementSetSupport.isSetSupported",
    needs: "page",
    given: { requirements: { ExcelApi: "1.10" } },
    test: async (bench) => {
      const supported = await bench.run(() =>
        ["1.2", "1.10", "1.11"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      );
      expect(supported).toEqual([true, true, false]);
    },
  },
  {
    rule: "The document says where it is, that it can be written, and the host in which language it speaks.",
    source: "Office.Document.mode, Office.Context.displayLanguage",
    needs: "page",
    test: async (bench) => {
      const context = await bench.run(() => {
        const { document, displayLanguage, contentLanguage } = Office.context;
        return { mode: document.mode, url: document.url, displayLanguage, contentLanguage };
      });
      expect(context).toEqual({
        mode: "readWrite",
        url: "https://localhost/Book1.xlsx",
        displayLanguage: "zh-CN",
        contentLanguage: "zh-CN",
      });
    },
  },
  {
    rule: "window.alert, confirm and prompt are not there for an add-in.",
    source: "client",
    needs: "page",
    test: async (bench) => {
      const thrown = await bench.run(() =>
        ([alert, confirm, prompt] as ((text: string) => void)[]).map((ask) => {
          try {
            ask("?");
            return false;
          } catch {
            return true;
          }
        }),
      );
      expect(thrown).toEqual([true, true, true]);
    },
  },
  {
    rule: "A dialog and its parent send each other messages, and the parent can close it.",
    source: "Use the Office dialog API in Office Add-ins",
    needs: "page",
    test: async (bench) => {
      const heard = await bench.run(
        () =>
          new Promise<unknown[]>((resolve) => {
            const messages: unknown[] = [];
            Office.context.ui.displayDialogAsync(
              `${location.origin}/echo.html`,
              { displayInIframe: true },
              (opened) => {
                opened.value.addEventHandler(Office.EventType.DialogMessageReceived, (arg) => {
                  messages.push("message" in arg && arg.message);
                  if (messages.length === 1) opened.value.messageChild("hello");
                  else {
                    opened.value.close();
                    resolve(messages);
                  }
                });
              },
            );
          }),
      );
      expect(heard).toEqual(["ready", "echo hello"]);
    },
  },
  {
    rule: "A second dialog is refused with 12007 while one is open, and possible again when it is closed.",
    source: "Handle errors and events with the Office dialog API",
    needs: "page",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const open = () =>
          new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
            const url = `${location.origin}/echo.html`;
            Office.context.ui.displayDialogAsync(url, { displayInIframe: true }, resolve);
          });
        const codeOf = (result: Office.AsyncResult<Office.Dialog>) =>
          result.status === Office.AsyncResultStatus.Succeeded ? 0 : result.error.code;
        const first = await open();
        const second = await open();
        first.value.close();
        // The host closes it a moment later.
        await new Promise((resolve) => setTimeout(resolve, 500));
        return [first, second, await open()].map(codeOf);
      });
      expect(codes).toEqual([0, 12007, 0]);
    },
  },
  {
    rule: "A dialog's page has to be an https page.",
    source: "Handle errors and events with the Office dialog API",
    needs: "page",
    test: async (bench) => {
      const code = await bench.run(
        () =>
          new Promise((resolve) => {
            Office.context.ui.displayDialogAsync("http://localhost/echo.html", { displayInIframe: true }, (result) =>
              resolve(result.error.code),
            );
          }),
      );
      expect(code).toBe(12005);
    },
  },
];
