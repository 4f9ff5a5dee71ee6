import { type IStyleData } from "@univerjs/core";
import { type Area } from "../book/area";
import { CellLooks, type CellLook } from "../book/cell-layers";
import { type LookPatch, patchLooks } from "../book/patch-looks";
import { type Host } from "../host";
import { HostObject } from "./host-object";
import { lookProperties } from "./look-spelling";

type Value<Name extends keyof typeof lookProperties> = ReturnType<(typeof lookProperties)[Name]["read"]>;

/** A part of the format of some areas: it reads what all their cells have in common, else `null`, and sets all. */
export abstract class LookPart extends HostObject {
  constructor(
    host: Host,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  protected common<T>(pick: (look: CellLook) => T): T | null {
    return CellLooks.common(this.host.book, this.areas, pick);
  }

  protected setStyle(style: IStyleData): void {
    patchLooks(this.host.book, this.areas, { style });
  }

  protected read<Name extends keyof typeof lookProperties>(name: Name): Value<Name> | null {
    return this.common(lookProperties[name].read as (look: CellLook) => Value<Name>);
  }

  /** `null`, which stands for what the cells do not share, changes nothing. */
  protected change<Name extends keyof typeof lookProperties>(name: Name, value: Value<Name> | null): void {
    if (value === null) return;
    const { change } = lookProperties[name] as { change: (value: Value<Name>) => LookPatch };
    patchLooks(this.host.book, this.areas, change(value));
  }
}
