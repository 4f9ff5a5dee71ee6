import { readFileSync } from "node:fs";
import { documents } from "./documents";

test.each(documents)("$name is up to date (run `npm run docs`)", ({ path, render }) => {
  expect(readFileSync(path, "utf8")).toBe(render());
});
