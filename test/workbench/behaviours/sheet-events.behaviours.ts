import { type Behaviour } from "./behaviour";
import { heard, listen } from "./listen";

/** Events of rows, columns, sheets, tables, comments and calculation. */
export const sheetEvents: readonly Behaviour[] = [
  {
    rule: "Rows that are inserted or deleted are told as whole rows, with the way that cells moved.",
    source: "Excel.DataChangeType, Excel.ChangeDirectionState",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.host.insert("Sheet1!3:4");
      await bench.host.remove("Sheet1!3:4");
      expect(await heard(bench)).toMatchObject([
        { address: "3:4", changeType: "RowInserted", changeDirectionState: { insertShiftDirection: "Down" } },
        { address: "3:4", changeType: "RowDeleted", changeDirectionState: { deleteShiftDirection: "Up" } },
      ]);
    },
  },
  {
    rule: "Columns that are inserted or deleted are told as whole columns.",
    source: "Excel.DataChangeType",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.host.insert("Sheet1!B:C");
      await bench.host.remove("Sheet1!B:B");
      const all = await heard(bench);
      expect(all.map(({ address, changeType }) => [address, changeType])).toEqual([
        ["B:C", "ColumnInserted"],
        ["B:B", "ColumnDeleted"],
      ]);
    },
  },
  {
    rule: "Cells that are inserted or deleted are told by their range; what moves with them is no edit.",
    source: "Excel.DataChangeType",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A3", [[1], [2], [3]]);
      await listen(bench, "worksheet", "onChanged");
      await bench.host.insert("Sheet1!A2:A2", "Down");
      await bench.host.remove("Sheet1!A2:A2", "Up");
      const all = await heard(bench);
      expect(all.map(({ address, changeType }) => [address, changeType])).toEqual([
        ["A2", "CellInserted"],
        ["A2", "CellDeleted"],
      ]);
    },
  },
  {
    rule: "Undo and redo of an edit are edits too.",
    source: "Excel.Worksheet.onChanged",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1", [["x"]]);
      await listen(bench, "worksheet", "onChanged");
      await bench.host.undo();
      await bench.host.redo();
      expect(await heard(bench)).toMatchObject([
        { address: "A1", details: { valueBefore: "x", valueAfter: "" } },
        { address: "A1", details: { valueBefore: "", valueAfter: "x" } },
      ]);
    },
  },
  {
    rule: "A formula that is calculated anew is no edit: onCalculated tells of it.",
    source: "Excel.Worksheet.onCalculated, Issue 3899 of OfficeDev/office-js",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("B1").formulas = [["=A1*2"]];
          await context.sync();
        }),
      );
      await bench.host.values("Sheet1!B1");
      await listen(bench, "worksheet", "onChanged", "onCalculated");
      await bench.host.edit("Sheet1!A1", [[4]]);
      const all = await heard(bench);
      expect(all.map(({ type, address }) => [type, address])).toEqual([
        ["WorksheetChanged", "A1"],
        ["WorksheetCalculated", "B1"],
      ]);
    },
  },
  {
    rule: "The details of a formula that was entered have its value.",
    source: "Excel.ChangedEventDetail.valueAfter",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged");
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("B1").formulas = [["=6*7"]];
          await context.sync();
        }),
      );
      expect(await heard(bench)).toMatchObject([{ details: { valueAfter: 42, valueTypeAfter: "Double" } }]);
    },
  },
  {
    rule: "onFormulaChanged tells which formulas were changed and what they were.",
    source: "Excel.Worksheet.onFormulaChanged",
    test: async (bench) => {
      await listen(bench, "worksheet", "onFormulaChanged");
      await bench.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1");
          range.formulas = [["=1+1"]];
          range.formulas = [["=2+2"]];
          range.values = [["text"]];
          await context.sync();
        }),
      );
      expect((await heard(bench)).map(({ formulaDetails }) => formulaDetails)).toEqual([
        [{ cellAddress: "B1", previousFormula: "" }],
        [{ cellAddress: "B1", previousFormula: "=1+1" }],
        [{ cellAddress: "B1", previousFormula: "=2+2" }],
      ]);
    },
  },
  {
    rule: "A fill is a change of format and no edit.",
    source: "Excel.Worksheet.onFormatChanged",
    test: async (bench) => {
      await listen(bench, "worksheet", "onChanged", "onFormatChanged");
      await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").format.fill.color = "#FFFF00";
          await context.sync();
        }),
      );
      expect(await heard(bench)).toMatchObject([{ type: "WorksheetFormatChanged", address: "A1:B2", source: "Local" }]);
    },
  },
  {
    rule: "A sort is told with the rows that changed their place.",
    source: "Excel.WorksheetRowSortedEventArgs",
    test: async (bench) => {
      await bench.host.edit("Sheet1!A1:A4", [[1], [3], [2], [4]]);
      await listen(bench, "worksheet", "onRowSorted");
      await bench.host.sort("Sheet1!A1:A4", 0);
      expect(await heard(bench)).toMatchObject([{ type: "WorksheetRowSorted", address: "A2:A3", source: "Local" }]);
    },
  },
  {
    rule: "Rows that are hidden are told as whole rows.",
    source: "Excel.WorksheetRowHiddenChangedEventArgs",
    test: async (bench) => {
      await listen(bench, "worksheet", "onRowHiddenChanged");
      await bench.host.hideRows("Sheet1!2:3");
      expect(await heard(bench)).toMatchObject([{ address: "2:3", changeType: "Hidden" }]);
    },
  },
  {
    rule: "A selection is told with its address, once.",
    source: "Excel.Worksheet.onSelectionChanged",
    test: async (bench) => {
      await listen(bench, "worksheet", "onSelectionChanged");
      await bench.host.select("Sheet1!B2:C3");
      await bench.host.select("Sheet1!B2:C3");
      expect((await heard(bench)).map(({ address }) => address)).toEqual(["B2:C3"]);
    },
  },
  {
    rule: "Sheets that come, become active and go are told in that order, with the sheet that is left.",
    source: "Excel.WorksheetCollection.onAdded, onActivated, onDeactivated, onDeleted",
    test: async (bench) => {
      await listen(bench, "worksheets", "onAdded", "onActivated", "onDeactivated", "onDeleted");
      await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("New");
          sheet.activate();
          context.workbook.worksheets.getItem("Sheet1").activate();
          sheet.delete();
          await context.sync();
        }),
      );
      expect((await heard(bench)).map(({ type }) => type)).toEqual([
        "WorksheetAdded",
        "WorksheetDeactivated",
        "WorksheetActivated",
        "WorksheetDeactivated",
        "WorksheetActivated",
        "WorksheetDeleted",
      ]);
    },
  },
  {
    rule: "A click on a cell is told with its address.",
    source: "Excel.Worksheet.onSingleClicked",
    test: async (bench) => {
      await listen(bench, "worksheet", "onSingleClicked");
      await bench.host.click("Sheet1!B2");
      expect(await heard(bench)).toMatchObject([{ type: "WorksheetSingleClicked", address: "B2" }]);
    },
  },
  {
    rule: "Protection of a sheet is told when it is put on and lifted.",
    source: "Excel.WorksheetProtectionChangedEventArgs",
    test: async (bench) => {
      await listen(bench, "worksheet", "onProtectionChanged");
      await bench.host.protectSheet("Sheet1");
      await bench.host.unprotectSheet("Sheet1");
      expect((await heard(bench)).map(({ isProtected }) => isProtected)).toEqual([true, false]);
    },
  },
  {
    rule: "Comments that are added, answered, edited and deleted are told with the ids of the thread.",
    source: "Excel.CommentCollection.onAdded, onChanged, onDeleted",
    test: async (bench) => {
      await listen(bench, "comments", "onAdded", "onChanged", "onDeleted");
      const id = await bench.run(() =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.add("Sheet1!A1", "first").load("id");
          await context.sync();
          comment.replies.add("second");
          comment.content = "changed";
          comment.delete();
          await context.sync();
          return comment.id;
        }),
      );
      const all = await heard(bench);
      expect(all.map(({ type, changeType }) => changeType ?? type)).toEqual([
        "CommentAdded",
        "ReplyAdded",
        "CommentEdited",
        "CommentDeleted",
      ]);
      expect(all[0]?.commentDetails).toEqual([{ commentId: id, replyIds: [] }]);
    },
  },
  {
    rule: "An event of a requirement set that the host does not declare cannot be listened to.",
    source: "Excel.Worksheet.onNameChanged",
    test: async (bench) => {
      const code = await listen(bench, "worksheet", "onNameChanged").catch((error: unknown) => String(error));
      expect(code).toContain("not available");
    },
  },
];
