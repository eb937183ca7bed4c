import type { LinearEquation2 } from "@gradus/math/exact";
import type { Prose } from "./prose.ts";

/** A line on a picture, drawn in the colour of its object; `label` asks for its equation beside it. */
export type PictureLine = {
  readonly object: "line-1" | "line-2" | "line-3";
  readonly equation: LinearEquation2;
  readonly label: boolean;
};

/** A marked point on a picture. */
export type PicturePoint = {
  readonly object: string;
  readonly at: readonly [number, number];
  readonly label?: string;
};

/**
 * A picture of the plane as data; the site draws it. `description` says in words what is to be seen,
 * without giving away what is asked.
 */
export type Picture = {
  readonly type: "plane";
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly lines: readonly PictureLine[];
  readonly points: readonly PicturePoint[];
  readonly description: Prose;
};
