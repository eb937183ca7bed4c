/** A message for people in which code stands between backticks. */
export function Words({ text }: { readonly text: string }) {
  return text
    .split("`")
    .map((part, i) =>
      i % 2 === 1 ? <code key={`${i}:${part}`}>{part}</code> : part.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’"),
    );
}
