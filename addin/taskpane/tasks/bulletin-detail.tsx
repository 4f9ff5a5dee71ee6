import { type ReactNode, useId } from "react";
import { type Words } from "../../../src";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";
import { type TaskDetailProps } from "./task-view";

const words = {
  text: { zh: "正文", en: "The text" },
  figures: { zh: "数字出处", en: "Where its figures come from" },
  unknown: { zh: "没有数据", en: "not known" },
  none: { zh: "没有", en: "none" },
} as const satisfies Record<string, Words>;

/** The bulletin as it reads, and each of its figures with its origin. */
export function BulletinDetail({ detail }: TaskDetailProps<"bulletin">): ReactNode {
  const styles = useDetailStyles();
  const text = useWords();
  const [body, figures] = [useId(), useId()];
  return (
    <div className={styles.detail}>
      <section className={styles.section} aria-labelledby={body}>
        <h3 id={body} className={styles.title}>
          {text(words.text)}
        </h3>
        {detail.lines.map(({ pieces }, place) => (
          <p key={place} className={styles.text}>
            {pieces.map((piece, at) => (piece.figure === null ? piece.text : <strong key={at}>{piece.text}</strong>))}
          </p>
        ))}
      </section>
      <section className={styles.section} aria-labelledby={figures}>
        <h3 id={figures} className={styles.title}>
          {text(words.figures)}
        </h3>
        <ul className={styles.list}>
          {detail.figures.map(({ name, value, origin }) => (
            <li key={name} className={styles.item}>
              {name}：{value.state === "given" ? value.text : text(words[value.state])}
              <p className={styles.quiet}>{text(origin)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
