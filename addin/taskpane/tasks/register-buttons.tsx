import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { registerSheets, type Words } from "../../../src";
import { type RegisterId } from "../../ports/engine";
import { useApp, useAppState, useWords } from "../use-app";

const useStyles = makeStyles({
  registers: { display: "flex", flexWrap: "wrap", gap: "8px" },
  caption: {
    flexBasis: "100%",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The way to registers that a task rests upon; one that the workbook lacks is made. */
export function RegisterButtons(props: {
  readonly caption: Words;
  readonly registers: readonly RegisterId[];
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  return (
    <div className={styles.registers}>
      <p className={styles.caption}>{text(props.caption)}</p>
      {props.registers.map((id) => (
        <Button key={id} size="small" disabledFocusable={isBusy} onClick={() => void actions.openRegister(id)}>
          {registerSheets[id]}
        </Button>
      ))}
    </div>
  );
}
