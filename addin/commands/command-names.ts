/** Every command of the ribbon, the context menu and the keyboard, by the name in the manifest. */
export const commandNames = [
  "runCheck",
  "previousFinding",
  "nextFinding",
  "clearMarks",
  "showAnnexes",
  "showCompare",
  "showScore",
  "freezeFormulas",
  "showSettings",
  "showHelp",
  "explainCell",
  "waiveCell",
] as const;

export type CommandName = (typeof commandNames)[number];
