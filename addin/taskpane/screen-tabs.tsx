import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode } from "react";
import { type Words } from "../../src";
import { type Screen, screens } from "../app/app-state";
import { screenWords } from "./screen-words";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  // Six names fit into 320 px in both languages; where letters are larger they go on in a second line.
  tabs: {
    flexWrap: "wrap",
    padding: "0 1px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    "@media (max-width: 349px)": { paddingLeft: "2px", paddingRight: "2px" },
  },
  // English names are longer: in a pane of the usual width they fit only smaller and without room around them.
  longTab: {
    "@media (max-width: 379px)": {
      paddingLeft: "2px",
      paddingRight: "2px",
      // The name, and its bold double that keeps the room.
      "& > span": { fontSize: tokens.fontSizeBase200 },
    },
  },
});

const words = { label: { zh: "功能", en: "Screens" } } as const satisfies Record<string, Words>;

const neighbours: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => (at + screens.length - 1) % screens.length,
  ArrowRight: (at) => (at + 1) % screens.length,
  Home: () => 0,
  End: () => screens.length - 1,
};

/**
 * The tabs. The arrow keys are ours: Fluent's own way puts invisible stops around the list, and Excel's client, which
 * walks from stop to stop itself, is sent back by the last one and never gets out.
 */
export function ScreenTabs(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const screen = useAppState((state) => state.screen);
  const language = useAppState((state) => state.language);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = screens[neighbours[event.key]?.(screens.indexOf(screen)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    actions.show(next);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };

  return (
    <TabList
      className={styles.tabs}
      selectedValue={screen}
      onTabSelect={(_, { value }) => actions.show(value as Screen)}
      onKeyDown={onKeyDown}
      aria-label={text(words.label)}
      data-tabster={undefined}
    >
      {screens.map((each) => (
        <Tab
          key={each}
          id={tabId(each)}
          value={each}
          className={mergeClasses(styles.tab, language === "en" && styles.longTab)}
          tabIndex={each === screen ? 0 : -1}
          aria-controls={each === screen ? panelId : undefined}
        >
          {text(screenWords[each])}
        </Tab>
      ))}
    </TabList>
  );
}

const tabId = (screen: Screen): string => `tab-${screen}`;

/** The element that holds the screen shown. */
export const panelId = "screen";

/** The attributes of that element. */
export const panelOf = (screen: Screen) => ({ id: panelId, role: "tabpanel", "aria-labelledby": tabId(screen) });
