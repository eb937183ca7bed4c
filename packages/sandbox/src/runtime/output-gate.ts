import { type CellOutput, OUTPUT_LIMITS } from "../outputs/output.ts";
import { VALUE_LIMITS } from "../value/encoded.ts";
import type { FromRealm } from "./messages.ts";

/** The one way for outputs out of a realm. */
export type OutputGate = {
  emit(output: CellOutput): void;
  /** Says to which cell what is emitted from now on belongs. */
  cell(index: number): void;
};

/** A gate that posts outputs as texts until there are too many of them, and then says so once. */
export function outputGate(post: (text: string) => void): OutputGate {
  const stringify = JSON.stringify;
  let cell = 0;
  let shown = 0;
  let characters = 0;
  const END: CellOutput = {
    type: "text",
    from: "console",
    level: "warn",
    text: "That is all that is shown of this run: it wrote more.",
  };
  const say = (output: CellOutput) => stringify({ type: "output", cell, output } satisfies FromRealm);
  return {
    emit: (output) => {
      shown += 1;
      if (shown > OUTPUT_LIMITS.outputs || characters > VALUE_LIMITS.characters) return;
      const text = say(output);
      characters += text.length;
      const isLast = shown === OUTPUT_LIMITS.outputs || characters > VALUE_LIMITS.characters;
      post(isLast ? say(END) : text);
    },
    cell: (index) => {
      cell = index;
    },
  };
}
