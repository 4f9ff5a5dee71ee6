import { cellCount, type Area } from "../book/area";
import { addComment, commentAt, commentById, commentsOn } from "../book/comments";
import { type Host } from "../host";
import { invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { CommentObject } from "./comment";
import { contentArgument } from "./comment-content";
import { found } from "./found";
import { HostCollection } from "./host-object";

/** The comments of one sheet, or without one those of the workbook, sheet after sheet. */
export class CommentCollectionObject extends HostCollection<CommentObject> {
  readonly className = "CommentCollection";

  constructor(
    host: Host,
    readonly sheet?: string,
  ) {
    super(host);
  }

  override get eventTarget(): string {
    return this.sheet ?? "";
  }

  get items(): readonly CommentObject[] {
    const { book } = this.host;
    const sheets = this.sheet === undefined ? book.sheets.map((sheet) => sheet.getSheetId()) : [this.sheet];
    return sheets.flatMap((sheet) => commentsOn(book, sheet)).map(({ id }) => new CommentObject(this.host, id));
  }

  /** A cell carries one comment at most; another goes below it as a reply. */
  add(cell: unknown, content: unknown, contentType?: unknown): CommentObject {
    const area = this.#cell(cell);
    if (commentAt(this.host.book, area)) throw invalidArgument();
    const id = addComment(this.host.book, area, contentArgument(content, contentType));
    return new CommentObject(this.host, id);
  }

  getItem(key: string): CommentObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): CommentObject | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }

  getItemByCell(cell: unknown): CommentObject {
    const comment = commentAt(this.host.book, this.#cell(cell));
    return found(comment ? new CommentObject(this.host, comment.id) : null);
  }

  getItemByReplyId(replyId: string): CommentObject {
    const parent = commentById(this.host.book, replyId)?.parentId;
    return found(parent === undefined ? null : this.getItemOrNullObject(parent));
  }

  /** A text has to name the sheet; a range or address of another sheet has no place in a sheet's collection. */
  #cell(cell: unknown): Area {
    const area = areaArgument(this.host, cell);
    if (cellCount(area) !== 1 || (this.sheet ?? area.sheet) !== area.sheet) throw invalidArgument();
    return area;
  }
}
