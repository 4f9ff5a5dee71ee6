import { type Behaviour } from "./behaviour";

export const pageLayout: readonly Behaviour[] = [
  {
    rule: "A new sheet is printed upright at full size with Excel's normal margins, and its first page number is automatic.",
    source: "Excel.PageLayout",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const layout = context.workbook.worksheets.getActiveWorksheet().pageLayout.load();
          await context.sync();
          const { orientation, zoom, topMargin, leftMargin, headerMargin, firstPageNumber, printOrder } = layout;
          return { orientation, scale: zoom.scale, topMargin, leftMargin, headerMargin, firstPageNumber, printOrder };
        }),
      );
      expect(found).toEqual({
        orientation: "Portrait",
        scale: 100,
        topMargin: 54,
        leftMargin: 50.4,
        headerMargin: 21.6,
        firstPageNumber: "",
        printOrder: "DownThenOver",
      });
    },
  },
  {
    rule: "Orientation, paper, centring, order and the print flags are written and read back.",
    source: "Excel.PageLayout",
    test: async (bench) => {
      const settings = {
        orientation: "Landscape",
        paperSize: "A3",
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
        printHeadings: true,
        blackAndWhite: true,
        draftMode: true,
        printOrder: "OverThenDown",
        printComments: "EndSheet",
        printErrors: "Dash",
        firstPageNumber: 3,
      } as const;
      const found = await bench.run((values) => {
        return Excel.run(async (context) => {
          const { pageLayout: layout } = context.workbook.worksheets.getActiveWorksheet();
          layout.set(values);
          layout.load();
          await context.sync();
          const read = layout.toJSON() as Record<string, unknown>;
          return Object.fromEntries(Object.keys(values).map((key) => [key, read[key]]));
        });
      }, settings);
      expect(found).toEqual(settings);
    },
  },
  {
    rule: "What is no member of an enumeration is refused with InvalidArgument, and so is a negative margin.",
    source: "Excel.PageLayout",
    test: async (bench) => {
      const codes = await bench.run(async () => {
        const codeOf = (change: (layout: Excel.PageLayout) => void) =>
          Excel.run(async (context) => {
            change(context.workbook.worksheets.getActiveWorksheet().pageLayout);
            await context.sync();
            return "accepted";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
        return [
          await codeOf((layout) => (layout.orientation = "Sideways" as "Portrait")),
          await codeOf((layout) => (layout.paperSize = "A0" as "A4")),
          await codeOf((layout) => (layout.topMargin = -1)),
          await codeOf((layout) => (layout.zoom = { scale: 5 })),
        ];
      });
      expect(codes).toEqual(Array(4).fill("InvalidArgument"));
    },
  },
  {
    rule: "The zoom is set as a whole: a scale, or pages to fit into, and what does not apply reads as null.",
    source: "Excel.PageLayoutZoomOptions",
    test: async (bench) => {
      const zooms = await bench.run(() =>
        Excel.run(async (context) => {
          const { pageLayout: layout } = context.workbook.worksheets.getActiveWorksheet();
          const read = async (zoom: Excel.PageLayoutZoomOptions) => {
            layout.zoom = zoom;
            layout.load("zoom");
            await context.sync();
            return layout.zoom;
          };
          return [await read({ horizontalFitToPages: 1 }), await read({ scale: 200 })];
        }),
      );
      expect(zooms).toEqual([
        { horizontalFitToPages: 1, verticalFitToPages: null, scale: null },
        { horizontalFitToPages: null, verticalFitToPages: null, scale: 200 },
      ]);
    },
  },
  {
    rule: "setPrintMargins takes points, inches or centimetres and leaves the margins that are not given.",
    source: "Excel.PageLayout.setPrintMargins",
    test: async (bench) => {
      const margins = await bench.run(() =>
        Excel.run(async (context) => {
          const { pageLayout: layout } = context.workbook.worksheets.getActiveWorksheet();
          layout.setPrintMargins("Inches", { top: 1, left: 0.5 });
          layout.setPrintMargins("Centimeters", { right: 2.54 });
          layout.footerMargin = 30;
          layout.load();
          await context.sync();
          return [layout.topMargin, layout.leftMargin, layout.rightMargin, layout.footerMargin, layout.bottomMargin];
        }),
      );
      expect(margins).toEqual([72, 36, 72, 30, 54]);
    },
  },
  {
    rule: "Without a print area getPrintAreaOrNullObject gives a null object and getPrintArea fails with ItemNotFound.",
    source: "Excel.PageLayout.getPrintArea",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { pageLayout: layout } = context.workbook.worksheets.getActiveWorksheet();
          const none = layout.getPrintAreaOrNullObject();
          await context.sync();
          const code = await Excel.run(async (other) => {
            other.workbook.worksheets.getActiveWorksheet().pageLayout.getPrintArea().load("address");
            await other.sync();
            return "found";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [none.isNullObject, code];
        }),
      );
      expect(found).toEqual([true, "ItemNotFound"]);
    },
  },
  {
    rule: "A print area may have several parts, and grows with rows that are inserted into it.",
    source: "Excel.PageLayout.setPrintArea",
    test: async (bench) => {
      const addresses = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.pageLayout.setPrintArea("A1:C10,E1:F10");
          const before = sheet.pageLayout.getPrintArea().load("address");
          await context.sync();
          const first = before.address;
          sheet.pageLayout.setPrintArea(sheet.getRange("A1:C10"));
          sheet.getRange("5:6").insert("Down");
          const after = sheet.pageLayout.getPrintArea().load("address");
          await context.sync();
          return [first, after.address];
        }),
      );
      expect(addresses).toEqual(["Sheet1!A1:C10, Sheet1!E1:F10", "Sheet1!A1:C12"]);
    },
  },
  {
    rule: "Title rows and columns are whole ones; anything else is refused with InvalidArgument.",
    source: "Excel.PageLayout.setPrintTitleRows",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const { pageLayout: layout } = sheet;
          layout.setPrintTitleRows("$1:$2");
          layout.setPrintTitleColumns(sheet.getRange("A:B"));
          const rows = layout.getPrintTitleRows().load("address");
          const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
          await context.sync();
          const code = await Excel.run(async (other) => {
            other.workbook.worksheets.getActiveWorksheet().pageLayout.setPrintTitleRows("A1:C2");
            await other.sync();
            return "accepted";
          }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          return [rows.address, columns.address, code];
        }),
      );
      expect(found).toEqual(["Sheet1!1:2", "Sheet1!A:B", "InvalidArgument"]);
    },
  },
  {
    rule: "Title rows that nobody set are a null object.",
    source: "Excel.PageLayout.getPrintTitleRowsOrNullObject",
    test: async (bench) => {
      const isNull = await bench.run(() =>
        Excel.run(async (context) => {
          const { pageLayout: layout } = context.workbook.worksheets.getActiveWorksheet();
          const rows = layout.getPrintTitleRowsOrNullObject();
          const columns = layout.getPrintTitleColumnsOrNullObject();
          await context.sync();
          return [rows.isNullObject, columns.isNullObject];
        }),
      );
      expect(isNull).toEqual([true, true]);
    },
  },
  {
    rule: "Headers and footers keep the texts for all pages apart from those of the first and the even pages.",
    source: "Excel.HeaderFooterGroup",
    test: async (bench) => {
      const found = await bench.run(() =>
        Excel.run(async (context) => {
          const { headersFooters: group } = context.workbook.worksheets.getActiveWorksheet().pageLayout;
          group.defaultForAllPages.centerHeader = "&A";
          group.defaultForAllPages.rightFooter = "&P / &N";
          group.firstPage.centerHeader = "Cover";
          group.state = Excel.HeaderFooterState.firstAndDefault;
          group.load("state, defaultForAllPages/centerHeader, defaultForAllPages/rightFooter");
          group.load("firstPage/centerHeader, evenPages/centerHeader");
          await context.sync();
          const { defaultForAllPages: all, firstPage, evenPages } = group;
          return [group.state, all.centerHeader, all.rightFooter, firstPage.centerHeader, evenPages.centerHeader];
        }),
      );
      expect(found).toEqual(["FirstAndDefault", "&A", "&P / &N", "Cover", ""]);
    },
  },
];
