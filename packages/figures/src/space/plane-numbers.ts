import type { Vector3 } from "./vector3.ts";

/** The plane of all points p with normal·p = constant; with normal 0 it is no plane. */
export type PlaneNumbers = { readonly normal: Vector3; readonly constant: number };
