import { CustomFunctionsServiceObject } from "../custom-functions/custom-functions-service";
import { type ServiceFactory } from "../host";
import { ActionServiceObject } from "./action-service";
import { AddinInternalServiceObject } from "./addin-internal-service";
import { AppRuntimePersistenceServiceObject } from "./app-runtime-persistence-service";
import { AppRuntimeServiceObject } from "./app-runtime-service";
import { DynamicRibbonObject } from "./dynamic-ribbon";

/** The services that the client asks for by name. */
export const defaultServices: Readonly<Record<string, ServiceFactory>> = {
  "Microsoft.ExcelServices.CustomFunctions": (host) => new CustomFunctionsServiceObject(host),
  "Microsoft.DynamicRibbon.DynamicRibbon": (host) => new DynamicRibbonObject(host),
  "Microsoft.AppRuntime.AppRuntimeService": (host) => new AppRuntimeServiceObject(host),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (host) => new AppRuntimePersistenceServiceObject(host),
  "Microsoft.InternalService.AddinInternalService": (host) => new AddinInternalServiceObject(host),
  "Microsoft.Office.ActionService": (host) => new ActionServiceObject(host),
};
