Office.onReady(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }) => (document.getElementById("question").textContent = message),
    () => Office.context.ui.messageParent("ready"),
  );
  document.getElementById("five").addEventListener("click", () => Office.context.ui.messageParent("5"));
});
