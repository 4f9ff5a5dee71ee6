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

module.exports = [commandLine];
