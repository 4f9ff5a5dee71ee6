import { type IWorkbookData } from "@univerjs/core";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp } from "../support/open-app";
import { contents, noteRequests } from "./clean-run";
import { ledgerName, smallBook } from "./steps";

let open: OpenApp;
const start = async (book: Partial<IWorkbookData> = smallBook()): Promise<OpenApp> => (open = await openApp(book));
afterEach(() => open.close());

const said = (): string => open.app.state().notice?.words.zh ?? "";
const totals = () => open.app.state().checked?.summary.totals;
const check = () => open.app.actions.check();
const cell = async (address: string): Promise<unknown> =>
  (await open.excel.control.values(`${ledgerName}!${address}`))[0]?.[0];
const addresses = async (): Promise<readonly string[]> => {
  const groups = open.app.state().index?.groups ?? [];
  const pages = await Promise.all(groups.map(({ key, count }) => open.app.actions.findings(key, 0, count)));
  return pages.flat().map(({ address }) => address ?? "");
};
/** A user's edit, and all that follows from it. */
const edit = async (address: string, value: string): Promise<void> => {
  open.excel.control.edit(`${ledgerName}!${address}`, [[value]]);
  await open.followed();
};

describe("what keeps marks away is said, and the sheets stay as they are", () => {
  test.each([
    ["a protected sheet", () => open.excel.control.protectSheet(ledgerName), "受保护"],
    ["a read-only workbook", () => open.excel.control.change({ readOnly: "action" }), "只读"],
  ])("%s", async (_, bring, words) => {
    await start();
    bring();
    await open.followed();
    const before = contents(open);
    await check();
    expect(said()).toContain(words);
    expect(said()).toContain("问题清单");
    expect(open.app.state().checked).toMatchObject({
      isMarked: false,
      unmarked: [{ zh: expect.stringContaining(words) as string }],
    });
    expect(totals()).toMatchObject({ rows: 26 });
    open.excel.control.change({ readOnly: "no" });
    expect(contents(open)).toBe(before);
  });

  test("merged cells to the right", async () => {
    const book = smallBook();
    for (const sheet of Object.values(book.sheets ?? {}).slice(0, 1))
      sheet.mergeData = [{ startRow: 3, endRow: 4, startColumn: 10, endColumn: 11 }];
    await start(book);
    await check();
    expect(said()).toContain("合并单元格");
  });
});

test("a protected structure refuses new sheets, not the check", async () => {
  await start();
  open.excel.control.protectStructure();
  await check();
  expect(open.app.state().notice).toBeNull();
  await open.app.actions.findingsSheet();
  expect(said()).toContain("结构受保护");
});

test("a cell being edited is waited for", async () => {
  await start();
  open.excel.control.change({ editing: true });
  const checking = check();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(open.app.state().work).not.toBeNull();
  open.excel.control.change({ editing: false });
  await checking;
  expect(open.app.state().checked?.isMarked).toBe(true);
});

test("an empty workbook and one without a ledger say that there is none", async () => {
  await start(bookOf({ 空表: [] }));
  await check();
  expect(said()).toMatch(/没有.*台账/);
  await open.close();
  await start(
    bookOf({
      通讯录: [
        ["姓名", "电话"],
        ["甲", 1],
      ],
    }),
  );
  await check();
  expect(said()).toMatch(/没有.*台账/);
  expect(open.app.state()).toMatchObject({ work: null, checked: null });
});

test("settings that cannot be read are named with their cell", async () => {
  const book = smallBook();
  await start(book);
  open.excel.control.edit("规则参数!C2", [["no-such"]]);
  await check();
  expect(open.app.state().notice).toMatchObject({ kind: "error" });
  expect(said()).toContain("no-such");
  expect(open.app.state().checked).toBeNull();
});

describe("rows and columns that move after the check", () => {
  beforeEach(async () => {
    await start();
    await check();
  });

  test("inserted rows take addresses and marks along", async () => {
    const [before, mark] = [await addresses(), await cell("K8")];
    await open.excel.control.insert(`${ledgerName}!4:4`);
    await open.followed();
    const moved = before.map((each) => each.replace(/\d+/g, (row) => String(Number(row) + (Number(row) >= 4 ? 1 : 0))));
    expect([...(await addresses())].sort()).toEqual(moved.sort());
    expect(mark).toMatch(/.+/);
    expect(await cell("K9")).toBe(mark);
  });

  test("deleted rows take their findings along", async () => {
    const before = totals()?.rows;
    await open.excel.control.remove(`${ledgerName}!8:8`);
    await open.followed();
    expect((await addresses()).filter((each) => each === "C8")).toEqual([]);
    expect(totals()?.rows).toBe((before ?? 0) - 1);
  });

  test("sorted rows are judged again, or the check is out of date", async () => {
    open.excel.control.sort(`${ledgerName}!A3:L28`, 3, false);
    await open.followed();
    await check();
    expect(open.app.state().checked).toMatchObject({ isMarked: true, changesSince: 0 });
    const marked = (await open.excel.control.values(`${ledgerName}!K3:K28`)).flatMap(([mark], at) =>
      typeof mark === "string" && mark !== "" ? [at + 3] : [],
    );
    const inRows = (await addresses()).filter((each) => each !== "");
    const rows = new Set(inRows.map((each) => Number(/\d+/.exec(each)?.[0])));
    expect(marked).toEqual([...rows].sort((a, b) => a - b));
  });

  test("a column inserted before, and marks that are half deleted: one set of marks after the next check", async () => {
    await open.excel.control.insert(`${ledgerName}!E:E`);
    await open.excel.control.remove(`${ledgerName}!M:M`);
    await open.followed();
    await check();
    expect(open.app.state().checked?.isMarked).toBe(true);
    const header = (await open.excel.control.values(`${ledgerName}!A2:Z2`)).flat();
    expect(header.filter((each) => each === "核验结果")).toHaveLength(1);
    expect(header.filter((each) => each === "核验标记")).toHaveLength(1);
  });
});

describe("edits after the check", () => {
  beforeEach(async () => {
    await start();
    await check();
  });

  test("an edit, its undoing and its doing again are judged each time", async () => {
    const clean = totals()?.error;
    await edit("C4", "91410400ma0t5t018r");
    const marked = await cell("K4");
    expect(totals()?.error).toBeGreaterThan(clean ?? 0);
    expect(marked).toMatch(/.+/);
    await edit("C4", "91410400MA0T5T018R");
    expect(totals()?.error).toBe(clean);
    expect(await cell("K4")).toBeFalsy();
  });

  test("a co-author's edit changes the pane and asks nothing of Excel that writes", async () => {
    const before = totals()?.error;
    const found: string[] = [];
    const stop = noteRequests(open, { request: () => found.push(contents(open)), action: () => undefined });
    open.excel.control.meddle({ kind: "edit", address: `${ledgerName}!C4`, values: [["91410400ma0t5t018r"]] });
    await open.followed();
    stop();
    expect(totals()?.error).toBeGreaterThan(before ?? 0);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set([...found, contents(open)]).size).toBe(1);
  });
});

test.each(["reading", "judging", "marking"] as const)("an edit while a first check is %s is not lost", async (task) => {
  await start();
  await open.followed();
  let isEdited = false;
  open.app.subscribe(() => {
    if (isEdited || open.app.state().work?.task !== task) return;
    isEdited = true;
    open.excel.control.edit(`${ledgerName}!C4`, [["91410400ma0t5t018r"]]);
  });
  await check();
  await open.followed();
  const { checked } = open.app.state();
  const isJudged = (await addresses()).includes("C4");
  expect({ isEdited, isKnown: isJudged || (checked?.changesSince ?? 0) > 0 }).toEqual({
    isEdited: true,
    isKnown: true,
  });
});

test("what stands beside the ledger stays, and the marks go behind it", async () => {
  await start();
  open.excel.control.edit(`${ledgerName}!L1:L9`, Array<string[]>(9).fill(["y"]));
  await check();
  expect(open.app.state().checked?.isMarked).toBe(true);
  expect(await cell("L3")).toBe("y");
  expect(await cell("M2")).toBe("核验结果");
});

test("a selection of rows judges these alone", async () => {
  await start();
  open.excel.control.select(`${ledgerName}!A3:C7`);
  open.app.actions.setScope("rows");
  await check();
  const rows = (await addresses()).map((each) => Number(/\d+/.exec(each)?.[0]));
  expect(open.app.state().checked?.scope).toBe("rows");
  expect(rows.filter((row) => row < 3 || row > 7)).toEqual([]);
});
