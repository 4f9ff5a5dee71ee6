import { addComment, commentById, locationOf, repliesTo } from "../book/comments";
import { ExcelError } from "../protocol/excel-error";
import { CommentObject } from "./comment";
import { contentArgument } from "./comment-content";
import { CommentEntry } from "./comment-entry";
import { HostCollection } from "./host-object";
import { RangeObject } from "./range";

export class CommentReplyCollectionObject extends HostCollection<CommentReplyObject> {
  readonly className = "CommentReplyCollection";

  constructor(readonly comment: CommentObject) {
    super(comment.host);
  }

  get items(): readonly CommentReplyObject[] {
    return repliesTo(this.host.book, this.comment.kept).map(({ id }) => new CommentReplyObject(this.host, id));
  }

  add(content: unknown, contentType?: unknown): CommentReplyObject {
    const id = addComment(this.host.book, this.comment.kept, contentArgument(content, contentType));
    return new CommentReplyObject(this.host, id);
  }

  getItem(key: string): CommentReplyObject {
    const reply = this.getItemOrNullObject(key);
    if (!reply) throw new ExcelError("ItemNotFound");
    return reply;
  }

  getItemOrNullObject(key: string): CommentReplyObject | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }
}

export class CommentReplyObject extends CommentEntry {
  readonly className = "CommentReply";

  get #parent() {
    const parent = commentById(this.host.book, this.kept.parentId!);
    if (!parent) throw new ExcelError("ItemNotFound");
    return parent;
  }

  /** Threads are resolved, not single replies. */
  get resolved(): boolean {
    return this.#parent.resolved ?? false;
  }

  getParentComment(): CommentObject {
    return new CommentObject(this.host, this.#parent.id);
  }

  getLocation(): RangeObject {
    return new RangeObject(this.host, locationOf(this.#parent));
  }
}
