import { asOf, type CommandSpec, force, json, lang, profile, settings } from "./option-spec";

export const proofread = {
  files: "many",
  help: {
    zh: "核对通报：通报（.docx、.txt）里哪些数字、排名、名单和表对不上",
    en: "hold a bulletin (.docx, .txt) against its tables: figures, ranks and lists that they do not bear out",
  },
  options: {
    tables: {
      type: "string",
      value: "FILE…",
      help: {
        zh: "对照的表（.xlsx、.csv），可给几个；通报自身的表也算",
        en: "the tables (.xlsx, .csv), one file or more; those in the bulletin count too",
      },
    },
    all: {
      type: "boolean",
      help: {
        zh: "也列出相符的和无法核对的；批注也写无法核对的",
        en: "list what holds and what is not checkable too; comment on the latter too",
      },
    },
    "as-of": asOf,
    profile,
    settings,
    out: {
      type: "string",
      value: "COPY.docx|FILE.xlsx",
      help: {
        zh: "写出带批注的通报副本（.docx），或核对结果工作簿（.xlsx）",
        en: "write a copy of the bulletin with comments (.docx), or the results as a workbook (.xlsx)",
      },
    },
    json,
    force,
    lang,
  },
} as const satisfies CommandSpec;
