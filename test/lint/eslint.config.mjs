import { runInNewContext } from "node:vm";
import jest from "eslint-plugin-jest";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const everyOfficeRule = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

const forbid = (selector, message) => ["error", { selector, message }];

/** What a host adds to the language, such as `process` and `setTimeout`. */
const ofLanguage = new Set(runInNewContext("Object.getOwnPropertyNames(globalThis)"));
const ofHost = Object.getOwnPropertyNames(globalThis).filter((name) => !ofLanguage.has(name));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "**/*.js", "**/*.mjs", "**/*.cjs"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-template-curly-in-string": "error",
    },
  },
  {
    name: "the core has no clock, no randomness and no console",
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": forbid(
        "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Math'][callee.property.name='random']",
        "src/ is pure: take the day, the moment or the seed as an argument.",
      ),
      // The types of a library know Node's, and so let these through.
      "no-restricted-globals": ["error", "console", "document", "require", "window", ...ofHost],
    },
  },
  {
    name: "the one folder that talks to Excel",
    files: ["addin/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...everyOfficeRule,
      "no-restricted-syntax": forbid(
        "CallExpression[callee.property.name=/^(map|forEach|reduce|every|some|filter|flatMap)$/] CallExpression[callee.property.name='sync']",
        "sync() in an array callback is one round trip per item. Queue everything, sync once, then read.",
      ),
    },
  },
  {
    name: "the rest of the add-in goes through the Workbook port",
    files: ["addin/**/*.{ts,tsx}"],
    ignores: ["addin/excel/**"],
    rules: {
      "no-restricted-syntax": forbid(
        "MemberExpression[object.name='Excel'][property.name='run']",
        "Only addin/excel/ talks to the workbook. Add a method to the Workbook port instead.",
      ),
    },
  },
  {
    name: "the workbench reaches members by the names on the wire",
    files: ["test/workbench/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    name: "tests assert something that can fail",
    files: ["test/**/*.spec.ts"],
    plugins: { jest },
    rules: {
      "jest/expect-expect": [
        "error",
        {
          assertFunctionNames: [
            "expect",
            "expect*",
            "fc.assert",
            "**.becomes",
            "**.waitFor",
            "clerk.says",
            "clerk.selects",
          ],
        },
      ],
      "jest/no-conditional-expect": "error",
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
      "jest/no-restricted-matchers": [
        "error",
        {
          toBeTruthy: "Say what the value is.",
          toBeDefined: "Say what the value is.",
        },
      ],
    },
  },
);
