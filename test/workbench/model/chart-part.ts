import { type ChartLook } from "../book/chart";
import { type Host } from "../host";
import { ChartFormatObject } from "./chart-format";
import { type Slot, within } from "./chart-slot";
import { HostObject } from "./host-object";

/** An object of the model that stands for a part of a chart. */
export abstract class ChartPart<State extends object> extends HostObject {
  constructor(
    host: Host,
    readonly slot: Slot<State>,
  ) {
    super(host);
  }

  get kept(): State {
    return this.slot.read();
  }

  change(change: Partial<State>): void {
    this.slot.write({ ...this.kept, ...change });
  }
}

/** A part that has a look, under the name that the client has for its kind of format. */
export abstract class FormattedChartPart<State extends { readonly look: ChartLook }> extends ChartPart<State> {
  abstract readonly formatClass: string;

  get format(): ChartFormatObject {
    return new ChartFormatObject(this.host, this.formatClass, within<State, "look">(this.slot, "look"));
  }
}
