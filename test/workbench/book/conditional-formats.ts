import { type IMutationInfo, Rectangle, Tools } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";
import { type Area } from "./area";
import { type Book } from "./book";
import { projected } from "./conditional-format-projection";
import { type StoredRule, styleOf } from "./conditional-format-recovery";
import { type ConditionalRule } from "./conditional-format-rule";
import { newGuid } from "./guid";
import { toUniverRange } from "./univer-range";

/** The rules of a sheet in the order of their priority, the first one on top. */
export function conditionalRules(book: Book, sheet: string): readonly StoredRule[] {
  return book.service(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheet) ?? [];
}

/** Those that touch one of the areas. */
export function rulesOn(book: Book, areas: readonly Area[]): readonly StoredRule[] {
  const wanted = areas.map(toUniverRange);
  return conditionalRules(book, areas[0]!.sheet).filter(({ ranges }) =>
    ranges.some((range) => wanted.some((other) => Rectangle.intersects(range, other))),
  );
}

/** Puts a rule above all others of the sheet; gives its id. */
export function addRule(book: Book, areas: readonly Area[], excel: ConditionalRule): string {
  const ranges = areas.map(toUniverRange);
  const rule: StoredRule = { cfId: newGuid(), ranges, stopIfTrue: false, rule: projected(excel, ranges, {}), excel };
  const place = { unitId: book.unitId, subUnitId: areas[0]!.sheet };
  book.apply(
    [{ id: AddConditionalRuleMutation.id, params: { ...place, rule } }],
    [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } }],
  );
  return rule.cfId;
}

/** Gives a rule another condition and leaves its looks. */
export function setRule(book: Book, sheet: string, before: StoredRule, excel: ConditionalRule): void {
  const rule = projected(excel, before.ranges, styleOf(before.rule));
  changeRule(book, sheet, before, { rule, excel });
}

export function changeRule(book: Book, sheet: string, before: StoredRule, change: Partial<StoredRule>): void {
  const { redo, undo } = changing(book, sheet, before, change);
  book.apply(redo, undo);
}

export function deleteRule(book: Book, sheet: string, id: string): void {
  const { redo, undo } = deleting(book, sheet, id);
  book.apply(redo, undo);
}

/** Takes the areas out of every rule of the sheet; a rule of which nothing is left is gone. */
export function clearRules(book: Book, areas: readonly Area[]): void {
  const sheet = areas[0]!.sheet;
  const holes = areas.map(toUniverRange);
  for (const rule of rulesOn(book, areas)) {
    const ranges = Rectangle.subtractMulti(rule.ranges, holes);
    if (ranges.length === 0) deleteRule(book, sheet, rule.cfId);
    else changeRule(book, sheet, rule, { ranges });
  }
}

/** Puts a rule just before or after another one in the order of priority. */
export function moveRule(book: Book, sheet: string, id: string, side: "before" | "after", other: string): void {
  const order = conditionalRules(book, sheet).map(({ cfId }) => cfId);
  const from = order.indexOf(id);
  const next = order[from + 1];
  const back = next === undefined ? { id: order[from - 1], type: "after" } : { id: next, type: "before" };
  const place = { unitId: book.unitId, subUnitId: sheet };
  const move = (end: object) => [
    { id: MoveConditionalRuleMutation.id, params: { ...place, start: { id, type: "self" }, end } },
  ];
  book.apply(move({ id: other, type: side }), move(back));
}

interface Step {
  readonly redo: IMutationInfo[];
  readonly undo: IMutationInfo[];
}

function changing(book: Book, sheet: string, before: StoredRule, change: Partial<StoredRule>): Step {
  // The model keeps and later changes the very object that it is given.
  const rule = Tools.deepClone({ ...before, ...change }) as IConditionFormattingRule;
  const params = { unitId: book.unitId, subUnitId: sheet, cfId: before.cfId, rule };
  return {
    redo: [{ id: SetConditionalRuleMutation.id, params }],
    undo: setConditionalRuleMutationUndoFactory(book.injector, params),
  };
}

function deleting(book: Book, sheet: string, cfId: string): Step {
  const params = { unitId: book.unitId, subUnitId: sheet, cfId };
  return {
    redo: [{ id: DeleteConditionalRuleMutation.id, params }],
    undo: DeleteConditionalRuleMutationUndoFactory(book.injector, params),
  };
}
