import { type Happening } from "../../workbench/conditions/incident";
import { type OpenExcel } from "./open-excel";

/** Something that goes wrong while the add-in is at work. */
export interface Fault {
  readonly name: string;
  /** Brings it about. */
  readonly plan: (excel: OpenExcel) => void;
  /** What it changes in the workbook by itself; `null` where that is nothing. */
  readonly effect: ((excel: OpenExcel) => void) | null;
  /** Whether Excel answers nothing more from then on, so nothing can be taken back. */
  readonly isForGood: boolean;
}

const fault = (name: string, plan: Fault["plan"], more: Partial<Fault> = {}): Fault => ({
  name,
  plan,
  effect: null,
  isForGood: false,
  ...more,
});

/** Refusals of the host itself, by their numbers. */
const hostErrors: readonly (readonly [number: number, name: string])[] = [
  [5102, "too many requests"],
  [5001, "internal error"],
  [5012, "session timed out"],
  [5103, "request too large"],
  [5104, "answer too large"],
];

/** How far into a batch an action is refused; beyond its end there is nothing to refuse. */
const actionsInto = [
  [0, "GeneralException"],
  [2, "AccessDenied"],
  [5, "GeneralException"],
  [12, "AccessDenied"],
  [25, "GeneralException"],
  [45, "AccessDenied"],
] as const;

const someoneElse = (sheet: string): readonly (readonly [name: string, happening: Happening])[] => [
  ["a co-author edits a cell", { kind: "edit", address: `${sheet}!A2`, values: [["改"]] }],
  ["a co-author renames the sheet", { kind: "rename-sheet", sheet, to: "新名" }],
  ["a co-author deletes the sheet", { kind: "delete-sheet", sheet }],
];

/** All that can go wrong at one of the requests of some work on a sheet. */
export function faultsAt(request: number, sheet: string): readonly Fault[] {
  const at =
    (happening: Happening & { readonly action?: number }): Fault["plan"] =>
    ({ control }) =>
      control.plan({ request, ...happening });
  return [
    ...hostErrors.map(([error, name]) => fault(`${name} at request ${request}`, at({ kind: "host-error", error }))),
    fault(
      `no answer from request ${request} on`,
      ({ control }) => {
        for (let next = request; next < request + 40; next++)
          control.plan({ request: next, kind: "host-error", error: 5012 });
      },
      { isForGood: true },
    ),
    ...actionsInto.map(([action, code]) =>
      fault(`${code} at action ${action} of request ${request}`, at({ kind: "action-error", action, code })),
    ),
    ...someoneElse(sheet).map(([name, happening]) =>
      fault(`${name} at request ${request}`, at(happening), {
        effect({ control }) {
          if (happening.kind !== "host-error" && happening.kind !== "action-error") control.meddle(happening);
        },
      }),
    ),
  ];
}

/** Circumstances that hold from before the work until after it. */
export const standingFaults = (sheet: string): readonly Fault[] => [
  fault("the sheet is protected", ({ control }) => control.protectSheet(sheet), {
    effect: ({ control }) => control.protectSheet(sheet),
  }),
  fault("the structure is protected", ({ control }) => control.protectStructure(), {
    effect: ({ control }) => control.protectStructure(),
  }),
  fault("read-only, refused as a request", ({ control }) => control.change({ readOnly: "request" })),
  fault("read-only, refused within the batch", ({ control }) => control.change({ readOnly: "action" })),
  fault("a cell is edited for a moment", ({ control }) => {
    control.change({ editing: true });
    setTimeout(() => control.change({ editing: false }), 60);
  }),
  fault("answers of at most 8 kB", ({ control }) => control.change({ responseBytes: 8000 })),
  fault("requests of at most 40 kB", ({ control }) => control.change({ requestBytes: 40_000 })),
  fault("ranges of at most 200 cells", ({ control }) => control.change({ readCells: 200 })),
  fault("slow answers", ({ control }) => control.change({ latency: 20, jitter: 20 })),
];
