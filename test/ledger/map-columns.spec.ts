import { find, penaltyHeader, penaltyRow, shapes } from "./ledger-shapes";

describe("columns", () => {
  test("beyond the standard are named, those of an earlier check are not", () => {
    const grid = [
      ["序号", ...penaltyHeader, "经办人", "核验结果", "核验标记"],
      [1, ...penaltyRow(1), "王五", "错误", "e...."],
    ];
    const [ledger] = find({ 表: grid }).ledgers;
    expect(ledger?.unmapped).toEqual([
      { header: "序号", index: 0 },
      { header: "经办人", index: 6 },
    ]);
  });

  test("without a header are named where they hold something", () => {
    const [ledger] = find({
      表: [
        [...penaltyHeader, null, null],
        [...penaltyRow(1), null, "什么"],
      ],
    }).ledgers;
    expect(ledger?.unmapped).toEqual([{ header: "", index: 6 }]);
  });

  test("of an earlier check are known under a two-row header too", () => {
    const grid = [
      ["行政相对人名称", "违法事实", "行政处罚决定", null, null],
      [null, null, "书文号", "日期", "核验结果"],
    ];
    const [ledger] = find({ 表: grid }).ledgers;
    expect([ledger?.headerRows, ledger?.unmapped]).toEqual([[1, 2], []]);
  });

  test("that name a field twice are reported, the first is kept", () => {
    const [ledger] = find({ 表: [[...penaltyHeader, "行政处罚决定书 文号"], penaltyRow(1)] }).ledgers;
    expect(ledger?.duplicateColumns).toMatchObject([{ field: { code: "CF_WSH" }, index: 5, keptIndex: 1 }]);
  });

  test("that only may name a field give way to the one that does", () => {
    const [ledger] = find({ 表: [["单位名称", ...penaltyHeader], []] }).ledgers;
    expect(ledger?.columns.get("partyName")?.index).toBe(1);
    expect(ledger?.unmapped).toEqual([{ header: "单位名称", index: 0 }]);
    expect(ledger?.duplicateColumns).toEqual([]);
  });

  test("of money in another unit and of another person are left alone", () => {
    const [ledger] = find({
      表: [[...penaltyHeader, "罚款金额（元）", "罚款金额(填写元)", "证件类型(法人填写)"], []],
    }).ledgers;
    expect(ledger?.unmapped.map(({ index }) => index)).toEqual([5, 6, 7]);
  });
});

describe("the user's corrections", () => {
  const grid = [["某局台账"], ["谁", ...penaltyHeader.slice(1)], penaltyRow(1), penaltyRow(2)];

  test("give a column a field, or take it away", () => {
    const columns = { 0: "CF_XDR_MC", 4: null };
    const [ledger] = find({ 表: grid }, { mapping: { 表: { columns } } }).ledgers;
    expect(ledger?.columns.get("partyName")?.index).toBe(0);
    expect(ledger?.unmapped).toEqual([{ header: "处罚机关", index: 4 }]);
  });

  test("move a field without making the column found before a duplicate", () => {
    const [ledger] = find({ 表: grid }, { mapping: { 表: { columns: { 0: "CF_WSH" } } } }).ledgers;
    expect(ledger?.columns.get("documentNumber")?.index).toBe(0);
    expect(ledger?.duplicateColumns).toEqual([]);
  });

  test("are of no use beyond the end of the sheet", () => {
    const found = find({ 表: grid }, { mapping: { 表: { headerRow: 99 } } }).ledgers;
    expect(found.map(({ headerRows }) => headerRows)).toEqual([[2]]);
  });

  test("say where the header is, however little of it is known", () => {
    const odd = [
      ["名", "号", "事"],
      ["甲公司", "1号", "罚"],
    ];
    const columns = { 0: "CF_XDR_MC", 1: "CF_WSH", 2: "CF_NR" };
    const options = { kind: "penalty", mapping: { 台账: { headerRow: 1, columns } } } as const;
    expect(shapes(odd, options)).toEqual(["penalty 1 rows 2: A=CF_XDR_MC B=CF_WSH C=CF_NR"]);
  });
});
