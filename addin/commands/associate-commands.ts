import { type AppActions } from "../app/app";
import { type TaskId } from "../ports/engine";
import { type CommandName, commandNames } from "./command-names";

/** What each command does, and whether it brings the pane forward first. */
const commands: Readonly<Record<CommandName, { showsPane: boolean; run: (actions: AppActions) => unknown }>> = {
  runCheck: {
    showsPane: true,
    run(actions) {
      actions.show("check");
      return actions.check();
    },
  },
  previousFinding: { showsPane: false, run: (actions) => actions.step(-1) },
  nextFinding: { showsPane: false, run: (actions) => actions.step(1) },
  clearMarks: { showsPane: false, run: (actions) => actions.clearMarks() },
  showAnnexes: { showsPane: true, run: (actions) => actions.show("annexes") },
  showCompare: { showsPane: true, run: (actions) => showTask(actions, "compare") },
  showScore: { showsPane: true, run: (actions) => showTask(actions, "score") },
  freezeFormulas: { showsPane: true, run: (actions) => actions.previewFreeze("workbook") },
  showSettings: { showsPane: true, run: (actions) => actions.show("settings") },
  showHelp: { showsPane: true, run: (actions) => actions.show("about") },
  explainCell: { showsPane: true, run: (actions) => actions.explainCell() },
  waiveCell: { showsPane: true, run: (actions) => actions.beginWaiver() },
};

function showTask(actions: AppActions, task: TaskId): Promise<void> {
  actions.show("tasks");
  return actions.openTask(task);
}

/**
 * Connects the manifest's commands to the app. Excel hands an event to ribbon commands, which must be completed
 * whatever happens, and none to keyboard shortcuts.
 */
export function associateCommands(actions: AppActions): void {
  for (const name of commandNames) {
    const { showsPane, run } = commands[name];
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      void (async () => {
        try {
          if (showsPane) await Office.addin.showAsTaskpane();
          await run(actions);
        } finally {
          event?.completed?.();
        }
      })();
    });
  }
}
