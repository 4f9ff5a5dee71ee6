import { type Area } from "../sheets/address";
import { planRowCount } from "./plan-rows";
import { type CellStyle, type PlanRow, type SheetPlan } from "./sheet-plan";

/** What a look is grouped by; cells without it belong to no area. */
type Look = string | number | boolean;

/**
 * The rectangles of cells that share one trait of their style, by its value: `planAreas(plan, ({ fill }) => fill)`.
 * They do not overlap, and neighbours of equal width are one.
 */
export function planAreas<T extends Look>(
  plan: SheetPlan,
  traitOf: (style: CellStyle) => T | undefined,
): ReadonlyMap<T, readonly Area[]> {
  const areas = new Map<T, Area[]>();
  const spansOf = spanFinder(plan, traitOf);
  let open: readonly Open<T>[] = [];
  const close = ({ span, top }: Open<T>, bottom: number): void => {
    const area = { top, bottom, left: span.left, right: span.right };
    const known = areas.get(span.trait);
    if (known === undefined) areas.set(span.trait, [area]);
    else known.push(area);
  };
  const take = (row: Pick<PlanRow, "style" | "values">, index: number): void => {
    const spans = spansOf(row);
    const goesOn = (one: Span<T>, other: Span<T>): boolean =>
      one.trait === other.trait && one.left === other.left && one.right === other.right;
    for (const each of open) if (!spans.some((span) => goesOn(span, each.span))) close(each, index - 1);
    open = spans.map((span) => ({ span, top: open.find((each) => goesOn(each.span, span))?.top ?? index }));
  };
  plan.rows.forEach(take);
  // All rows of a table look the same.
  if (plan.table !== undefined)
    take({ values: [], style: plan.table.columns.map(({ style }) => style) }, plan.rows.length);
  for (const each of open) close(each, planRowCount(plan) - 1);
  return areas;
}

interface Span<T> {
  readonly left: number;
  readonly right: number;
  readonly trait: T;
}

interface Open<T> {
  readonly span: Span<T>;
  readonly top: number;
}

/** Rows of one style and width have the same spans: they are looked for once. */
function spanFinder<T extends Look>(
  plan: SheetPlan,
  traitOf: (style: CellStyle) => T | undefined,
): (row: PlanRow) => readonly Span<T>[] {
  const traits = new Map(Object.entries(plan.styles).map(([name, style]) => [name, traitOf(style)]));
  const known = new Map<PlanRow["style"], Map<number, readonly Span<T>[]>>();
  return ({ style, values }) => {
    const byWidth = known.get(style) ?? new Map<number, readonly Span<T>[]>();
    known.set(style, byWidth);
    let spans = byWidth.get(values.length);
    if (spans === undefined) {
      const width = typeof style === "string" ? values.length : style.length;
      spans = spansIn(Array.from({ length: width }, (_, column) => traits.get(nameAt(style, column))));
      byWidth.set(values.length, spans);
    }
    return spans;
  };
}

const nameAt = (style: PlanRow["style"], column: number): string =>
  typeof style === "string" ? style : (style[column] ?? "");

function spansIn<T>(traits: readonly (T | undefined)[]): readonly Span<T>[] {
  const spans: Span<T>[] = [];
  for (const [column, trait] of traits.entries()) {
    const last = spans.at(-1);
    if (trait === undefined) continue;
    if (last?.trait === trait && last.right === column - 1) spans[spans.length - 1] = { ...last, right: column };
    else spans.push({ left: column, right: column, trait });
  }
  return spans;
}
