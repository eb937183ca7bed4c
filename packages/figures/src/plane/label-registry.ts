import type { MathNode } from "@gradus/math/explain";
import type { LineNumbers } from "./clip-line.ts";
import type { Place } from "./plane-window.ts";

/** What a mark tells the plane about itself, in the plane's units, so that labels can keep off it and stand beside it. */
export type MarkEntry = {
  readonly object?: string | undefined;
  readonly label?: MathNode | undefined;
  /** Labels of a lower rank are placed first. */
  readonly rank?: number;
  readonly shape:
    | { readonly kind: "disc"; readonly at: Place; readonly radius: number }
    | { readonly kind: "edge"; readonly toward: Place; readonly radius: number }
    | { readonly kind: "segment"; readonly from: Place; readonly to: Place }
    | { readonly kind: "line"; readonly line: LineNumbers; readonly near?: Place | undefined };
};

/** The marks of one plane by id. Marks write while they render; the label layer, rendered after them, reads. */
export type LabelRegistry = {
  /** A name for the next mark that has none of its own. */
  nextId(): string;
  entries(): readonly (readonly [id: string, entry: MarkEntry])[];
  write(id: string, entry: MarkEntry): void;
  /** Takes a mark out that is no longer drawn, and tells the layer, which by then has drawn it once more. */
  remove(id: string): void;
  onRemove(listener: () => void): () => void;
};

/** An empty registry. */
export function labelRegistry(): LabelRegistry {
  const marks = new Map<string, MarkEntry>();
  const listeners = new Set<() => void>();
  let unnamed = 0;
  return {
    nextId: () => `mark-${++unnamed}`,
    entries: () => [...marks],
    write: (id, entry) => void marks.set(id, entry),
    remove: (id) => {
      marks.delete(id);
      for (const listener of [...listeners]) listener();
    },
    onRemove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
