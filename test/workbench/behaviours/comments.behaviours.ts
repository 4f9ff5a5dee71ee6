import { type Behaviour } from "./behaviour";

const source = "Excel.CommentCollection";

export const comments: readonly Behaviour[] = [
  {
    rule: "A comment is added to one cell, given as a range or by its full address, in the name of the signed-in user.",
    source: "Work with comments using the Excel JavaScript API",
    test: async (bench) => {
      const made = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const byRange = context.workbook.comments.add(sheet.getRange("B2"), "first").load();
          const byText = context.workbook.comments.add("Sheet1!C3", "second").load();
          await context.sync();
          return [byRange, byText].map((comment) => ({
            content: comment.content,
            type: comment.contentType,
            resolved: comment.resolved,
            named: comment.authorName !== "" && comment.authorEmail.includes("@"),
            recent: Math.abs(Date.now() - comment.creationDate.getTime()) < 120_000,
          }));
        }),
      );
      const same = { type: "Plain", resolved: false, named: true, recent: true };
      expect(made).toEqual([
        { content: "first", ...same },
        { content: "second", ...same },
      ]);
      expect(await bench.host.thread("Sheet1!B2")).toEqual(["first"]);
    },
  },
  {
    rule: "A comment on more than one cell, an address without a sheet and an empty text are refused with InvalidArgument.",
    source: "Excel.CommentCollection.add",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const codeOf = (add: (comments: Excel.CommentCollection) => void) =>
          Excel.run(async (context) => {
            add(context.workbook.comments);
            await context.sync();
            return "added";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [
          await codeOf((list) => list.add("Sheet1!A1:B1", "x")),
          await codeOf((list) => list.add("A1", "x")),
          await codeOf((list) => list.add("Sheet1!A1", "")),
        ];
      });
      expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
    },
  },
  {
    rule: "A cell that has a comment takes no second one.",
    source: "Office.js issue: delete comments in the selected area",
    test: async (bench) => {
      const code = await bench.run(() =>
        Excel.run(async (context) => {
          context.workbook.comments.add("Sheet1!A1", "one");
          context.workbook.comments.add("Sheet1!A1", "two");
          await context.sync();
          return "added";
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      );
      expect(code).toBe("InvalidArgument");
      expect(await bench.host.thread("Sheet1!A1")).toEqual(["one"]);
    },
  },
  {
    rule: "getItemByCell finds the comment of a cell and fails with ItemNotFound where there is none.",
    source: "Excel.CommentCollection.getItemByCell",
    test: async (bench) => {
      const found = await bench.run(async () => {
        const at = (address: string) =>
          Excel.run(async (context) => {
            const comment = context.workbook.comments.getItemByCell(address).load("content");
            await context.sync();
            return comment.content;
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        await Excel.run(async (context) => {
          context.workbook.comments.add("Sheet1!D4", "here");
          await context.sync();
        });
        return [await at("Sheet1!D4"), await at("Sheet1!D5"), await at("Sheet1!D4:D5")];
      });
      expect(found).toEqual(["here", "ItemNotFound", "InvalidArgument"]);
    },
  },
  {
    rule: "Replies belong to a comment: they are added, counted, edited and deleted below it.",
    source: "Excel.CommentReplyCollection",
    test: async (bench) => {
      const seen = await bench.run(() =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.add("Sheet1!A1", "question");
          comment.replies.add("answer");
          const second = comment.replies.add("another");
          second.content = "a better one";
          const count = comment.replies.getCount();
          comment.replies.load("items/content");
          await context.sync();
          const before = comment.replies.items.map(({ content }) => content);
          const parent = second.getParentComment().load("content");
          comment.replies.getItemAt(0).delete();
          const after = comment.replies.getCount();
          await context.sync();
          return { count: count.value, before, parent: parent.content, after: after.value };
        }),
      );
      expect(seen).toEqual({ count: 2, before: ["answer", "a better one"], parent: "question", after: 1 });
      expect(await bench.host.thread("Sheet1!A1")).toEqual(["question", "a better one"]);
    },
  },
  {
    rule: "Deleting a comment deletes its replies; its id then leads to a null object.",
    source: "Excel.Comment.delete",
    test: async (bench) => {
      const left = await bench.run(() =>
        Excel.run(async (context) => {
          const { comments: list } = context.workbook;
          const comment = list.add("Sheet1!A1", "gone").load("id");
          const reply = comment.replies.add("with it").load("id");
          await context.sync();
          comment.delete();
          const count = list.getCount();
          const missing = list.getItemOrNullObject(comment.id);
          await context.sync();
          const code = await Excel.run(async (other) => {
            other.workbook.comments.getItemByReplyId(reply.id).load("id");
            await other.sync();
            return "found";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [count.value, missing.isNullObject, code];
        }),
      );
      expect(left).toEqual([0, true, "ItemNotFound"]);
      expect(await bench.host.thread("Sheet1!A1")).toEqual([]);
    },
  },
  {
    rule: "A thread is resolved and reopened through its comment, and its replies show the same state.",
    source: "Excel.Comment.resolved",
    test: async (bench) => {
      const states = await bench.run(() =>
        Excel.run(async (context) => {
          const comment = context.workbook.comments.add("Sheet1!A1", "check this");
          const reply = comment.replies.add("done");
          comment.resolved = true;
          comment.load("resolved");
          reply.load("resolved");
          await context.sync();
          const closed = [comment.resolved, reply.resolved];
          comment.resolved = false;
          comment.load("resolved");
          await context.sync();
          return [...closed, comment.resolved];
        }),
      );
      expect(states).toEqual([true, true, false]);
    },
  },
  {
    rule: "A comment with mentions shows the names in its plain content and keeps the tags in its rich content.",
    source: "Work with comments: mentions",
    test: async (bench) => {
      const shown = await bench.run(() =>
        Excel.run(async (context) => {
          const mention = { email: "kate@contoso.com", id: 0, name: "Kate" };
          const text = '<at id="0">Kate</at> please look';
          const content = { mentions: [mention], richContent: text };
          const comment = context.workbook.comments.add("Sheet1!A1", content, Excel.ContentType.mention).load();
          await context.sync();
          const { content: plain, contentType, richContent, mentions } = comment;
          comment.updateMentions({ mentions: [mention], richContent: 'Thanks, <at id="0">Kate</at>!' });
          comment.load("content");
          await context.sync();
          return { plain, contentType, richContent, mentions, updated: comment.content };
        }),
      );
      expect(shown).toEqual({
        plain: "Kate please look",
        contentType: "Mention",
        richContent: '<at id="0">Kate</at> please look',
        mentions: [{ email: "kate@contoso.com", id: 0, name: "Kate" }],
        updated: "Thanks, Kate!",
      });
    },
  },
  {
    rule: "A worksheet's collection has the comments of that sheet, the workbook's has all of them.",
    source,
    test: async (bench) => {
      const counts = await bench.run(() =>
        Excel.run(async (context) => {
          const other = context.workbook.worksheets.add("Other");
          await context.sync();
          context.workbook.comments.add("Sheet1!A1", "one");
          context.workbook.comments.add("Other!A1", "two");
          other.comments.add("Other!B1", "three");
          const own = other.comments.load("items/content");
          const all = context.workbook.comments.getCount();
          await context.sync();
          return [own.items.map(({ content }) => content).join(), all.value];
        }),
      );
      expect(counts).toEqual(["two,three", 3]);
    },
  },
];
