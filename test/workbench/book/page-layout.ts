import { type Area } from "./area";
import { type Book } from "./book";
import { setSheetExtra, sheetExtras } from "./extras";

/** Cells of the sheet that the layout belongs to, so that a copied sheet keeps them. */
export type Block = Omit<Area, "sheet">;

export const blockOf = ({ row, column, rows, columns }: Area): Block => ({ row, column, rows, columns });

/** Rows or columns next to each other, counted from 0. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export const paperSizes = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

/** In the order of the numbers that a file has for them: "Letter" is 1, "FanfoldLegalGerman" 41. */
export type PaperSize = (typeof paperSizes)[number];

export const marginSides = ["top", "bottom", "left", "right", "header", "footer"] as const;
export type MarginSide = (typeof marginSides)[number];

/** A scale in percent, or pages to fit into; a dimension without a number of pages takes as many as it needs. */
export type PrintZoom =
  { readonly scale: number } | { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };

/** Texts with the codes that files use as well: "&P" the page's number, "&N" how many, "&A" the sheet's name. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const headerFooterStates = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
export const printErrorTypes = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
export const printCommentTypes = ["NoComments", "EndSheet", "InPlace"] as const;
export const printOrders = ["DownThenOver", "OverThenDown"] as const;
export const orientations = ["Portrait", "Landscape"] as const;

export interface HeadersFooters {
  /** Which of the four are used. */
  readonly state: (typeof headerFooterStates)[number];
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  /** For all pages, and for the odd ones when they differ from the even ones. */
  readonly defaultForAllPages: HeaderFooterTexts;
  readonly evenPages: HeaderFooterTexts;
  readonly firstPage: HeaderFooterTexts;
}

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: (typeof orientations)[number];
  readonly paperSize: PaperSize;
  /** In points. */
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly zoom: PrintZoom;
  /** Empty when all that is used is printed. */
  readonly printArea: readonly Block[];
  readonly titleRows: Span | null;
  readonly titleColumns: Span | null;
  /** Rows and columns that stand first on a new page. */
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
  readonly headersFooters: HeadersFooters;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printComments: (typeof printCommentTypes)[number];
  readonly printErrors: (typeof printErrorTypes)[number];
  readonly printOrder: (typeof printOrders)[number];
  /** "" counts on from the sheet before. */
  readonly firstPageNumber: number | "";
}

const noTexts: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** A new sheet's layout: Excel's "normal" margins, and the paper of a Chinese installation. */
export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  printArea: [],
  titleRows: null,
  titleColumns: null,
  horizontalBreaks: [],
  verticalBreaks: [],
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: noTexts,
    evenPages: noTexts,
    firstPage: noTexts,
  },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  firstPageNumber: "",
};

export const pageLayoutOf = (book: Book, sheet: string): PageLayout => ({
  ...defaultPageLayout,
  ...sheetExtras(book, sheet).pageLayout,
});

/** Changes the parts given; a sheet keeps only what was ever set. */
export function changePageLayout(book: Book, sheet: string, change: Partial<PageLayout>): void {
  setSheetExtra(book, sheet, "pageLayout", { ...sheetExtras(book, sheet).pageLayout, ...change });
}
