import { type Area, intersection } from "../book/area";
import { tablesIn, wholeArea } from "../book/tables";
import { type Host } from "../host";
import { found } from "./found";
import { HostCollection } from "./host-object";
import { TableObject } from "./table";

/** The tables that share cells with a range or several; `fully` leaves out those that reach beyond it. */
export class TableScopedCollectionObject extends HostCollection<TableObject> {
  readonly className = "TableScopedCollection";

  constructor(
    host: Host,
    readonly areaList: readonly Area[],
    readonly fully = false,
  ) {
    super(host);
  }

  get items(): readonly TableObject[] {
    const tables = tablesIn(this.host.book, this.areaList[0]?.sheet).filter((table) => {
      const whole = wholeArea(table);
      return this.areaList.some((area) => {
        const shared = intersection(whole, area);
        return shared && (!this.fully || (shared.rows === whole.rows && shared.columns === whole.columns));
      });
    });
    return tables.map(({ id }) => new TableObject(this.host, id));
  }

  getFirst(): TableObject {
    return found(this.items[0]);
  }

  getItem(key: string): TableObject {
    return found(this.getItemOrNullObject(key));
  }

  getItemOrNullObject(key: string): TableObject | null {
    const wanted = key.toLowerCase();
    return this.items.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }
}
