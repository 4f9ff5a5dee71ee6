import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../protocol/excel-error";
import { ConditionalFormatPart } from "./conditional-format-part";

/** The formula of a custom conditional format, written for the first cell of its range. */
export class ConditionalFormatRuleObject extends ConditionalFormatPart {
  readonly className = "ConditionalFormatRule";

  get formula(): string {
    return this.owner.ruleOf("Custom").formula;
  }

  set formula(formula: string) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    // The lexer answers a broken formula with an error's text instead of a tree.
    const lexer = this.host.book.service(LexerTreeBuilder);
    if (formula.startsWith("=") && typeof lexer.treeBuilder(formula) === "string") throw invalidArgument();
    this.owner.setRule({ type: "Custom", formula });
  }
}
