/**
 * Resolves in a task of its own: messages that wait are heard before. A timer would take four milliseconds, and a check
 * has sixty rules a ledger.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
