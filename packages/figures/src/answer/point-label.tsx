import type { MathNode } from "@gradus/math/explain";
import { useMarkEntry } from "../plane/plane-context.ts";
import type { Place } from "../plane/plane-window.ts";

/** The label of a point that is drawn by a handle. */
export function PointLabel({ at, label }: { readonly at: Place; readonly label: MathNode }): null {
  useMarkEntry({ object: "prediction", label, rank: 2, shape: { kind: "disc", at, radius: 17 } });
  return null;
}
