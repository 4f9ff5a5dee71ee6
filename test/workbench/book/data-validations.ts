import {
  DataValidationErrorStyle,
  type IMutationInfo,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
  getIntersectRange,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { type Area } from "./area";
import { type Book } from "./book";
import { newGuid } from "./guid";
import { toUniverRange } from "./univer-range";

/** A rule of Univer without its place: what one cell is validated with. */
export type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** Cells that are validated alike; without a rule anything may stand in them. */
export interface ValidatedPart {
  readonly rule?: ISheetDataValidationRule;
  readonly ranges: readonly IRange[];
}

/** What a cell has that nobody gave a rule: the alert and the prompt would show if there were anything to say. */
export const noValidation: Validation = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showInputMessage: true,
};

/** The areas by the rules that hold in them; what has no rule comes last. */
export function validatedParts(book: Book, areas: readonly Area[]): readonly ValidatedPart[] {
  const wanted = areas.map(toUniverRange);
  const parts: ValidatedPart[] = [];
  for (const rule of rulesOf(book, areas[0]!.sheet)) {
    const ranges = rule.ranges.flatMap((range) => wanted.flatMap((other) => getIntersectRange(range, other) ?? []));
    if (ranges.length > 0) parts.push({ rule, ranges });
  }
  const covered = parts.flatMap(({ ranges }) => ranges);
  const rest = Rectangle.subtractMulti(wanted, covered);
  return rest.length > 0 ? [...parts, { ranges: rest }] : parts;
}

export const rulesOf = (book: Book, sheet: string): readonly ISheetDataValidationRule[] =>
  book.service(DataValidationModel).getRules(book.unitId, sheet);

/** Validates the areas anew: each part as `change` says, `null` for not at all. */
export function revalidate(
  book: Book,
  areas: readonly Area[],
  change: (before: Validation) => Validation | null,
): void {
  const parts = validatedParts(book, areas);
  const place = { unitId: book.unitId, subUnitId: areas[0]!.sheet, source: "command" };
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  for (const { rule } of parts) {
    if (!rule) continue;
    const left = Rectangle.subtractMulti(rule.ranges, areas.map(toUniverRange));
    const [forth, back] = left.length > 0 ? narrowing(place, rule, left) : removal(book, place, rule);
    redo.push(forth);
    undo.unshift(back);
  }
  for (const { rule, ranges } of parts) {
    const after = change(rule ? bare(rule) : noValidation);
    if (!after) continue;
    const added = { ...after, uid: newGuid(), ranges: [...ranges] };
    redo.push({ id: AddDataValidationMutation.id, params: { ...place, rule: added } });
    undo.unshift({ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: added.uid } });
  }
  book.apply(redo, undo);
}

/** The rule without what makes it this one and not its like. */
export function bare(rule: ISheetDataValidationRule): Validation {
  const kept = Object.entries(rule).filter(([key]) => key !== "uid" && key !== "ranges");
  return Object.fromEntries(kept) as unknown as Validation;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

function narrowing(place: Place, { uid: ruleId, ranges }: ISheetDataValidationRule, left: IRange[]) {
  const update = (payload: IRange[]): IMutationInfo => ({
    id: UpdateDataValidationMutation.id,
    params: { ...place, ruleId, payload: { type: UpdateRuleType.RANGE, payload } },
  });
  return [update(left), update(ranges)] as const;
}

function removal(book: Book, place: Place, rule: ISheetDataValidationRule) {
  const index = book.service(DataValidationModel).getRuleIndex(place.unitId, place.subUnitId, rule.uid);
  return [
    { id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } },
    { id: AddDataValidationMutation.id, params: { ...place, rule: structuredClone(rule), index } },
  ] as const;
}
