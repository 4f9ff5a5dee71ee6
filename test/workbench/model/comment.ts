import { locationOf, resolveComment } from "../book/comments";
import { CommentEntry } from "./comment-entry";
import { CommentReplyCollectionObject } from "./comment-replies";
import { RangeObject } from "./range";
import { flag } from "./settings";

export class CommentObject extends CommentEntry {
  readonly className = "Comment";

  get resolved(): boolean {
    return this.kept.resolved ?? false;
  }

  set resolved(resolved: unknown) {
    resolveComment(this.host.book, this.kept, flag(resolved));
  }

  get replies(): CommentReplyCollectionObject {
    return new CommentReplyCollectionObject(this);
  }

  getLocation(): RangeObject {
    return new RangeObject(this.host, locationOf(this.kept));
  }
}
