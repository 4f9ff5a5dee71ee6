import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";
import { type Words } from "../../src";
import { AboutSection } from "./about-section";
import { Disclosure } from "./disclosure";
import { useApp, useAppState, useWords } from "./use-app";

const FunctionList = lazy(async () => ({ default: (await import("./function-list")).FunctionList }));

const words = {
  title: { zh: "工作表函数", en: "Worksheet functions" },
  what: {
    zh: "在单元格里输入 =GS. 就能用同一套规则自己做表。发给没有安装插件的人之前，把公式转为数值。",
    en: "Type =GS. into a cell to build tables of your own on the same rules. Turn the formulas into values before you send a file to people without the add-in.",
  },
  freeze: { zh: "公式转数值", en: "Turn formulas into values" },
  list: { zh: "查函数", en: "Look up a function" },
  loading: { zh: "正在读取……", en: "Loading…" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({ text: { margin: "2px 0 10px" } });

/** What there is to know about the worksheet functions, and the way to send their results to others. */
export function AboutFunctions(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  return (
    <AboutSection title={text(words.title)}>
      <p className={styles.text}>{text(words.what)}</p>
      <Button disabledFocusable={isBusy} onClick={() => void actions.previewFreeze("workbook")}>
        {text(words.freeze)}
      </Button>
      <div>
        <Disclosure label={text(words.list)}>
          <Suspense fallback={text(words.loading)}>
            <FunctionList />
          </Suspense>
        </Disclosure>
      </div>
    </AboutSection>
  );
}
