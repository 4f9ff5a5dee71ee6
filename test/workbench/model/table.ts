import { type Area, intersection } from "../book/area";
import { deleteTable, resizeTable, showHeaders, showTotals } from "../book/table-changes";
import { TableFilter } from "../book/table-filter";
import { isNameTaken, isTableName } from "../book/table-names";
import {
  type TableLooks,
  type TableState,
  bodyArea,
  removeTable,
  renameTable,
  setLooks,
  tableAcross,
  tableById,
  wholeArea,
} from "../book/tables";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { areaArgument } from "./area-argument";
import { AutoFilterObject } from "./auto-filter";
import { found } from "./found";
import { HostObject } from "./host-object";
import { RangeObject } from "./range";
import { TableColumnCollectionObject } from "./table-column-collection";
import { TableRowCollectionObject } from "./table-row-collection";
import { TableSortObject } from "./table-sort";
import { WorksheetObject } from "./worksheet";

export class TableObject extends HostObject {
  readonly className = "Table";

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  /** The table as it is now; gone when somebody deleted it. */
  get state(): TableState {
    return found(tableById(this.host.book, this.id));
  }

  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: string) {
    if (typeof name !== "string" || !isTableName(name)) throw invalidArgument();
    if (isNameTaken(this.host.book, name, this.id)) throw invalidArgument();
    renameTable(this.host.book, this.state, name);
  }

  get style(): string {
    return this.state.looks.style;
  }

  /** One of Excel's own styles, or of the workbook's; "" is none. */
  set style(style: string) {
    if (typeof style !== "string") throw invalidArgument();
    this.#look({ style });
  }

  get showHeaders(): boolean {
    return this.state.hasHeaders;
  }

  set showHeaders(isShown: boolean) {
    showHeaders(this.host.book, this.state, isShown);
  }

  get showTotals(): boolean {
    return this.state.looks.showTotals;
  }

  set showTotals(isShown: boolean) {
    showTotals(this.host.book, this.state, isShown);
  }

  get showBandedRows(): boolean {
    return this.state.looks.showBandedRows;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.#look({ showBandedRows });
  }

  get showBandedColumns(): boolean {
    return this.state.looks.showBandedColumns;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.#look({ showBandedColumns });
  }

  get showFilterButton(): boolean {
    return this.state.looks.showFilterButton;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.#look({ showFilterButton });
  }

  get highlightFirstColumn(): boolean {
    return this.state.looks.highlightFirstColumn;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.#look({ highlightFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.state.looks.highlightLastColumn;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.#look({ highlightLastColumn });
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this);
  }

  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this);
  }

  get sort(): TableSortObject {
    return new TableSortObject(this);
  }

  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.host, this.filter);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.state.sheet);
  }

  getRange(): RangeObject {
    return this.#range(wholeArea(this.state));
  }

  getDataBodyRange(): RangeObject {
    return this.#range(bodyArea(this.state));
  }

  getHeaderRowRange(): RangeObject {
    const { area, hasHeaders } = this.state;
    if (!hasHeaders) throw new ExcelError("ItemNotFound");
    return this.#range({ ...area, rows: 1 });
  }

  getTotalRowRange(): RangeObject {
    const { area, looks } = this.state;
    if (!looks.showTotals) throw new ExcelError("ItemNotFound");
    return this.#range({ ...area, row: area.row + area.rows, rows: 1 });
  }

  clearFilters(): void {
    this.autoFilter.clearCriteria();
  }

  reapplyFilters(): void {
    this.autoFilter.reapply();
  }

  /** The header stays in its row, and the new cells share some with the old ones. */
  resize(newRange: unknown): void {
    const { state } = this;
    const area = areaArgument(this.host, newRange, state.sheet);
    const least = 1 + Number(state.hasHeaders) + Number(state.looks.showTotals);
    if (area.sheet !== state.sheet || area.row !== state.area.row || area.column !== state.area.column)
      throw invalidArgument();
    if (area.rows < least || !intersection(area, state.area)) throw invalidArgument();
    if (tableAcross(this.host.book, area, this.id)) throw invalidArgument();
    resizeTable(this.host.book, state, area);
  }

  /** Leaves the cells, which are no table any more. */
  convertToRange(): RangeObject {
    const { state } = this;
    this.clearFilters();
    removeTable(this.host.book, state);
    return this.#range(wholeArea(state));
  }

  delete(): void {
    this.clearFilters();
    deleteTable(this.host.book, this.state);
  }

  get filter(): TableFilter {
    return new TableFilter(this.host.book, this.id);
  }

  #range(area: Area): RangeObject {
    return new RangeObject(this.host, area);
  }

  #look(change: Partial<TableLooks>): void {
    setLooks(this.host.book, this.state, change);
  }
}
