import { createPaneApp } from "../wiring";
import { mountPane } from "./mount-pane";

const element = document.getElementById("pane");
if (element !== null) {
  void Office.onReady().then(() => {
    mountPane(createPaneApp(), element);
  });
}
