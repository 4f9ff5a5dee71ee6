import { addComment, commentById, locationOf, repliesTo } from "../book/comments";
import { CommentObject } from "./comment";
import { contentArgument } from "./comment-content";
import { CommentEntry } from "./comment-entry";
import { found } from "./found";
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
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): CommentReplyObject | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }
}

export class CommentReplyObject extends CommentEntry {
  readonly className = "CommentReply";

  get #parent() {
    return found(commentById(this.host.book, this.kept.parentId!));
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
