import {
  changePageLayout,
  headerFooterStates,
  type HeadersFooters,
  type HeaderFooterTexts,
  pageLayoutOf,
} from "../book/page-layout";
import { type Host } from "../host";
import { HostObject } from "./host-object";
import { defineSettings, flag, oneOf, text } from "./settings";

type PageKind = "defaultForAllPages" | "evenPages" | "firstPage";

export class HeaderFooterGroupObject extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    host: Host,
    readonly sheet: string,
  ) {
    super(host);
  }

  get kept(): HeadersFooters {
    return pageLayoutOf(this.host.book, this.sheet).headersFooters;
  }

  change(change: Partial<HeadersFooters>): void {
    changePageLayout(this.host.book, this.sheet, { headersFooters: { ...this.kept, ...change } });
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this, "defaultForAllPages");
  }

  /** The same texts as those for all pages: a file has no others for the odd ones. */
  get oddPages(): HeaderFooterObject {
    return new HeaderFooterObject(this, "defaultForAllPages");
  }

  get evenPages(): HeaderFooterObject {
    return new HeaderFooterObject(this, "evenPages");
  }

  get firstPage(): HeaderFooterObject {
    return new HeaderFooterObject(this, "firstPage");
  }
}

export class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    readonly group: HeaderFooterGroupObject,
    readonly pages: PageKind,
  ) {
    super(group.host);
  }

  get kept(): HeaderFooterTexts {
    return this.group.kept[this.pages];
  }

  change(change: Partial<HeaderFooterTexts>): void {
    this.group.change({ [this.pages]: { ...this.kept, ...change } });
  }
}

defineSettings<HeadersFooters>(HeaderFooterGroupObject, {
  state: oneOf(headerFooterStates),
  useSheetMargins: flag,
  useSheetScale: flag,
});

defineSettings<HeaderFooterTexts>(HeaderFooterObject, {
  leftHeader: text,
  centerHeader: text,
  rightHeader: text,
  leftFooter: text,
  centerFooter: text,
  rightFooter: text,
});
