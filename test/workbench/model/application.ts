import { type CalculationMode, type CalculationState } from "../book/calculation";
import { CultureInfoObject } from "./culture-info";
import { HostObject } from "./host-object";
import { IterativeCalculationObject } from "./iterative-calculation";
import { oneOf } from "./settings";

export class ApplicationObject extends HostObject {
  readonly className = "Application";
  readonly calculationEngineVersion = 191029;
  readonly useSystemSeparators = true;

  get calculationMode(): CalculationMode {
    return this.host.book.calculation.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.host.book.calculation.mode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"] as const)(mode);
  }

  get calculationState(): CalculationState {
    return this.host.book.calculation.state;
  }

  get cultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.host);
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  get iterativeCalculation(): IterativeCalculationObject {
    return new IterativeCalculationObject(this.host);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.host.book.calculation.isSuspended = true;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid is drawn after a batch, never within, so nothing is left to hold back.
  }

  calculate(type: string): Promise<void> {
    const asked = oneOf(["Recalculate", "Full", "FullRebuild"] as const)(type);
    return this.host.book.calculation.calculate(asked !== "Recalculate");
  }
}
