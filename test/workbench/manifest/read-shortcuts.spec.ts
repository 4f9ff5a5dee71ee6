import { readShortcuts } from "./read-shortcuts";

const key = "$" + "{resource.key}";
const file = JSON.stringify({
  shortcuts: [
    { action: "count", key: { default: key } },
    { action: "stop", key: { default: "Ctrl+Shift+Alt+S", web: "Ctrl+Shift+Alt+W" } },
  ],
  resources: { default: { key: { value: "Ctrl+Shift+Alt+C", comment: "Counts." } } },
});

test("Keys may be named by a text of the file, or of the host's language.", () => {
  expect(readShortcuts(file).count).toBe("Ctrl+Shift+Alt+C");
  expect(readShortcuts(file, `{ "key": { "value": "Ctrl+Shift+Alt+Z" } }`).count).toBe("Ctrl+Shift+Alt+Z");
});

test("The keys of the web come before those of everywhere.", () => {
  expect(readShortcuts(file).stop).toBe("Ctrl+Shift+Alt+W");
});
