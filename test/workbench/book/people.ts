import { UserManagerService } from "@univerjs/core";
import { type Book } from "./book";
import { bookExtras, setBookExtra } from "./extras";

/** Somebody who wrote a comment. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Who sits at the workbench, and in whose name the add-in writes. Univer's grid lets only those edit whose id begins
 * with the role.
 */
export const signedIn: Person = { id: "Owner_workbench", name: "工作台用户", email: "user@workbench.example" };

export function person(book: Book, id: string): Person {
  const known = bookExtras(book).people?.[id];
  if (known) return known;
  return id === signedIn.id
    ? signedIn
    : { id, name: book.service(UserManagerService).getUser(id)?.name ?? id, email: "" };
}

/** Makes the author of comments that come from a file known, to the model and to the grid. */
export function addPerson(book: Book, { id, name, email }: Person): void {
  if (bookExtras(book).people?.[id]?.name !== name)
    setBookExtra(book, "people", { ...bookExtras(book).people, [id]: { id, name, email } });
  book.service(UserManagerService).addUser({ userID: id, name });
}

/** The grid shows names, so it has to know everybody who is in the book, and who sits before it. */
export function introducePeople(book: Book): void {
  const users = book.service(UserManagerService);
  for (const { id, name } of Object.values(bookExtras(book).people ?? {})) users.addUser({ userID: id, name });
  users.setCurrentUser({ userID: signedIn.id, name: signedIn.name });
}
