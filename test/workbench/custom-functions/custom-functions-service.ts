import { HostObject } from "../model/host-object";
import { type ClientArrayResult, type ClientResult, fromArrayResult } from "./function-result";

/** Where the client reports that it can run functions, and hands in their results. */
export class CustomFunctionsServiceObject extends HostObject {
  readonly className = "CustomFunctions";

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.host.customFunctions.ready();
  }

  /** Refinements of the protocol that the host knows: none. */
  _getEnabledFeatures(): readonly number[] {
    return [];
  }

  setInvocationResults(results: readonly ClientResult[]): void {
    this.host.customFunctions.answer(results);
  }

  setInvocationArrayResults(results: readonly ClientArrayResult[]): void {
    this.host.customFunctions.answer(results.map(fromArrayResult));
  }
}
