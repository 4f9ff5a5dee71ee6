import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { useApp, useWords } from "./use-app";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const words = {
  title: { zh: "参数表有错，改好才能核验", en: "Put the settings sheets right before checking" },
  open: { zh: "打开设置", en: "Open the settings" },
} as const satisfies Record<string, Words>;

/** What is wrong with the settings sheets: nothing is judged by settings that cannot be read. */
export function ParameterFaults({ faults }: { readonly faults: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  if (faults.length === 0) return null;
  return (
    <Callout kind="error">
      <span className={styles.title}>{text(words.title)}</span>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <Button size="small" onClick={() => actions.show("settings")}>
        {text(words.open)}
      </Button>
    </Callout>
  );
}
