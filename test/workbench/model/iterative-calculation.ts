import { type IterativeCalculation } from "../session";
import { HostObject } from "./host-object";
import { defineSettings, flag, numberWithin, type SettingsHolder } from "./settings";

/** How circular references are resolved; on the web for this workbook alone. */
export class IterativeCalculationObject extends HostObject implements SettingsHolder<IterativeCalculation> {
  readonly className = "IterativeCalculation";

  get kept(): IterativeCalculation {
    return this.host.session.iterativeCalculation;
  }

  change(change: Partial<IterativeCalculation>): void {
    this.host.session.iterativeCalculation = { ...this.kept, ...change };
  }
}

defineSettings<IterativeCalculation>(IterativeCalculationObject, {
  enabled: flag,
  maxIteration: numberWithin(1, 32_767),
  maxChange: numberWithin(0, Number.MAX_VALUE),
});
