/** Characters that XML cannot hold, and halves of surrogate pairs. */
const unlawful = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text without what XML forbids; a tab is a space, since it would jump to a stop. */
export const lawfulText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(unlawful, "").replace(/\t/g, " ");
