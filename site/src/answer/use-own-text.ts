import { useRef, useState } from "react";

/** How a widget's own state becomes text and comes back. */
export type OwnText<State> = { readonly read: (text: string) => State; readonly write: (state: State) => string };

/**
 * State that a widget keeps beside its text: half-typed boxes would not survive the way through the text, so what the
 * widget wrote last stands for its text until another text comes in from outside.
 */
export function useOwnText<State>(
  text: string,
  onText: (text: string) => void,
  { read, write }: OwnText<State>,
): readonly [State, (next: State) => void] {
  const [own, setOwn] = useState<State>(() => read(text));
  const written = useRef(text);
  const isOwn = written.current === text;
  const state = isOwn ? own : read(text);
  return [
    state,
    (next) => {
      written.current = write(next);
      setOwn(next);
      onText(written.current);
    },
  ];
}
