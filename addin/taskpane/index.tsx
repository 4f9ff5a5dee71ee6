import { officeAboutFacts } from "../office/office-about-facts";
import { createPaneApp } from "../wiring";
import { mountPane } from "./mount-pane";

const element = document.getElementById("pane");
if (element !== null) {
  void Office.onReady().then(() => {
    mountPane(createPaneApp(), officeAboutFacts(), element);
  });
}
