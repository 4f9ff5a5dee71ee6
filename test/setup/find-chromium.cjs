const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const inPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** A browser of the Chromium family that is installed here; `CHROMIUM` names another. */
exports.findChromium = () => {
  const places = [
    process.env.CHROMIUM,
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => inPath.map((name) => join(folder, name))),
  ];
  return places.find((place) => place && existsSync(place));
};
