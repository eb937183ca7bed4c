import { piecesOfWords } from "./pieces-of-words.ts";

/** A message for people in which code stands between backticks. */
export function Words({ text }: { readonly text: string }) {
  return piecesOfWords(text).map((piece, i) =>
    piece.isCode ? <code key={`${i}:${piece.text}`}>{piece.text}</code> : piece.text,
  );
}
