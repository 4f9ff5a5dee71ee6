const { resolve } = require("node:path");
const { BannerPlugin } = require("webpack");

/** The command line: one file that Node runs as it is. The add-in's pages join here with their own entries. */
const commandLine = {
  name: "gongshi",
  mode: "production",
  target: "node20",
  entry: { gongshi: resolve(__dirname, "cli/gongshi.ts") },
  output: { path: resolve(__dirname, "dist/cli"), clean: true },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
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
  ],
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [commandLine, workbench];
