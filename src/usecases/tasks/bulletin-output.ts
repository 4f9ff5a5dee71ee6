import { z } from "zod";
import { lineText } from "../../bulletin/fill-template";
import { bulletinForms, templateParts } from "../../bulletin/template";
import { type Language } from "../../support/words";
import { type BulletinDetail } from "./bulletin-task";
import { type TaskOutcome } from "./task";

/** What `gongshi annex --bulletin --json` prints of the bulletin. */
export const bulletinOutputSchema = z.object({
  form: z.enum(bulletinForms),
  /** Its headings and paragraphs in order, as they stand. */
  lines: z.array(z.object({ part: z.string(), text: z.string() })),
  /** Every figure that its templates name; `text` is `null` where nothing is known, or nobody is on a list. */
  figures: z.array(
    z.object({
      name: z.string(),
      state: z.enum(["given", "none", "unknown"]),
      text: z.string().nullable(),
      /** The table that it is taken from. */
      origin: z.string(),
    }),
  ),
  /** Rows of the templates that were not written, and the figures that they lacked. */
  leftOut: z.array(z.object({ part: z.string(), text: z.string(), figures: z.array(z.string()) })),
  attachments: z.array(z.string()),
  notes: z.array(z.string()),
});

export type BulletinOutput = z.infer<typeof bulletinOutputSchema>;

/** A bulletin as JSON. */
export const bulletinOutput = (
  { detail, notes }: Pick<TaskOutcome<BulletinDetail>, "detail" | "notes">,
  language: Language,
): BulletinOutput => ({
  form: detail.form,
  lines: detail.lines.map((line) => ({ part: templateParts[line.part], text: lineText(line) })),
  figures: detail.figures.map(({ name, value, origin }) => ({
    ...{ name, state: value.state, text: value.state === "given" ? value.text : null },
    origin: origin[language],
  })),
  leftOut: detail.leftOut.map(({ part, text, figures }) => ({
    part: templateParts[part],
    text,
    figures: [...figures],
  })),
  attachments: [...detail.attachments],
  notes: notes.map((words) => words[language]),
});
