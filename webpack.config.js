const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { BannerPlugin, Compilation, sources } = require("webpack");

/** The command line: one file that Node runs as it is. The add-in's pages join here with their own entries. */
const commandLine = {
  name: "gongshi",
  mode: "production",
  target: "node20",
  entry: { gongshi: resolve(__dirname, "cli/gongshi.ts") },
  output: { path: resolve(__dirname, "dist/cli"), clean: true },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
    // What the pane loads when it is needed is here from the start: one file.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The package `@univerjs/sheets-ui` is the global variable `UniverSheetsUi` of the scripts that the page loads. */
const univerGlobal = (name) =>
  name.replace("@univerjs/", "univer-").replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The workbench's page: our own code only. Univer's scripts are loaded as they are, bundling them takes seconds. */
const workbench = {
  name: "workbench",
  mode: "development",
  target: "web",
  entry: { page: resolve(__dirname, "test/workbench/page/index.ts") },
  output: { path: resolve(__dirname, "out/workbench"), clean: true },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: commandLine.module,
  externals: [
    ({ request }, callback) =>
      /^@univerjs\/[\w-]+$/.test(request) ? callback(null, univerGlobal(request), "var") : callback(),
    { react: "var React" },
  ],
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Where the add-in will be served, without a slash at the end; the manifest and nothing else names it. */
const developmentOrigin = "https://localhost:3000";
const origin = (process.env.GONGSHI_ORIGIN ?? developmentOrigin).replace(/\/+$/, "");
/** Microsoft's address of Office.js; offices behind 21Vianet may name theirs. */
const hostedClient = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeJs = process.env.GONGSHI_OFFICE_JS ?? hostedClient;

const tsx = (jsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: jsx },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
});

/** What Excel and its users read about the functions, made from the table that the code comes from. */
const functionAssets = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("functions", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "functions", stage }, () => {
        const print = `const { functionAssets } = require("./addin/functions/function-assets.ts");
          process.stdout.write(JSON.stringify(functionAssets(process.argv[1])));`;
        const printed = execFileSync(process.execPath, ["--require", "tsx/cjs", "-e", print, origin], {
          cwd: __dirname,
        });
        for (const [name, text] of Object.entries(JSON.parse(printed))) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  },
};

/** The add-in: one page for pane, ribbon and functions, a worker for the rules, and the manifest that names them. */
const addin = {
  name: "addin",
  mode: "production",
  target: "web",
  cache: {
    type: "filesystem",
    cacheDirectory: resolve(__dirname, "node_modules/.cache/webpack"),
    version: createHash("sha256").update(readFileSync(__filename)).digest("hex"),
  },
  entry: {
    functions: resolve(__dirname, "addin/functions/index.ts"),
    taskpane: resolve(__dirname, "addin/taskpane/index.tsx"),
  },
  output: { path: resolve(__dirname, "dist/addin"), clean: true, filename: "[name].js", chunkFilename: "[name].js" },
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: {
    rules: [
      { test: /\.ts$/, use: tsx(false) },
      { test: /\.tsx$/, use: tsx(true) },
      // Imported for what it does; all other modules are left out where nothing of theirs is used.
      { test: /without-eval\.ts$/, sideEffects: true },
    ],
  },
  plugins: [
    functionAssets,
    new CopyPlugin({
      patterns: [
        {
          from: "addin/taskpane/taskpane.html",
          transform: (text) => text.toString().replaceAll(hostedClient, officeJs),
        },
        {
          from: "manifest.xml",
          transform: (text) => text.toString().replaceAll(developmentOrigin, origin),
        },
        { from: "addin/commands/shortcuts*.json", to: "[name][ext]" },
        { from: "*.png", context: "assets/icons", to: "icons" },
        { from: "assets/help.html" },
      ],
    }),
  ],
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The pane over a scripted app, in every state, for looking at and for tests. */
const gallery = {
  name: "gallery",
  mode: "development",
  target: "web",
  entry: { gallery: resolve(__dirname, "test/addin/gallery/index.tsx") },
  output: { path: resolve(__dirname, "out/gallery"), filename: "[name].js", chunkFilename: "[name].js" },
  resolve: addin.resolve,
  module: addin.module,
  plugins: [new CopyPlugin({ patterns: [{ from: "test/addin/gallery/gallery.html" }] })],
  devtool: false,
  stats: "errors-warnings",
};

module.exports = [commandLine, addin, workbench, gallery];
