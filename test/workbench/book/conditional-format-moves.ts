import { type IDisposable, Tools } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import { type Book } from "./book";
import { type StoredRule } from "./conditional-format-recovery";
import { newGuid } from "./guid";

/**
 * Lets conditional formats follow their cells when others are inserted or deleted. Univer does this in the plugin that
 * draws them, so a book without a grid needs it and a book with one must not have it twice.
 */
export function moveConditionalFormats(book: Book): void {
  const model = book.service(ConditionalFormattingRuleModel);
  const followers = new Map<string, IDisposable>();
  const follow = (sheet: string, rule: StoredRule) => {
    followers.get(rule.cfId)?.dispose();
    followers.set(rule.cfId, follower(book, sheet, rule));
  };
  for (const [sheet, rules] of model.getUnitRules(book.unitId) ?? []) for (const rule of rules) follow(sheet, rule);
  model.$ruleChange.subscribe(({ type, subUnitId, rule }) => {
    if (type === "add" || type === "set") follow(subUnitId, rule);
    if (type !== "delete") return;
    followers.get(rule.cfId)?.dispose();
    followers.delete(rule.cfId);
  });
}

function follower(book: Book, sheet: string, rule: StoredRule): IDisposable {
  const place = { unitId: book.unitId, subUnitId: sheet };
  const moved: OnMove = (parts) => {
    const [first, ...others] = parts;
    if (!first) {
      const params = { ...place, cfId: rule.cfId };
      const undos = DeleteConditionalRuleMutationUndoFactory(book.injector, params);
      return { redos: [{ id: DeleteConditionalRuleMutation.id, params }], undos };
    }
    const set = { ...place, cfId: rule.cfId, rule: withFormulas({ ...rule, ranges: first.ranges }, first.formulas) };
    const added = others.map(({ ranges, formulas }) => ({
      ...place,
      rule: withFormulas({ ...rule, cfId: newGuid(), ranges }, formulas),
    }));
    return {
      redos: [
        { id: SetConditionalRuleMutation.id, params: set },
        ...added.map((params) => ({ id: AddConditionalRuleMutation.id, params })),
      ],
      undos: [
        ...added.map((params) => AddConditionalRuleMutationUndoFactory(book.injector, params)),
        ...setConditionalRuleMutationUndoFactory(book.injector, set),
      ],
    };
  };
  const service = book.service(FormulaRefRangeService);
  return service.registerRangeFormula(book.unitId, sheet, rule.ranges, formulaHolders(rule).map(formulaOf), moved);
}

type OnMove = Parameters<FormulaRefRangeService["registerRangeFormula"]>[4];

interface FormulaHolder {
  value: string;
}

const formulaOf = ({ value }: FormulaHolder) => value;

/** Every part of the rule that holds a formula as its `value`. */
function formulaHolders({ rule }: StoredRule): FormulaHolder[] {
  const parts: unknown[] = [rule];
  if ("config" in rule) {
    const { config } = rule;
    parts.push(...(Array.isArray(config) ? config.map(({ value }) => value) : [config.min, config.max]));
  }
  const holds = (part: unknown): part is FormulaHolder =>
    typeof part === "object" && part !== null && "value" in part && String(part.value).startsWith("=");
  return parts.filter(holds);
}

function withFormulas(rule: StoredRule, formulas: readonly string[]): StoredRule {
  const copy = Tools.deepClone(rule);
  formulaHolders(copy).forEach((holder, index) => (holder.value = formulas[index] ?? holder.value));
  return copy;
}
