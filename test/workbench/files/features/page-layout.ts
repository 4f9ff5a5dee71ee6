import {
  type HeaderFooterTexts,
  type HeadersFooters,
  type PageLayout,
  defaultPageLayout,
  marginSides,
  paperSizes,
} from "../../book/page-layout";
import { type Attributes, element, onlyTrue, textElement, wrapped } from "../xml/element";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";

const pointsPerInch = 72;
/** Inches of a file are points with an error far behind the point. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const errorTypes = { displayed: "AsDisplayed", blank: "Blank", dash: "Dash", NA: "NotAvailable" } as const;
const commentTypes = { none: "NoComments", atEnd: "EndSheet", asDisplayed: "InPlace" } as const;

/** What a sheet says of its printing; what it says nothing of is left to the defaults. Its area and titles are names. */
export function readPageLayout(sheet: XmlNode): Partial<PageLayout> {
  const setup = child(sheet, "pageSetup");
  const margins = child(sheet, "pageMargins");
  const options = child(sheet, "printOptions");
  const fits = flag(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const paper = numberAttribute(setup, "paperSize");
  const paperSize = paper === undefined ? undefined : paperSizes[paper - 1];
  const orientation = attribute(setup, "orientation");
  const headerFooter = child(sheet, "headerFooter");
  const horizontalBreaks = breaksOf(child(sheet, "rowBreaks"));
  const verticalBreaks = breaksOf(child(sheet, "colBreaks"));
  const errors = errorTypes[(attribute(setup, "errors") ?? "displayed") as keyof typeof errorTypes];
  const comments = commentTypes[(attribute(setup, "cellComments") ?? "none") as keyof typeof commentTypes];
  const firstPage = flag(setup, "useFirstPageNumber") ? numberAttribute(setup, "firstPageNumber") : undefined;
  return {
    ...(orientation === "landscape" && { orientation: "Landscape" }),
    ...(orientation === "portrait" && { orientation: "Portrait" }),
    ...(paperSize && { paperSize }),
    ...(margins && { margins: readMargins(margins) }),
    ...(fits ? { zoom: readFit(setup) } : readScale(setup)),
    ...(horizontalBreaks.length > 0 && { horizontalBreaks }),
    ...(verticalBreaks.length > 0 && { verticalBreaks }),
    ...(headerFooter && { headersFooters: readHeadersFooters(headerFooter) }),
    ...(flag(options, "horizontalCentered") && { centerHorizontally: true }),
    ...(flag(options, "verticalCentered") && { centerVertically: true }),
    ...(flag(options, "gridLines") && { printGridlines: true }),
    ...(flag(options, "headings") && { printHeadings: true }),
    ...(flag(setup, "blackAndWhite") && { blackAndWhite: true }),
    ...(flag(setup, "draft") && { draftMode: true }),
    ...(comments !== "NoComments" && { printComments: comments }),
    ...(errors !== "AsDisplayed" && { printErrors: errors }),
    ...(attribute(setup, "pageOrder") === "overThenDown" && { printOrder: "OverThenDown" }),
    ...(firstPage !== undefined && { firstPageNumber: firstPage }),
  };
}

const readMargins = (node: XmlNode): PageLayout["margins"] =>
  Object.fromEntries(
    marginSides.map((side) => [side, rounded((numberAttribute(node, side) ?? 0) * pointsPerInch)]),
  ) as unknown as PageLayout["margins"];

/** No pages at all is as many as it takes. */
function readFit(setup: XmlNode | undefined): PageLayout["zoom"] {
  const wide = numberAttribute(setup, "fitToWidth") ?? 1;
  const high = numberAttribute(setup, "fitToHeight") ?? 1;
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(high > 0 && { verticalFitToPages: high }) };
}

function readScale(setup: XmlNode | undefined): Partial<PageLayout> {
  const scale = numberAttribute(setup, "scale");
  return scale === undefined ? {} : { zoom: { scale } };
}

/** A break's number is that of the last row before it, counted from 1, and so that of the row behind it from 0. */
const breaksOf = (node: XmlNode | undefined): number[] =>
  children(node, "brk").flatMap((each) => numberAttribute(each, "id") ?? []);

function readHeadersFooters(node: XmlNode): HeadersFooters {
  const even = flag(node, "differentOddEven");
  const first = flag(node, "differentFirst");
  const pages = (kind: string): HeaderFooterTexts => ({
    ...sections(child(node, `${kind}Header`)?.text ?? "", "Header"),
    ...sections(child(node, `${kind}Footer`)?.text ?? "", "Footer"),
  });
  return {
    state: even ? (first ? "FirstOddAndEven" : "OddAndEven") : first ? "FirstAndDefault" : "Default",
    useSheetMargins: flag(node, "alignWithMargins", true),
    useSheetScale: flag(node, "scaleWithDoc", true),
    defaultForAllPages: pages("odd"),
    evenPages: pages("even"),
    firstPage: pages("first"),
  };
}

/** "&L…&C…&R…"; what stands before the first of them is in the centre. */
function sections(text: string, kind: "Header" | "Footer"): HeaderFooterTexts {
  const found = { L: "", C: "", R: "" };
  let side: keyof typeof found = "C";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) side = piece[1] as keyof typeof found;
    else found[side] += piece;
  }
  return {
    [`left${kind}`]: found.L,
    [`center${kind}`]: found.C,
    [`right${kind}`]: found.R,
  } as unknown as HeaderFooterTexts;
}

/** The elements of a sheet's part from its print options to its page breaks. */
export function pageLayoutXml(written: Partial<PageLayout> | undefined): string {
  if (!written) return "";
  const layout = { ...defaultPageLayout, ...written };
  const options: Attributes = {
    horizontalCentered: onlyTrue(layout.centerHorizontally),
    verticalCentered: onlyTrue(layout.centerVertically),
    headings: onlyTrue(layout.printHeadings),
    gridLines: onlyTrue(layout.printGridlines),
  };
  const hasOptions = Object.values(options).some((value) => value === true);
  const margins = Object.fromEntries(
    ["left", "right", "top", "bottom", "header", "footer"].map((side) => [
      side,
      layout.margins[side as keyof PageLayout["margins"]] / pointsPerInch,
    ]),
  );
  return (
    (hasOptions ? element("printOptions", options) : "") +
    element("pageMargins", margins) +
    setupXml(layout, written.paperSize) +
    (written.headersFooters ? headerFooterXml(layout.headersFooters) : "") +
    breaksXml("rowBreaks", layout.horizontalBreaks, 16_383) +
    breaksXml("colBreaks", layout.verticalBreaks, 1_048_575)
  );
}

/** Whether a sheet's pages are to be fitted, which its properties say. */
export const fitsPages = (layout: Partial<PageLayout> | undefined): boolean =>
  layout?.zoom !== undefined && !("scale" in layout.zoom);

/** Without a size of its own a sheet is printed on whatever paper there is. */
function setupXml(layout: PageLayout, paperSize: PageLayout["paperSize"] | undefined): string {
  const { zoom } = layout;
  const fit =
    "scale" in zoom
      ? { scale: zoom.scale === 100 ? undefined : zoom.scale }
      : { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 };
  const nameIn = (table: Readonly<Record<string, string>>, value: string) =>
    Object.keys(table).find((name) => table[name] === value);
  return element("pageSetup", {
    paperSize: paperSize && paperSizes.indexOf(paperSize) + 1,
    ...fit,
    firstPageNumber: layout.firstPageNumber === "" ? undefined : layout.firstPageNumber,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: onlyTrue(layout.blackAndWhite),
    draft: onlyTrue(layout.draftMode),
    cellComments: layout.printComments === "NoComments" ? undefined : nameIn(commentTypes, layout.printComments),
    useFirstPageNumber: onlyTrue(layout.firstPageNumber !== ""),
    errors: layout.printErrors === "AsDisplayed" ? undefined : nameIn(errorTypes, layout.printErrors),
  });
}

function headerFooterXml(texts: HeadersFooters): string {
  const even = texts.state === "OddAndEven" || texts.state === "FirstOddAndEven";
  const first = texts.state === "FirstAndDefault" || texts.state === "FirstOddAndEven";
  const pages = (kind: string, page: HeaderFooterTexts): string => {
    const header = joined(page.leftHeader, page.centerHeader, page.rightHeader);
    const footer = joined(page.leftFooter, page.centerFooter, page.rightFooter);
    return (
      (header === "" ? "" : textElement(`${kind}Header`, header)) +
      (footer === "" ? "" : textElement(`${kind}Footer`, footer))
    );
  };
  return element(
    "headerFooter",
    {
      differentOddEven: onlyTrue(even),
      differentFirst: onlyTrue(first),
      scaleWithDoc: texts.useSheetScale ? undefined : false,
      alignWithMargins: texts.useSheetMargins ? undefined : false,
    },
    pages("odd", texts.defaultForAllPages) + pages("even", texts.evenPages) + pages("first", texts.firstPage),
  );
}

const joined = (left: string, center: string, right: string): string =>
  (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  const list = breaks.map((id) => element("brk", { id, max, man: true })).join("");
  return wrapped(name, list, { count: breaks.length, manualBreakCount: breaks.length });
}
