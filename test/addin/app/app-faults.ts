import { type Happening, type Meddling } from "../../workbench/conditions/incident";
import { type OpenApp } from "../support/open-app";
import { type CleanRun, onReport } from "./clean-run";
import { ledgerName } from "./steps";

/** Something that goes wrong once while a step is done. */
export interface AppFault {
  /** What kind of fault it is: a row of the table. */
  readonly name: string;
  /** When it happens, counted from 1: the request, or the report of progress. */
  readonly at: number;
  readonly plan: (open: OpenApp) => void;
  /** What it changes in the workbook by itself. */
  readonly meddling: Meddling | null;
  /** Excel answers nothing more from then on, so that nothing can be taken back. */
  readonly isForGood: boolean;
  /** Whether Excel gives a reason: then the pane must not say that there is none. */
  readonly hasReason: boolean;
}

export const cancelName = "按“取消”";

const hostErrors: readonly (readonly [error: number, name: string, hasReason: boolean])[] = [
  [5102, "请求过多（5102）", true],
  [5001, "内部错误（5001）", false],
  [5103, "请求太大（5103）", true],
  [5104, "应答太大（5104）", true],
  [5004, "正在编辑单元格（5004）", true],
  [7000, "没有权限（7000）", true],
  [5012, "会话超时（5012）", true],
];

const actionErrors = [
  ["AccessDenied", true],
  ["GeneralException", false],
  ["InvalidArgument", false],
] as const;

const meddlings: readonly (readonly [name: string, meddling: Meddling])[] = [
  ["别人同时改了台账", { kind: "edit", address: `${ledgerName}!A1`, values: [["改过的标题"]] }],
  ["别人同时给台账改名", { kind: "rename-sheet", sheet: ledgerName, to: "改名" }],
  ["别人同时删了台账", { kind: "delete-sheet", sheet: ledgerName }],
];

/**
 * All that can go wrong with a step, at its requests and at every report of progress. A request that only reads leaves
 * nothing whatever refuses it, so behind the first one it is refused in three ways instead of all ten; and others change
 * the workbook before the first request and before each that writes.
 */
export function faultsOf({ requests, reports }: CleanRun): readonly AppFault[] {
  const firstWrite = requests.findIndex(({ writes }) => writes);
  const once = (name: string, at: number, happening: Happening & { readonly action?: number }, hasReason: boolean) =>
    fault(name, at, ({ excel }) => excel.control.plan({ request: at, ...happening }), { hasReason });
  const cancels = Array.from({ length: reports }, (_, index) =>
    fault(cancelName, index + 1, (open) => cancelAt(open, index), { hasReason: true }),
  );
  return [
    ...requests.flatMap(({ actions, writes }, index) => {
      const at = index + 1;
      const isFull = writes || index === 0;
      const positions = [0, Math.floor(actions / 2), Math.max(0, actions - 1)];
      return [
        ...hostErrors
          .filter(([error]) => isFull || error === 5102 || error === 7000)
          .map(([error, name, hasReason]) => once(name, at, { kind: "host-error", error }, hasReason)),
        // Each code at another of the three positions, all of them after three requests.
        ...actionErrors
          .filter(([code]) => isFull || code === "AccessDenied")
          .map(([code, hasReason], turn) =>
            once(
              `操作被拒（${code}）`,
              at,
              { kind: "action-error", code, action: positions[(turn + index) % 3] ?? 0 },
              hasReason,
            ),
          ),
      ];
    }),
    ...cancels,
    ...requests.flatMap(({ writes }, index) =>
      (writes || index === 0 ? meddlings : []).map(([name, meddling]) =>
        fault(name, index + 1, ({ excel }) => excel.control.plan({ request: index + 1, ...meddling }), {
          meddling,
          hasReason: true,
        }),
      ),
    ),
    // Before the first write there is nothing to take back, and a session that ends there is one that timed out.
    ...requests.flatMap(({ writes }, index) =>
      writes || (firstWrite >= 0 && index === requests.length - 1) ? [forGood(index + 1)] : [],
    ),
  ];
}

const forGood = (at: number): AppFault =>
  fault(
    "从此没有应答",
    at,
    ({ excel }) => {
      for (let next = at; next < at + 40; next += 1)
        excel.control.plan({ request: next, kind: "host-error", error: 5012 });
    },
    { isForGood: true, hasReason: true },
  );

function fault(name: string, at: number, plan: AppFault["plan"], more: Partial<AppFault>): AppFault {
  return { name, at, plan, meddling: null, isForGood: false, hasReason: true, ...more };
}

function cancelAt(open: OpenApp, report: number): void {
  onReport(open, (index) => {
    if (index === report) open.app.actions.cancel();
  });
}

/** Nothing goes wrong. */
export const noFault = fault("没有故障", 0, () => undefined, {});
