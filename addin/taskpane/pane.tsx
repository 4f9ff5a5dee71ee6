import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsHighContrastTheme,
  type Theme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { type Language } from "../../src";
import { type ThemeName } from "../app/app-state";
import { Announcements } from "./announcements";
import { NoticeBar } from "./notice-bar";
import { OpenDialogs } from "./open-dialogs";
import { PaneFooter } from "./pane-footer";
import { PaneRootProvider } from "./pane-root";
import { ScreenArea } from "./screen-area";
import { ScreenTabs } from "./screen-tabs";
import { ScrollProvider } from "./scroll-area";
import { useAppState } from "./use-app";
import { WelcomePage } from "./welcome-page";
import { WorkBar } from "./work-bar";

const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const languageTags: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-US" };

/** The fonts of Office in Chinese and English, then whatever the machine has. */
const fonts =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const themesWithFonts = Object.fromEntries(
  Object.entries(themes).map(([name, theme]) => [name, { ...theme, fontFamilyBase: fonts }]),
) as Readonly<Record<ThemeName, Theme>>;

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
});

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    // Not on the provider: Fluent gives its class to whatever floats above the pane as well.
    height: "100vh",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  header: { flexShrink: 0 },
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", outlineStyle: "none" },
});

/** The whole task pane. */
export function Pane(): ReactNode {
  useStaticStyles();
  const styles = useStyles();
  const theme = useAppState((state) => state.theme);
  const language = useAppState((state) => state.language);
  const isWelcome = useAppState((state) => state.isWelcome);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null);
  const tag = languageTags[language];

  useEffect(() => {
    document.documentElement.lang = tag;
    // The browser's own parts, like scroll bars and the calendar of a date field.
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [tag, theme]);

  return (
    <FluentProvider theme={themesWithFonts[theme]} lang={tag}>
      <PaneRootProvider value={root}>
        <div className={styles.pane} ref={setRoot}>
          {isWelcome ? (
            <main className={styles.screen}>
              <WelcomePage />
            </main>
          ) : (
            <>
              <header className={styles.header}>
                <ScreenTabs />
                <NoticeBar />
                <WorkBar />
              </header>
              <main className={styles.screen} ref={setScrollArea}>
                <ScrollProvider value={scrollArea}>
                  <ScreenArea />
                </ScrollProvider>
              </main>
              <PaneFooter />
            </>
          )}
          <Announcements />
        </div>
        <OpenDialogs />
      </PaneRootProvider>
    </FluentProvider>
  );
}
