import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type ScopeChoice } from "../app/app-state";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  start: { display: "grid", gap: tokens.spacingVerticalS },
  scope: {
    display: "flex",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  select: { flexGrow: 1, minWidth: 0 },
});

const words = {
  scope: { zh: "范围", en: "Scope" },
  check: { zh: "核验", en: "Check" },
} as const satisfies Record<string, Words>;

const scopeWords: Readonly<Record<ScopeChoice, Words>> = {
  workbook: { zh: "整个工作簿", en: "The whole workbook" },
  sheet: { zh: "当前工作表", en: "The sheet in front" },
  rows: { zh: "选中的行", en: "The rows selected" },
};

const scopes = ["workbook", "sheet", "rows"] as const satisfies readonly ScopeChoice[];

/** What to check, and the button that does it. */
export function StartCheck(props: { readonly canCheck: boolean }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  return (
    <div className={styles.start}>
      <label className={styles.scope}>
        {text(words.scope)}
        <ScopeSelect className={styles.select} />
      </label>
      <Button
        appearance="primary"
        size="large"
        disabled={!props.canCheck}
        disabledFocusable={isBusy}
        onClick={() => void actions.check()}
      >
        {text(words.check)}
      </Button>
    </div>
  );
}

function ScopeSelect({ className }: { readonly className: string }): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const scope = useAppState((state) => state.scope);
  return (
    <Select
      className={className}
      value={scope}
      onChange={(_, { value }) => actions.setScope(scopes.find((each) => each === value) ?? "workbook")}
    >
      {scopes.map((each) => (
        <option key={each} value={each}>
          {text(scopeWords[each])}
        </option>
      ))}
    </Select>
  );
}
