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
    | { readonly kind: "line"; readonly line: LineNumbers; readonly near?: Place | undefined };
};

/** The marks of one plane by id. Marks write while they render; the label layer, rendered after them, reads. */
export type LabelRegistry = ReadonlyMap<string, MarkEntry> & {
  set(id: string, entry: MarkEntry): unknown;
  delete(id: string): unknown;
};

/** An empty registry. */
export function labelRegistry(): LabelRegistry {
  return new Map<string, MarkEntry>();
}
