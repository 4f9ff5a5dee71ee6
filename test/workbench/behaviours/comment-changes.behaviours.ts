import { type Behaviour } from "./behaviour";
import { heard, listen } from "./listen";

/** What happens to comments, and what is told of it. */
export const commentChanges: readonly Behaviour[] = [
  {
    rule: "A comment moves with its cell when rows are inserted above it.",
    source: "Excel.Comment.getLocation",
    test: async (bench) => {
      const address = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const comment = context.workbook.comments.add("Sheet1!B2", "moves");
          await context.sync();
          sheet.getRange("1:3").insert("Down");
          const location = comment.getLocation().load("address");
          await context.sync();
          return location.address;
        }),
      );
      expect(address).toBe("Sheet1!B5");
      expect(await bench.host.thread("Sheet1!B5")).toEqual(["moves"]);
    },
  },
  {
    rule: "Handlers hear of a comment that is added, of a reply, of a change of its state, and of its deletion.",
    source: "Work with comments: comment events",
    test: async (bench) => {
      await listen(bench, "comments", "onAdded", "onChanged", "onDeleted");
      await bench.run(() =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.add("Sheet1!A1", "news");
          comment.replies.add("reply");
          comment.resolved = true;
          await context.sync();
          comment.delete();
          await context.sync();
        }),
      );
      const events = await heard(bench);
      const replies = events.map(({ commentDetails }) => (commentDetails as Excel.CommentDetail[])[0]!.replyIds.length);
      expect(events.map(({ type, changeType }, index) => [type, changeType, replies[index]])).toEqual([
        ["CommentAdded", undefined, 0],
        ["CommentChanged", "ReplyAdded", 1],
        ["CommentChanged", "CommentResolved", 1],
        ["CommentDeleted", undefined, 1],
      ]);
    },
  },
  {
    rule: "Undoing the deletion of a comment brings it back with its replies.",
    source: "Undo capabilities with the Excel JavaScript API",
    test: async (bench) => {
      await bench.run(() =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.add("Sheet1!A1", "keep");
          comment.replies.add("me too");
          await context.sync();
          comment.delete();
          await context.sync();
        }),
      );
      expect(await bench.host.thread("Sheet1!A1")).toEqual([]);
      await bench.host.undo();
      expect(await bench.host.thread("Sheet1!A1")).toEqual(["keep", "me too"]);
    },
  },
  {
    rule: "A note is no comment: the comments do not show it, and it moves with its cell.",
    source: "Excel.NoteCollection (newer than the client)",
    test: async (bench) => {
      await bench.host.setNote("Sheet1!B2", "a note");
      const count = await bench.run(() =>
        Excel.run(async (context) => {
          const comments = context.workbook.comments.getCount();
          context.workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
          await context.sync();
          return comments.value;
        }),
      );
      expect(count).toBe(0);
      expect(await bench.host.note("Sheet1!B2")).toBeNull();
      expect(await bench.host.note("Sheet1!B3")).toBe("a note");
    },
  },
];
