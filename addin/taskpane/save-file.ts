/** Hands a file to the browser to be downloaded. Whether it lets that happen, it does not say. */
export function saveFile(name: string, bytes: Uint8Array): void {
  // No bytes of ours lie in memory that threads share.
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

const KEPT_MILLISECONDS = 60_000;
