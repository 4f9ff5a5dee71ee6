import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./read-manifest";

const xml = readFileSync(join(__dirname, "../addins/stocktake/manifest.xml"), "utf8");

test("Texts are those of the language, or as they stand where it has none.", () => {
  expect(readManifest(xml, "zh-CN").name).toBe("盘点");
  expect(readManifest(xml, "fr-FR").name).toBe("Stocktake");
  expect(readManifest(xml, "zh-cn").tabs[0]?.groups[0]?.label).toBe("货架");
});

test("Buttons, menus and what they do are read, with icons and what is disabled at first.", () => {
  const controls = readManifest(xml, "en-US").tabs[0]?.groups[0]?.controls ?? [];
  expect(controls.map(({ id, type, enabled }) => [id, type, enabled])).toEqual([
    ["Stock.Open", "button", true],
    ["Stock.Number", "button", true],
    ["Stock.More", "menu", true],
    ["Stock.Close", "button", false],
  ]);
  expect(controls[0]).toMatchObject({
    label: "Open list",
    tip: { title: "Open list", description: "Shows the list beside the sheet." },
    action: { type: "pane", url: "https://localhost:3000/pane.html" },
  });
  expect(controls[1]).toMatchObject({ action: { type: "function", name: "numberLines" } });
  expect(controls[0]?.icons.map(({ size }) => size)).toEqual([16, 32, 80]);
});

test("What the add-in adds to the menu of a cell is read like a button.", () => {
  expect(readManifest(xml, "zh-CN").cellMenu).toMatchObject([
    { id: "Stock.NumberHere", label: "给货架编号", action: { type: "function", name: "numberLines" } },
  ]);
});

test("The shared runtime, the functions and the shortcuts are found.", () => {
  expect(readManifest(xml, "en-US")).toMatchObject({
    sharedRuntime: true,
    paneUrl: "https://localhost:3000/pane.html",
    shortcutsUrl: "https://localhost:3000/shortcuts.json",
    customFunctions: { namespace: "STOCK", metadataUrl: "https://localhost:3000/functions.json" },
  });
});

test("A manifest without commands has a pane and nothing else.", () => {
  const plain = xml.replace(/<ov:VersionOverrides[^]*<\/ov:VersionOverrides>/, "");
  expect(readManifest(plain, "en-US")).toMatchObject({
    sharedRuntime: false,
    tabs: [],
    paneUrl: "https://localhost:3000/pane.html",
  });
});
