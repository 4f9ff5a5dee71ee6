import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { candidateWords, groupWords, type DetailOf, type Words } from "../../../src";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { type TaskDetailProps } from "./task-view";

type Group = DetailOf<"sample">["groups"][number];

const words = {
  drawn: ({ group, asked }: Group): Words => ({
    zh: `${groupWords[group].zh}：抽 ${asked} 家`,
    en: `${groupWords[group].en}: ${asked} drawn`,
  }),
  others: (count: number): Words => ({ zh: `未抽中的 ${count} 家`, en: `${count} others` }),
  leftOut: (units: readonly string[]): Words => ({
    zh: `没有这项职能、不参加的 ${units.length} 家：${units.join("、")}`,
    en: `${units.length} without such functions take no part: ${units.join(", ")}`,
  }),
} as const satisfies Record<string, (...args: never[]) => Words>;

/** The first digits of a number tell any two apart; all of them are on the sheet's last line for one unit. */
const shownDigits = 12;

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "16px" },
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: "24px" },
  unit: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  number: { fontFamily: tokens.fontFamilyMonospace },
});

/** Who was drawn, in order, and everybody else's number. */
export function SampleDetail({ detail }: TaskDetailProps<"sample">): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.detail}>
      {detail.groups
        .filter(({ asked }) => asked > 0)
        .map((group) => (
          <GroupView key={group.group} group={group} />
        ))}
    </div>
  );
}

function GroupView({ group }: { readonly group: Group }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const id = useId();
  const drawn = group.candidates.filter(({ place }) => place !== null);
  const others = group.candidates.filter(({ place }) => place === null);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {text(words.drawn(group))}
      </h3>
      <ol className={styles.list}>
        {drawn.map((each) => (
          <CandidateView key={each.unit} candidate={each} />
        ))}
      </ol>
      {others.length > 0 && (
        <Disclosure label={text(words.others(others.length))}>
          <ol className={styles.list} start={drawn.length + 1}>
            {others.map((each) => (
              <CandidateView key={each.unit} candidate={each} />
            ))}
          </ol>
        </Disclosure>
      )}
      {group.leftOut.length > 0 && <p className={styles.quiet}>{text(words.leftOut(group.leftOut))}</p>}
    </section>
  );
}

function CandidateView({ candidate }: { readonly candidate: Group["candidates"][number] }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const why = candidateWords(candidate);
  return (
    <li>
      <span className={candidate.place === null ? undefined : styles.unit}>{candidate.unit}</span>
      <div className={styles.quiet}>
        <span className={styles.number}>{candidate.number.slice(0, shownDigits)}…</span>
        {why !== null && ` ${text(why)}`}
      </div>
    </li>
  );
}
