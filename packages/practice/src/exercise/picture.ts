import type { LinearEquation2 } from "@gradus/math/exact";
import type { Staircase } from "@gradus/math/explain";
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
export type PlanePicture = {
  readonly type: "plane";
  readonly window: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly lines: readonly PictureLine[];
  readonly points: readonly PicturePoint[];
  readonly description: Prose;
};

/** Three numbers in the order x, y, z. */
type Triple = readonly [number, number, number];

/** The plane of all points p with normal·p = constant. */
export type PicturePlane = {
  readonly object: "line-1" | "line-2" | "line-3";
  readonly normal: Triple;
  readonly constant: number;
};

/**
 * A picture of space as data: planes, or three vectors and the box they span, in the cube from −reach to reach, seen
 * after a turn round the upright axis and a tilt above the floor, both in degrees. `description` as for the plane.
 */
export type SpacePicture = {
  readonly type: "space";
  readonly reach: number;
  readonly planes: readonly PicturePlane[];
  /** Places marked by a dot, such as where a plane cuts an axis. */
  readonly points?: readonly { readonly object: "line-1" | "line-2" | "line-3"; readonly at: Triple }[];
  readonly vectors?: readonly { readonly object: "line-1" | "line-2" | "line-3"; readonly entries: Triple }[];
  readonly view?: { readonly turn: number; readonly tilt: number };
  readonly description: Prose;
};

/** A row echelon form drawn as a staircase; `description` as for the plane. */
export type StaircasePicture = Staircase & { readonly type: "staircase"; readonly description: Prose };

/** What a problem may show. */
export type Picture = PlanePicture | SpacePicture | StaircasePicture;
