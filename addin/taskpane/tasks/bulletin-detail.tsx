import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { type DetailOf, lineText, type Words } from "../../../src";
import { CopyTextButton } from "../copy-text-button";
import { Disclosure } from "../disclosure";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { type TaskDetailProps } from "./task-view";

const words = {
  text: { zh: "通报全文", en: "The bulletin" },
  copy: { zh: "复制全文", en: "Copy the text" },
  figures: (count: number): Words => ({ zh: `数字出处（${count} 个）`, en: `Where its figures are from (${count})` }),
  unknown: { zh: "没有数据", en: "not known" },
  none: { zh: "没有", en: "none" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

type Line = DetailOf<"bulletin">["lines"][number];

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    boxSizing: "border-box",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { textAlign: "center", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  letterhead: { textAlign: "center", color: tokens.colorPaletteRedForeground1 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { textIndent: "2em" },
  figure: {
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    fontVariantNumeric: "tabular-nums",
  },
});

const lookOf: Readonly<Record<Line["part"], "title" | "letterhead" | "heading" | "paragraph" | null>> = {
  letterhead: "letterhead",
  title: "title",
  addressee: null,
  heading1: "heading",
  heading2: "heading",
  heading3: "heading",
  heading4: "heading",
  paragraph: "paragraph",
  imprint: null,
};

/** The bulletin as it reads, its figures underlined and told by their tables, then each of them with its origin. */
export function BulletinDetail({ detail }: TaskDetailProps<"bulletin">): ReactNode {
  const styles = useDetailStyles();
  const looks = useStyles();
  const text = useWords();
  const id = useId();
  const originOf = new Map(detail.figures.map(({ name, origin }) => [name, `${name}：${text(origin)}`]));
  return (
    <div className={styles.detail}>
      <section className={styles.section} aria-labelledby={id}>
        <h3 id={id} className={styles.title}>
          {text(words.text)}
        </h3>
        <div className={looks.page}>
          {detail.lines.map((line, place) => {
            const look = lookOf[line.part];
            return (
              <p key={place} className={mergeClasses(styles.text, look === null ? undefined : looks[look])}>
                {line.pieces.map((piece, at) =>
                  piece.figure === null ? (
                    piece.text
                  ) : (
                    <span key={at} className={looks.figure} title={originOf.get(piece.figure)}>
                      {piece.text}
                    </span>
                  ),
                )}
              </p>
            );
          })}
        </div>
        <CopyTextButton label={words.copy} textOf={() => detail.lines.map(lineText).join("\n")} />
      </section>
      <Disclosure label={text(words.figures(detail.figures.length))}>
        <ul className={styles.list}>
          {detail.figures.map(({ name, value, origin }) => (
            <li key={name} className={styles.item}>
              {name}：{value.state === "given" ? value.text : text(words[value.state])}
              <p className={styles.quiet}>{text(origin)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
