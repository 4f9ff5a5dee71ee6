import {
  AddCommentMutation,
  DeleteCommentMutation,
  type IAddCommentMutationParams,
  type IDeleteCommentMutationParams,
  type IResolveCommentMutationParams,
  type IUpdateCommentMutationParams,
  ResolveCommentMutation,
  UpdateCommentMutation,
} from "@univerjs/thread-comment";
import { type Before, type Thread, threadOf } from "./before-mutation";
import { type CommentChange } from "./book-change";
import { type Book } from "./book";

interface ChangedComment {
  readonly kind: "comment";
  readonly sheet: string;
  readonly comment: string;
  readonly change: CommentChange;
}

/** What a mutation did to a comment: one to a reply counts as a change of the comment above it. */
export function changeOfComment(id: string, params: object, before: Before, book: Book): readonly ChangedComment[] {
  switch (id) {
    case AddCommentMutation.id: {
      const { subUnitId, comment } = params as IAddCommentMutationParams;
      return changed(subUnitId, threadOf(book, comment.id), "added", "ReplyAdded");
    }
    case DeleteCommentMutation.id:
      return changed((params as IDeleteCommentMutationParams).subUnitId, before.thread, "deleted", "ReplyDeleted");
    case UpdateCommentMutation.id: {
      const { subUnitId, payload } = params as IUpdateCommentMutationParams;
      return changed(subUnitId, threadOf(book, payload.commentId), "CommentEdited", "ReplyEdited");
    }
    case ResolveCommentMutation.id: {
      const { subUnitId, commentId, resolved } = params as IResolveCommentMutationParams;
      const type = resolved ? "CommentResolved" : "CommentReopened";
      return changed(subUnitId, threadOf(book, commentId), type, type);
    }
    default:
      return [];
  }
}

function changed(
  sheet: string,
  thread: Thread | undefined,
  ofComment: CommentChange["type"],
  ofReply: CommentChange["type"],
): readonly ChangedComment[] {
  if (!thread) return [];
  const { comment, replies, isReply } = thread;
  return [{ kind: "comment", sheet, comment, change: { type: isReply ? ofReply : ofComment, replies } }];
}
