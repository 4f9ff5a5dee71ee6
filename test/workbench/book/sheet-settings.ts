import {
  CommandType,
  ICommandService,
  type IMutation,
  IUniverInstanceService,
  type IWorksheetData,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type Book } from "./book";

/** Settings of a sheet that Univer keeps and shows, yet has no mutation for. */
type SheetSetting = "defaultColumnWidth" | "rowHeader" | "columnHeader";

interface SetSheetSetting {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly settings: Partial<Pick<IWorksheetData, SheetSetting>>;
}

const mutationId = "workbench.mutation.set-sheet-setting";

const mutation: IMutation<SetSheetSetting> = {
  id: mutationId,
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, settings }) {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    Object.assign(sheet.getConfig(), settings);
    return true;
  },
};

export function changeSheetSettings(
  book: Book,
  subUnitId: string,
  settings: Partial<Pick<IWorksheetData, SheetSetting>>,
): void {
  const commands = book.service(ICommandService);
  if (!commands.hasCommand(mutationId)) commands.registerCommand(mutation);
  const { unitId } = book;
  const { defaultColumnWidth, rowHeader, columnHeader } = book.sheet(subUnitId)!.getConfig();
  const before = { defaultColumnWidth, rowHeader, columnHeader };
  const params = (values: object) => ({ unitId, subUnitId, settings: values });
  book.apply([{ id: mutationId, params: params(settings) }], [{ id: mutationId, params: params(before) }]);
}
