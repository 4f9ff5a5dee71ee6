import { join } from "node:path";
import { allRules } from "../../src/rules";
import { renderCatalogue } from "../../src/rules/catalogue";

/** Every file of the repository that a program writes. */
export const documents = [
  {
    name: "src/rules/README.md",
    path: join(__dirname, "../../src/rules/README.md"),
    render: () => renderCatalogue(allRules),
  },
] as const;
