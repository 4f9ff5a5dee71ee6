/** The words of a list that is written with spaces between them. */
export const listed = (words: string): readonly string[] => words.split(" ");
