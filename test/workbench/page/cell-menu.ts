import { CommandType, ICommandService } from "@univerjs/core";
import {
  ComponentManager,
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from "@univerjs/ui";
import { createElement } from "react";
import { type Book } from "../book/book";
import { type RibbonButton } from "../services/ribbon";
import { type AddinSession } from "./addin-session";

/** After what the grid itself offers. */
const firstPlace = 1000;

/** Puts what the add-ins have for a cell into the menu that a right click opens in the grid. */
export function addToCellMenu(book: Book, sessions: readonly AddinSession[]): void {
  const entries = sessions.flatMap(({ addin, shell }) =>
    shell.cellMenu.map((button) => ({ id: `${addin.manifest.id}/${button.id}`, button, shell })),
  );
  for (const [index, { id, button, shell }] of entries.entries()) {
    book.service(ICommandService).registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => shell.press(button.id),
    });
    book.service(ComponentManager).register(id, () => icon(button));
    book.service(IMenuManagerService).mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: {
        [ContextMenuGroup.OTHERS]: {
          [id]: {
            order: firstPlace + index,
            menuItemFactory: () => ({ id, type: MenuItemType.BUTTON, title: button.label, icon: id }),
          },
        },
      },
    });
  }
}

function icon({ icons }: RibbonButton) {
  const src = icons.find(({ size }) => size >= 16)?.url;
  return createElement("img", { src, alt: "", width: 16, height: 16 });
}
