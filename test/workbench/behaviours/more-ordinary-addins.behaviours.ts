import { type Behaviour } from "./behaviour";
import { heard } from "./listen";
import { salesBook } from "./sales";

const given = { data: salesBook() };

/** More of them. */
export const moreOrdinaryAddins: readonly Behaviour[] = [
  {
    rule: "A program protects a sheet except for its input cells.",
    source: "Work with worksheets: data protection",
    given,
    test: async (bench) => {
      const codes = await bench.run(async () => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("E1").format.protection.locked = false;
          sheet.protection.protect({ allowAutoFilter: true });
          await context.sync();
        });
        const write = (address: string) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [["new"]];
            await context.sync();
            return "written";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [await write("E1"), await write("A1")];
      });
      expect(codes).toEqual(["written", "AccessDenied"]);
      expect(await bench.host.values("Sheet1!A1")).toEqual([["Product"]]);
    },
  },
  {
    rule: "A program finds a text and replaces it wherever it stands.",
    source: "Find a string using the Excel JavaScript API",
    given,
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const found = sheet.findAll("boots", { completeMatch: false, matchCase: false }).load("address");
          const count = sheet.getUsedRange().replaceAll("Boots", "Shoes", { completeMatch: true, matchCase: true });
          const missing = sheet.findAllOrNullObject("Boots", { matchCase: true });
          await context.sync();
          return [found.address, count.value, missing.isNullObject];
        }),
      );
      expect(seen).toEqual(["Sheet1!A3", 1, true]);
      expect(await bench.host.values("Sheet1!A3")).toEqual([["Shoes"]]);
    },
  },
  {
    rule: "A program watches a sheet and notes what the person changes, until it stops watching.",
    source: "Work with events using the Excel JavaScript API",
    given,
    test: async (bench) => {
      await bench.run(async () => {
        const page = globalThis as unknown as { heard: string[]; stop: () => Promise<void> };
        page.heard = [];
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const handler = sheet.onChanged.add((event) => {
            page.heard.push(`${event.address} ${event.changeType} ${String(event.details.valueAfter)}`);
            return Promise.resolve();
          });
          await context.sync();
          page.stop = () =>
            Excel.run(handler.context, async (same) => {
              handler.remove();
              await same.sync();
            });
        });
      });
      await bench.host.edit("Sheet1!B2", [[7]]);
      expect(await heard(bench)).toEqual(["B2 RangeEdited 7"]);
      await bench.run(() => (globalThis as unknown as { stop: () => Promise<void> }).stop());
      await bench.host.edit("Sheet1!B3", [[8]]);
      expect(await heard(bench)).toEqual([]);
    },
  },
  {
    rule: "A program copies a block with its formats and moves another.",
    source: "Cut, copy, and paste ranges",
    given,
    test: async (bench) => {
      const color = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1:C1").format.fill.color = "#FFFF00";
          sheet.getRange("E1").copyFrom("A1:C2");
          sheet.getRange("A4:C5").moveTo("A10");
          const copied = sheet.getRange("E1").load("format/fill/color");
          await context.sync();
          return copied.format.fill.color;
        }),
      );
      expect(color).toBe("#FFFF00");
      expect(await bench.host.values("Sheet1!E1:G2")).toEqual([
        ["Product", "2023", "2024"],
        ["Tents", 120, 150],
      ]);
      expect(await bench.host.values("Sheet1!A10:C10")).toEqual([["Ropes", 45, 30]]);
      expect(await bench.host.values("Sheet1!A4:C4")).toEqual([["", "", ""]]);
    },
  },
  {
    rule: "A program puts a link to another sheet into a cell.",
    source: "Excel.Range.hyperlink",
    given,
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Details");
          await context.sync();
          const cell = context.workbook.worksheets.getItem("Sheet1").getRange("E1");
          cell.hyperlink = { documentReference: "Details!A1", screenTip: "Go there", textToDisplay: "Details" };
          cell.load("hyperlink, values");
          await context.sync();
          const { documentReference, textToDisplay } = cell.hyperlink;
          return [documentReference, textToDisplay, cell.values[0]![0] as string];
        }),
      );
      expect(seen).toEqual(["Details!A1", "Details", "Details"]);
    },
  },
  {
    rule: "A program asks in a comment, answers it and closes the thread.",
    source: "Work with comments using the Excel JavaScript API",
    given,
    test: async (bench) => {
      const open = await bench.run(() =>
        Excel.run(async (context) => {
          const { comments } = context.workbook;
          comments.add("Sheet1!B2", "Is this figure right?");
          await context.sync();
          const comment = comments.getItemByCell("Sheet1!B2");
          comment.replies.add("Checked with the receipts.");
          comment.resolved = true;
          comments.load("items/resolved");
          await context.sync();
          return comments.items.filter(({ resolved }) => !resolved).length;
        }),
      );
      expect(open).toBe(0);
      expect(await bench.host.thread("Sheet1!B2")).toEqual(["Is this figure right?", "Checked with the receipts."]);
    },
  },
];
