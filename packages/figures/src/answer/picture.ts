import type { LinearEquation2 } from "@gradus/math/exact";
import type { PlaneWindow } from "../plane/plane-window.ts";

/**
 * A picture of the plane as data: what a practice problem shows. It has the shape of practice's own type, which this
 * package does not know.
 */
export type PictureData = {
  readonly type: "plane";
  readonly window: PlaneWindow;
  readonly lines: readonly { readonly object: string; readonly equation: LinearEquation2; readonly label: boolean }[];
  readonly points: readonly {
    readonly object: string;
    readonly at: readonly [number, number];
    readonly label?: string | undefined;
  }[];
  readonly description: string;
};
