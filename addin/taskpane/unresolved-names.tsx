import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { Disclosure } from "./disclosure";
import { rowsInWords } from "./rows-in-words";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  unresolved: (names: number): Words => ({
    zh: `${names} 个单位名称不在名录，没有计入任何单位：`,
    en: `${names} unit ${names === 1 ? "name is" : "names are"} not on the roster and counted for no unit:`,
  }),
  more: (names: number): Words => ({ zh: `另外 ${names} 个`, en: `${names} more` }),
  roster: { zh: "去单位名录", en: "Go to the roster" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

/** Unknown names that are shown without asking. */
const shownNames = 8;

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: "18px", fontVariantNumeric: "tabular-nums" },
});

/** Names that no unit of the roster answers to, and the way to the roster. */
export function UnresolvedNames(props: {
  readonly names: readonly { readonly name: string; readonly rows: number }[];
}): ReactNode {
  const styles = useStyles();
  const { names } = props;
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  if (names.length === 0) return null;
  const list = (some: typeof names) => (
    <ul className={styles.bullets}>
      {some.map(({ name, rows }) => (
        <li key={name}>
          {name} · {text(rowsInWords(rows))}
        </li>
      ))}
    </ul>
  );
  const rest = names.slice(shownNames);
  return (
    <Callout kind="warning">
      <strong>{text(words.unresolved(names.length))}</strong>
      {list(names.slice(0, shownNames))}
      {rest.length > 0 && <Disclosure label={text(words.more(rest.length))}>{list(rest)}</Disclosure>}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.openParameterSheet("roster")}>
        {text(words.roster)}
      </Button>
    </Callout>
  );
}
