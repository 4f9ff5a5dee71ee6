import { installedClientTable } from "../client/node-client";
import { type BatchRequest, type BatchResponse } from "../protocol/batch";
import { Recorder } from "./recorder";

const path = (
  Id: number,
  ObjectPathType: number,
  Name: string,
  ParentObjectPathId?: number,
  ...Arguments: unknown[]
) => ({
  Id,
  ObjectPathType,
  Name,
  ...(ParentObjectPathId !== undefined && { ParentObjectPathId }),
  ArgumentInfo: { Arguments },
});

const action = (Id: number, ActionType: number, ObjectPathId: number, Name = "", ...Arguments: unknown[]) => ({
  Id,
  ActionType,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments },
});

const workbook = path(1, 1, "");
const sheets = path(2, 4, "Worksheets", 1);

function recorder(): Recorder {
  let time = 0;
  const names: Record<string, string> = { "{1}": "台账" };
  return new Recorder(
    installedClientTable(),
    (id) => names[id],
    () => (time += 3),
  );
}

function record(kept: Recorder, batch: BatchRequest, response: Partial<BatchResponse>): void {
  kept.begin(batch)({ Results: [], TraceIds: [], ...response }, 812, 240);
}

const results = (...values: readonly (readonly [id: number, value: unknown])[]) =>
  values.map(([ActionId, Value]) => ({ ActionId, Value }));

describe("a recording", () => {
  test("reads like the code of an add-in", () => {
    const kept = recorder();
    kept.start();
    const ObjectPaths = {
      1: workbook,
      2: sheets,
      3: path(3, 5, "", 2, "{1}"),
      4: path(4, 3, "GetRange", 3, "A1:B2"),
      5: path(5, 3, "Add", 2, "附件"),
      6: path(6, 3, "GetItemOrNullObject", 2, "没有"),
    };
    const load = { ...action(15, 2, 4), QueryInfo: { Select: ["values", "address"] } };
    const Actions = [
      action(10, 1, 4),
      action(11, 3, 4, "_KeepReference"),
      action(12, 1, 4),
      action(13, 4, 4, "Values", [
        [1, 2],
        [3, 4],
      ]),
      action(14, 1, 5),
      load,
      action(16, 1, 6),
      action(17, 3, 4, "Clear", "Contents", null),
    ];
    const answers = results(
      [10, {}],
      [11, null],
      [12, { _ReferenceId: "R1" }],
      [13, null],
      [14, { Id: "{2}" }],
      [15, { Values: [["x"]], Address: "台账!A1" }],
      [16, null],
      [17, null],
    );
    record(kept, { Actions, ObjectPaths }, { Results: answers });
    record(
      kept,
      { Actions: [action(20, 3, 1, "_RemoveReference", "R1")], ObjectPaths: { 1: workbook } },
      { Results: results([20, null]) },
    );
    record(
      kept,
      {
        Actions: [{ ...action(30, 2, 7), QueryInfo: { Select: ["text"], Top: 5, Skip: 2 } }],
        ObjectPaths: { 7: path(7, 6, "R1") },
      },
      { Results: results([30, { Text: [["1", "2"]] }]) },
    );
    expect(kept.text).toBe(
      [
        "batch 1: 812 B → 240 B, 3 ms",
        '  workbook.worksheets.getItem("台账").getRange("A1:B2").values = [[…2×2]]',
        '  workbook.worksheets.add("附件")',
        '  workbook.worksheets.getItem("台账").getRange("A1:B2").load("values, address") → {values: [["x"]], address: "台账!A1"}',
        '  workbook.worksheets.getItemOrNullObject("没有") → null object',
        '  workbook.worksheets.getItem("台账").getRange("A1:B2").clear("Contents")',
        "batch 2: 812 B → 240 B, 3 ms",
        '  workbook._RemoveReference("R1")',
        "batch 3: 812 B → 240 B, 3 ms",
        '  workbook.worksheets.getItem("台账").getRange("A1:B2").load("text", top: 5, skip: 2) → {text: [[…1×2]]}',
      ].join("\n"),
    );
  });

  test("shows where a batch failed and what was not reached", () => {
    const kept = recorder();
    kept.start();
    const ObjectPaths = { 1: workbook, 2: sheets, 3: path(3, 5, "", 2, "没有") };
    const Actions = [action(10, 1, 3), action(11, 4, 3, "Name", "新名")];
    const Error = {
      Code: "ItemNotFound",
      Message: "The requested resource doesn't exist.",
      Location: "WorksheetCollection.getItem",
      ActionIndex: 0,
      HttpStatusCode: 404,
    };
    record(kept, { Actions, ObjectPaths }, { Error });
    expect(kept.text).toBe(
      [
        "batch 1: 812 B → 240 B, 3 ms",
        '  workbook.worksheets.getItem("没有") ✗ ItemNotFound at WorksheetCollection.getItem: The requested resource doesn\'t exist.',
        '  workbook.worksheets.getItem("没有").name = "新名" — not reached',
      ].join("\n"),
    );
  });

  test("shows events as they are sent", () => {
    const kept = recorder();
    kept.start();
    kept.noteMessages([[65536, 10, "{1}", '{"address":"B2"}']]);
    kept.noteMessages([[1, 1000, "", "[]"]]);
    expect(kept.text).toBe('event Worksheet.onChanged 台账 {"address":"B2"}\nevent 1/1000  []');
  });

  test("is kept only while it is on, and begins anew", () => {
    const kept = recorder();
    kept.noteMessages([[65536, 10, "{1}", "{}"]]);
    expect(kept.text).toBe("");
    kept.start();
    kept.noteMessages([[65536, 10, "{1}", "{}"]]);
    kept.stop();
    kept.noteMessages([[65536, 10, "{1}", "{}"]]);
    expect(kept.text.split("\n")).toHaveLength(1);
    kept.start();
    expect(kept.text).toBe("");
  });
});
