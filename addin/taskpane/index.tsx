import "../without-eval";
import { createPaneApp, officeAboutFacts } from "../wiring";
import { mountPane } from "./mount-pane";

const element = document.getElementById("pane");
if (element !== null) {
  void Office.onReady().then(() => {
    mountPane(createPaneApp(), officeAboutFacts(), element);
  });
}
