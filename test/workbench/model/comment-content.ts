import { type Mention, type RichText } from "../book/comment-text";
import { invalidArgument } from "../protocol/excel-error";
import { oneOf } from "./settings";

const contentType = oneOf(["Plain", "Mention"]);

/** What `add` is given: a text, or with the type "Mention" a text with the people whom it mentions. */
export function contentArgument(content: unknown, type: unknown): RichText {
  return contentType(type ?? "Plain") === "Mention" ? mentionsArgument(content) : plainArgument(content);
}

export function plainArgument(content: unknown): RichText {
  if (typeof content !== "string" || content === "") throw invalidArgument();
  return { richContent: content };
}

export function mentionsArgument(content: unknown): RichText {
  const { richContent, mentions } = (content ?? {}) as { richContent?: unknown; mentions?: unknown };
  if (typeof richContent !== "string" || richContent === "") throw invalidArgument();
  if (!Array.isArray(mentions) || !mentions.every(isMention)) throw invalidArgument();
  return { richContent, mentions };
}

function isMention(value: unknown): value is Mention {
  const { id, name, email } = (value ?? {}) as Partial<Record<keyof Mention, unknown>>;
  return typeof id === "number" && typeof name === "string" && typeof email === "string";
}
