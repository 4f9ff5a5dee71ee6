import { type IThreadComment } from "@univerjs/thread-comment";
import { mentionsOf, plainText, richText } from "../book/comment-text";
import { commentById, deleteComment, editComment } from "../book/comments";
import { person } from "../book/people";
import { type Host } from "../host";
import { ExcelError } from "../protocol/excel-error";
import { mentionsArgument, plainArgument } from "./comment-content";
import { HostObject } from "./host-object";

/** What a comment and a reply have in common. */
export abstract class CommentEntry extends HostObject {
  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  /** As the workbook keeps it; gone when somebody deleted it. */
  get kept(): IThreadComment {
    const comment = commentById(this.host.book, this.id);
    if (!comment) throw new ExcelError("ItemNotFound");
    return comment;
  }

  get authorName(): string {
    return person(this.host.book, this.kept.personId).name;
  }

  get authorEmail(): string {
    return person(this.host.book, this.kept.personId).email;
  }

  get creationDate(): string | null {
    const date = new Date(this.kept.dT);
    return Number.isNaN(date.getTime()) ? null : date.toISOString();
  }

  get content(): string {
    return plainText(this.kept.text);
  }

  set content(content: unknown) {
    editComment(this.host.book, this.kept, plainArgument(content));
  }

  get contentType(): "Plain" | "Mention" {
    return this.mentions.length > 0 ? "Mention" : "Plain";
  }

  get mentions() {
    return mentionsOf(this.kept.text);
  }

  get richContent(): string {
    return richText(this.kept.text);
  }

  updateMentions(content: unknown): void {
    editComment(this.host.book, this.kept, mentionsArgument(content));
  }

  delete(): void {
    deleteComment(this.host.book, this.kept);
  }
}
