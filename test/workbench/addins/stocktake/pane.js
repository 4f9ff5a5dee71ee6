// An add-in as anybody might write one; it knows nothing of where it runs.
const byId = (id) => document.getElementById(id);
const say = (text) => (byId("status").textContent = text);

CustomFunctions.associate("TOTAL", (counts) =>
  counts.flat().reduce((sum, count) => sum + (typeof count === "number" ? count : 0), 0),
);

Office.actions.associate("numberLines", async (event) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
    await context.sync();
  });
  event.completed();
});
Office.actions.associate("neverCompletes", () => say("forgotten"));
Office.actions.associate("hidePane", async (event) => {
  await Office.addin.hide();
  event.completed();
});
Office.actions.associate("mark", () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["marked"]];
    await context.sync();
  }),
);

async function addItem() {
  const item = byId("item").value;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [[item]];
    await context.sync();
  });
  say(`added ${item}`);
}

function ask() {
  const options = { width: 40, height: 40, displayInIframe: true };
  Office.context.ui.displayDialogAsync(`${location.origin}/dialog.html`, options, ({ status, value, error }) => {
    if (status !== Office.AsyncResultStatus.Succeeded) return say(`error ${error.code}`);
    value.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
      if (message === "ready") value.messageChild("How many?");
      else {
        say(`answer ${message}`);
        value.close();
      }
    });
    value.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => say(`closed ${error}`));
  });
}

async function showChange({ address, changeType, source }) {
  const line = document.createElement("li");
  line.textContent = `${changeType} ${address} ${source}`;
  byId("heard").append(line);
}

Office.onReady(async () => {
  byId("add").addEventListener("click", addItem);
  byId("ask").addEventListener("click", ask);
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(showChange);
    await context.sync();
  });
  say("ready");
});
