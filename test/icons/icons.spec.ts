import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { contrast } from "./contrast";
import { iconSizes } from "./icon-sizes";
import { pngSize } from "./png-size";

const folder = join(__dirname, "../../assets/icons");
const ribbons = ["#ffffff", "#f3f2f1", "#292929", "#0a0a0a"];
const names = readdirSync(join(folder, "svg")).map((file) => basename(file, ".svg"));

test.each(names)("The drawing %s was made into a picture of every size.", (name) => {
  for (const size of iconSizes) {
    const file = join(folder, `${name}-${size}.png`);
    expect(existsSync(file) && pngSize(readFileSync(file))).toEqual({ width: size, height: size });
  }
});

test("No picture is left of a drawing that is gone.", () => {
  const drawn = names.flatMap((name) => iconSizes.map((size) => `${name}-${size}.png`));
  expect(
    readdirSync(folder)
      .filter((file) => file.endsWith(".png"))
      .sort(),
  ).toEqual(drawn.sort());
});

test("The colours of the icons stand out on light and dark ribbons, three to one.", () => {
  const drawings = names.map((name) => readFileSync(join(folder, `svg/${name}.svg`), "utf8")).join();
  const colors = [...new Set(drawings.match(/#[0-9a-f]{6}/g))];
  expect(colors.length).toBeGreaterThan(1);
  const faint = colors.flatMap((color) =>
    ribbons.filter((ribbon) => contrast(color, ribbon) < 3).map((ribbon) => [color, ribbon]),
  );
  expect(faint).toEqual([]);
});
