import { type IMutationInfo } from "@univerjs/core";
import {
  AddCommentMutation,
  DeleteCommentMutation,
  getDT,
  type IAddCommentMutationParams,
  type IResolveCommentMutationParams,
  type IThreadComment,
  type IUpdateCommentMutationParams,
  ResolveCommentMutation,
  ThreadCommentModel,
  UpdateCommentMutation,
} from "@univerjs/thread-comment";
import { type Area, localAddress, parseArea } from "./area";
import { type Book, type Origin } from "./book";
import { commentBody, type RichText } from "./comment-text";
import { newGuid } from "./guid";
import { signedIn } from "./people";

/** Every comment and reply of a sheet by its id, as Univer keeps them. */
const commentsById = (book: Book, sheet: string) => book.service(ThreadCommentModel).ensureMap(book.unitId, sheet);

/** The comments of a sheet without their replies, in the order in which they were made. */
export const commentsOn = (book: Book, sheet: string): IThreadComment[] =>
  [...commentsById(book, sheet).values()].filter(({ parentId }) => !parentId);

export const repliesTo = (book: Book, { subUnitId, threadId }: IThreadComment): IThreadComment[] =>
  [...commentsById(book, subUnitId).values()].filter((reply) => reply.parentId && reply.threadId === threadId);

/** A comment or reply anywhere in the workbook. */
export function commentById(book: Book, id: string): IThreadComment | undefined {
  for (const sheet of book.sheets) {
    const comment = commentsById(book, sheet.getSheetId()).get(id);
    if (comment) return comment;
  }
  return undefined;
}

export const locationOf = (comment: IThreadComment): Area => parseArea(comment.ref, comment.subUnitId)!;

export function commentAt(book: Book, { sheet, row, column }: Area): IThreadComment | undefined {
  return commentsOn(book, sheet).find((comment) => {
    const place = locationOf(comment);
    return place.row === row && place.column === column;
  });
}

/** What a comment has beside its text; all of it can be left to the moment at which it is written. */
interface CommentOptions {
  readonly author?: string;
  /** As Univer writes dates; "" when it is not known. */
  readonly date?: string;
  readonly origin?: Origin;
}

/** Puts a comment on a cell, or a reply under a comment, and gives its id. */
export function addComment(
  book: Book,
  place: Area | IThreadComment,
  text: RichText,
  { author = signedIn.id, date = getDT(), origin = "add-in" }: CommentOptions = {},
): string {
  const id = newGuid();
  const isReply = "threadId" in place;
  const sheet = isReply ? place.subUnitId : place.sheet;
  const comment: IThreadComment = {
    id,
    threadId: isReply ? place.threadId : id,
    ...(isReply && { parentId: place.id }),
    ref: isReply ? "" : localAddress(place),
    personId: author,
    dT: date,
    text: commentBody(text),
    unitId: book.unitId,
    subUnitId: sheet,
  };
  book.apply([adding(book, sheet, comment)], [deleting(book, sheet, id)], origin);
  return id;
}

/** Deletes a reply, or a comment with its replies. */
export function deleteComment(book: Book, comment: IThreadComment, origin: Origin = "add-in"): void {
  const { subUnitId, id } = comment;
  const children = comment.parentId ? [] : repliesTo(book, comment);
  const undo = adding(book, subUnitId, { ...comment, children });
  book.apply([deleting(book, subUnitId, id)], [undo], origin);
}

export function editComment(book: Book, comment: IThreadComment, text: RichText, origin: Origin = "add-in"): void {
  const writing = (body: IThreadComment["text"]): IMutationInfo<IUpdateCommentMutationParams> => ({
    id: UpdateCommentMutation.id,
    params: { unitId: book.unitId, subUnitId: comment.subUnitId, payload: { commentId: comment.id, text: body } },
  });
  book.apply([writing(commentBody(text))], [writing(comment.text)], origin);
}

/** Closes the thread of a comment, or opens it again. */
export function resolveComment(
  book: Book,
  comment: IThreadComment,
  resolved: boolean,
  origin: Origin = "add-in",
): void {
  const setting = (to: boolean): IMutationInfo<IResolveCommentMutationParams> => ({
    id: ResolveCommentMutation.id,
    params: { unitId: book.unitId, subUnitId: comment.subUnitId, commentId: comment.id, resolved: to },
  });
  book.apply([setting(resolved)], [setting(comment.resolved ?? false)], origin);
}

const adding = (book: Book, sheet: string, comment: IThreadComment): IMutationInfo<IAddCommentMutationParams> => ({
  id: AddCommentMutation.id,
  params: { unitId: book.unitId, subUnitId: sheet, comment },
});

const deleting = (book: Book, sheet: string, commentId: string) => ({
  id: DeleteCommentMutation.id,
  params: { unitId: book.unitId, subUnitId: sheet, commentId },
});
