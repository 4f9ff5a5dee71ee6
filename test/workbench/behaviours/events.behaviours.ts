import { type Behaviour } from "./behaviour";
import { heard, listen } from "./listen";

/** Events of cells. */
export const events: readonly Behaviour[] = [
  {
    rule: "An edit of one cell is told with its address, the sheet, and what stood there before and after.",
    source: "Excel.WorksheetChangedEventArgs, Excel.ChangedEventDetail",
    test: async (bench) => {
      await bench.host.edit("Sheet1!B2", [["old"]]);
      await listen(bench, "worksheet", "onChanged");
      await bench.host.edit("Sheet1!B2", [[5]]);
      const [event, ...more] = await heard(bench);
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        type: "WorksheetChanged",
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        details: { valueBefore: "old", valueTypeBefore: "String", valueAfter: 5, valueTypeAfter: "Double" },
      });
      expect(event?.worksheetId).toMatch(/^\{/);
    },
  },
  {
    rule: "An edit of several cells is one event with one address and no details.",
    source: "Excel.WorksheetChangedEventArgs.details",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.host.edit("Sheet1!A1:B2", [[1, 2], [3, 4]]); // prettier-ignore
      const all = await heard(bench);
      expect(all.map(({ address }) => address)).toEqual(["A1:B2"]);
      expect(all[0]).not.toHaveProperty("details");
    },
  },
  {
    rule: "An empty cell stands in the details as an empty text of type Empty.",
    source: "Excel.ChangedEventDetail",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.host.edit("Sheet1!A1", [["x"]]);
      const [event] = await heard(bench);
      expect(event?.details).toMatchObject({ valueBefore: "", valueTypeBefore: "Empty", valueAfter: "x" });
    },
  },
  {
    rule: "What the add-in writes itself is told too, as triggered by this add-in.",
    source: "Excel.EventTriggerSource",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("C3").values = [[1]];
          await context.sync();
        }),
      );
      expect(await heard(bench)).toMatchObject([{ address: "C3", source: "Local", triggerSource: "ThisLocalAddin" }]);
    },
  },
  {
    rule: "What a co-author changes is told as remote.",
    source: "Excel.EventSource, Coauthoring in Excel add-ins",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.host.meddle({ kind: "edit", address: "Sheet1!A1", values: [["theirs"]] });
      expect(await heard(bench)).toMatchObject([{ address: "A1", source: "Remote" }]);
    },
  },
  {
    rule: "Nothing is told to who does not listen, nor after the handler was removed in its own context.",
    source: "Work with Events using the Excel JavaScript API: remove an event handler",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const realm = globalThis as unknown as {
            heard: object[];
            handler: OfficeExtension.EventHandlerResult<object>;
          };
          realm.heard = [];
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
          realm.handler = sheet.onChanged.add((args) => {
            realm.heard.push(args);
            return Promise.resolve();
          });
          await context.sync();
        }),
      );
      expect(await bench.host.handlers()).toBe(1);
      await bench.run(async () => {
        const { handler } = globalThis as unknown as { handler: OfficeExtension.EventHandlerResult<object> };
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      });
      expect(await bench.host.handlers()).toBe(0);
      await bench.host.edit("Sheet1!A1", [[1]]);
      expect(await heard(bench)).toEqual([]);
    },
  },
  {
    rule: "A collection's handler hears of every sheet, a sheet's only of its own.",
    source: "Excel.WorksheetCollection.onChanged",
    test: async (bench) => {
      await bench.host.addSheet("Second");
      await bench.host.activate("Sheet1");
      await listen(bench, "worksheet", "onChanged");
      await bench.host.edit("Second!A1", [[1]]);
      expect(await heard(bench)).toEqual([]);
      await listen(bench, "worksheets", "onChanged");
      await bench.host.edit("Second!A2", [[1]]);
      expect(await heard(bench)).toMatchObject([{ address: "A2", type: "WorksheetChanged" }]);
    },
  },
  {
    rule: "While events are off for this add-in nothing is told, not even later.",
    source: "Excel.Runtime.enableEvents",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
          context.runtime.enableEvents = false;
          range.values = [["unheard"]];
          context.runtime.enableEvents = true;
          await context.sync();
          range.values = [["heard"]];
          await context.sync();
        }),
      );
      const all = await heard(bench);
      expect(all).toMatchObject([{ details: { valueBefore: "unheard", valueAfter: "heard" } }]);
      expect(all).toHaveLength(1);
    },
  },
  {
    rule: "Events come after the answer to the batch that caused them.",
    source: "client",
    test: async (bench) => {
      const order = await bench.run(() =>
        Excel.run(async (context) => {
          const seen: string[] = [];
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
          sheet.onChanged.add(() => {
            seen.push("event");
            return Promise.resolve();
          });
          await context.sync();
          sheet.getRange("A1").values = [[1]];
          await context.sync();
          seen.push("answer");
          await new Promise((resolve) => setTimeout(resolve, 200));
          return seen;
        }),
      );
      expect(order).toEqual(["answer", "event"]);
    },
  },
  {
    rule: "The range of an event can be had in another context, for as long as the event is handled.",
    source: "Excel.WorksheetChangedEventArgs.getRange",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
          sheet.onChanged.add((args) =>
            Excel.run(async (inner) => {
              const range = args.getRange(inner).load("address,values");
              await inner.sync();
              (globalThis as unknown as { heard: object[] }).heard = [{ address: range.address, values: range.values }];
            }),
          );
          await context.sync();
        }),
      );
      await bench.host.edit("Sheet1!B2:C2", [[7, 8]]);
      await bench.host.eventsSent();
      await bench.run(() => new Promise((resolve) => setTimeout(resolve, 100)));
      expect(await heard(bench)).toEqual([{ address: "Sheet1!B2:C2", values: [[7, 8]] }]);
    },
  },
];
