import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type CheckSummary, type LedgerSummary, type ProfileInUse } from "../ports/engine";
import { Callout } from "./callout";
import { kindWords } from "./kind-words";
import { rowsInWords } from "./rows-in-words";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  sources: { zh: "数据来源", en: "Source" },
  ledger: (kind: Words, { sheet, rowCount }: LedgerSummary): Words => ({
    zh: `${kind.zh}：“${sheet}”，${rowsInWords(rowCount).zh}`,
    en: `${kind.en}: “${sheet}”, ${rowsInWords(rowCount).en}`,
  }),
  roster: { zh: "名录", en: "Roster" },
  own: (units: number): Words => ({
    zh: `本工作簿的“单位名录”，${units} 个单位`,
    en: `This workbook's sheet 单位名录, ${units} units`,
  }),
  built: (units: number): Words => ({
    zh: `规则方案自带的名录，${units} 个单位`,
    en: `The roster of the profile, ${units} units`,
  }),
  change: { zh: "去设置", en: "Settings" },
  none: {
    zh: "还没有单位名录，不知道表里该列哪些单位。请建一张名录，填好单位和分组，再来生成附表。",
    en: "There is no roster, so it is not known which units the tables list. Make one, fill in units and groups, then come back.",
  },
  make: { zh: "新建并打开单位名录", en: "Make and open a roster" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  sources: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0 },
  roster: { display: "flex", alignItems: "baseline", gap: "8px", flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  grow: { flexGrow: 1 },
  link: { minHeight: "24px" },
});

/** The ledgers that the annexes count, and the roster that says for which units. */
export function AnnexSources(props: {
  readonly summary: CheckSummary;
  /** Places in the summary's ledgers. */
  readonly chosen: readonly number[];
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { summary, chosen } = props;
  const places = summary.ledgers.map((_, place) => place);
  return (
    <>
      <fieldset className={styles.sources}>
        <legend className={styles.legend}>{text(words.sources)}</legend>
        {summary.ledgers.map((ledger, place) => (
          <div key={`${ledger.sheet}!${ledger.firstRow}`}>
            <Checkbox
              checked={chosen.includes(place)}
              label={text(words.ledger(kindWords[ledger.kind], ledger))}
              onChange={(_, { checked }) =>
                void actions.setAnnexChoice({
                  ledgers: places.filter((each) => (each === place ? checked === true : chosen.includes(each))),
                })
              }
            />
          </div>
        ))}
      </fieldset>
      <RosterLine roster={summary.profile.roster} />
    </>
  );
}

function RosterLine({ roster }: { readonly roster: ProfileInUse["roster"] }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  if (roster === null) {
    return (
      <Callout kind="warning">
        {text(words.none)}
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.openParameterSheet("roster")}>
          {text(words.make)}
        </Button>
      </Callout>
    );
  }
  return (
    <div className={styles.roster}>
      <span>{text(words.roster)}</span>
      <span className={`${styles.quiet} ${styles.grow}`}>
        {text(roster.source === "workbook" ? words.own(roster.units) : words.built(roster.units))}
      </span>
      <Link as="button" className={styles.link} onClick={() => actions.show("settings")}>
        {text(words.change)}
      </Link>
    </div>
  );
}
