/** Shows how far a long step is. */
export interface Progress {
  /** Begins a step; its bar shows only if the step takes longer than a second. */
  readonly step: (label: string) => void;
  /** `done` of `total` in any unit. */
  readonly report: (done: number, total: number) => void;
  readonly end: () => void;
}

const SHOW_AFTER = 1000;
const REDRAW_EVERY = 100;
const PRINT_EVERY = 5000;
const BAR = 24;

/** A bar on a terminal, a line every few seconds elsewhere; always on stderr, never before a second has passed. */
export function createProgress(stream: NodeJS.WriteStream, now: () => number = Date.now): Progress {
  let label = "";
  let began = now();
  let drawn = 0;
  let shown = false;
  const clear = (): void => {
    if (shown && stream.isTTY) stream.write("\r\u001b[K");
    shown = false;
  };
  return {
    step(next) {
      clear();
      label = next;
      began = now();
      drawn = 0;
    },
    report(done, total) {
      const time = now();
      if (time - began < SHOW_AFTER || time - drawn < (stream.isTTY ? REDRAW_EVERY : PRINT_EVERY)) return;
      drawn = time;
      shown = true;
      const share = total > 0 ? Math.min(1, done / total) : 0;
      const filled = Math.round(share * BAR);
      const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
      const line = `${label} ${bar} ${Math.floor(share * 100)}%`;
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: clear,
  };
}
