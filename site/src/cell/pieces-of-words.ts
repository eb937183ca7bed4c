/** A stretch of a message, in the words' letters or as code. */
export type Piece = { readonly text: string; readonly isCode: boolean };

/** A message for people in which code stands between backticks, in pieces. */
export function piecesOfWords(text: string): readonly Piece[] {
  return text
    .split("`")
    .map((part, i) =>
      i % 2 === 1
        ? { text: part, isCode: true }
        : { text: part.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’"), isCode: false },
    );
}
