import { type LinearEquation3, Q } from "@gradus/math/exact";
import type { PicturePlane, SpacePicture } from "../../../exercise/picture.ts";
import type { Prose } from "../../../exercise/prose.ts";
import { planeObjects } from "./plane-notation.ts";

/** Half the side of the cube that pictures show. */
export const REACH = 5;

/** From where pictures are seen at first. */
export const VIEW = { turn: 28, tilt: 20 } as const;

/** A plane as data of a picture. */
function drawn({ a, b, c, d }: LinearEquation3, index: number): PicturePlane {
  const normal = [Q.toNumber(a), Q.toNumber(b), Q.toNumber(c)] as const;
  return { object: planeObjects[index] ?? "line-1", normal, constant: Q.toNumber(d) };
}

/** The picture of some planes, said in words that give nothing away. */
export function planesPicture(planes: readonly LinearEquation3[], description: Prose): SpacePicture {
  return { type: "space", reach: REACH, planes: planes.map(drawn), view: VIEW, description };
}

/** Whether a plane shows a good piece of itself: its distance from the middle is well inside the cube. */
export function isInSight({ a, b, c, d }: LinearEquation3): boolean {
  const [p, q, r] = [a, b, c].map(Q.toNumber);
  return Math.abs(Q.toNumber(d)) / Math.hypot(p ?? 0, q ?? 0, r ?? 0) <= 0.62 * REACH;
}
