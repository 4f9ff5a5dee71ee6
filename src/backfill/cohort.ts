/**
 * What becomes of a row under a backfill window (Hubei's notice of 2022, 二); rows decided outside of every window, and
 * rows of another month than the one that is exempted, follow the normal deadline.
 *
 * - `in-time`: decided in the window, and reported within the normal deadline anyway.
 * - `exempt`: reported after it, accepted without errors by the last day of the window: not late.
 * - `not-accepted`: came by the last day but has errors, and has not come again.
 * - `returned`: has errors and came again later: the case counts by its last version.
 * - `late-after-return`: came again after the last day, when an earlier version had errors.
 * - `late-after-deadline`: came first after the last day.
 * - `other-month`: late in another month than the exempted one, which the window does not touch.
 * - `normal-in-time`, `normal-late`: decided outside of the window.
 * - `unknown`: cannot be judged.
 */
export const cohorts = [
  "in-time",
  "exempt",
  "not-accepted",
  "returned",
  "late-after-return",
  "late-after-deadline",
  "other-month",
  "normal-in-time",
  "normal-late",
  "unknown",
] as const;

export type Cohort = (typeof cohorts)[number];

/** What each cohort is called, and why it counts as it does. */
export const cohortWords: Readonly<Record<Cohort, { readonly name: string; readonly why: string }>> = {
  "in-time": { name: "窗口内决定，期限内报送", why: "按正常期限也不迟" },
  exempt: { name: "窗口内补报受理，免计迟报", why: "受理截止日前收到合规数据，不计迟报，仍计入报送总量" },
  "not-accepted": { name: "截止日前收到但不合规", why: "未受理；截止日后计为迟报" },
  returned: { name: "退回前的原件", why: "已重新报送，以最后一次为准，本行不计迟报" },
  "late-after-return": { name: "退回整改后逾截止日重报", why: "再次报送晚于受理截止日，计迟报" },
  "late-after-deadline": { name: "逾截止日首次报送", why: "晚于受理截止日，计迟报" },
  "other-month": { name: "在其他月份迟报", why: "免计的只是窗口所写月份，本行按正常期限计迟报" },
  "normal-in-time": { name: "窗口外决定，期限内报送", why: "按正常期限" },
  "normal-late": { name: "窗口外决定，迟报", why: "按正常期限" },
  unknown: { name: "无法判断", why: "缺决定日期，或工作日历没有那一年" },
};
