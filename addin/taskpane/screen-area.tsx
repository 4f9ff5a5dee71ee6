import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { type Words } from "../../src";
import { type Screen } from "../app/app-state";
import { CheckScreen } from "./check-screen";
import { ScreenBoundary } from "./screen-boundary";
import { panelOf } from "./screen-tabs";
import { screenWords } from "./screen-words";
import { useAppState, useWords } from "./use-app";

/** The first screen comes with the pane, the others when they are opened. */
const screenOf: Readonly<Record<Screen, ComponentType>> = {
  check: CheckScreen,
  deadlines: lazy(async () => ({ default: (await import("./deadlines-screen")).DeadlinesScreen })),
  annexes: lazy(async () => ({ default: (await import("./annexes-screen")).AnnexesScreen })),
  tasks: lazy(async () => ({ default: (await import("./tasks/tasks-screen")).TasksScreen })),
  settings: lazy(async () => ({ default: (await import("./settings-screen")).SettingsScreen })),
  about: lazy(async () => ({ default: (await import("./about-screen")).AboutScreen })),
};

const useStyles = makeStyles({
  // The tab shows it already; a screen reader looks for it here.
  heading: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  area: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

const words = { loading: { zh: "正在打开……", en: "Opening…" } } as const satisfies Record<string, Words>;

/** The screen that the tabs have chosen. */
export function ScreenArea(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const screen = useAppState((state) => state.screen);
  const Chosen = screenOf[screen];
  return (
    <div className={styles.area} {...panelOf(screen)}>
      <h1 className={styles.heading}>{text(screenWords[screen])}</h1>
      <ScreenBoundary key={screen}>
        <Suspense fallback={<Spinner size="small" label={text(words.loading)} />}>
          <Chosen />
        </Suspense>
      </ScreenBoundary>
    </div>
  );
}
