import { Q } from "@gradus/math/exact";
import type { Given, GivenKind, Way } from "@gradus/workbench";
import { chainPicture, spreadPicture } from "./data.ts";
import { eigenvectorsInSpace } from "./eigenvectors-in-space.ts";
import { eigenvectorsOf, mapOnBasis, powerOf, productOf, singularVectorsOf } from "./maps.ts";
import type { ResultPicture } from "./scene.ts";
import {
  coordinatesPicture,
  fitPicture,
  orthonormalPicture,
  projectionPicture,
  spacePicture,
  spanProjectionPicture,
} from "./spaces.ts";
import { systemPicture } from "./systems.ts";
import { lengthPicture, pairPicture, spannedPicture } from "./vectors.ts";

type Things = readonly Given[GivenKind][];

// The kinds of what was given stand in the operation's places, in this order.
const matrixAt = (given: Things, i: number): Given["matrix"] => given[i] as Given["matrix"];
const vectorAt = (given: Things, i: number): Given["vector"] => given[i] as Given["vector"];
const numberAt = (given: Things, i: number): number => Q.toNumber(given[i] as Given["number"]);

/** The operations that can be seen in two or three dimensions; each gives null where its things are of other sizes. */
const pictures: Readonly<Record<string, (given: Things, way: Way) => ResultPicture | null>> = {
  solve: (given, way) => systemPicture(way, given),
  det: (given) => spannedPicture(matrixAt(given, 0)),
  rank: (given) => spannedPicture(matrixAt(given, 0)),
  inverse: (given) => spannedPicture(matrixAt(given, 0)),
  multiply: (given) => productOf(matrixAt(given, 0), matrixAt(given, 1)),
  "matrix-power": (given) => powerOf(matrixAt(given, 0), numberAt(given, 1)),
  dot: (given) => pairPicture("dot", vectorAt(given, 0), vectorAt(given, 1)),
  angle: (given) => pairPicture("angle", vectorAt(given, 0), vectorAt(given, 1)),
  distance: (given) => pairPicture("distance", vectorAt(given, 0), vectorAt(given, 1)),
  norm: (given) => lengthPicture(vectorAt(given, 0)),
  "null-space": (given) => spacePicture("null-space", matrixAt(given, 0)),
  "row-space": (given) => spacePicture("row-space", matrixAt(given, 0)),
  "column-space": (given) => spacePicture("column-space", matrixAt(given, 0)),
  coordinates: (given) => coordinatesPicture(matrixAt(given, 0), vectorAt(given, 1)),
  "map-in-basis": (given) => mapOnBasis(matrixAt(given, 0), matrixAt(given, 1)),
  "gram-schmidt": (given) => orthonormalPicture(matrixAt(given, 0)),
  qr: (given) => orthonormalPicture(matrixAt(given, 0)),
  project: (given) => projectionPicture(vectorAt(given, 0), vectorAt(given, 1)),
  "project-columns": (given) => spanProjectionPicture(matrixAt(given, 0), vectorAt(given, 1)),
  lstsq: (given) => fitPicture(matrixAt(given, 0), vectorAt(given, 1)),
  eig: (given) => eigenvectorsOf(matrixAt(given, 0)) ?? eigenvectorsInSpace(matrixAt(given, 0)),
  diagonalise: (given) => eigenvectorsOf(matrixAt(given, 0)) ?? eigenvectorsInSpace(matrixAt(given, 0)),
  svd: (given) => singularVectorsOf(matrixAt(given, 0)),
  covariance: (given) => spreadPicture(matrixAt(given, 0)),
  pca: (given) => spreadPicture(matrixAt(given, 0)),
  "steady-state": (given) => chainPicture(matrixAt(given, 0)),
};

/** The picture of a calculation; null where there is none. */
export function pictureOf(verb: string, way: Way, given: Things): ResultPicture | null {
  return pictures[verb]?.(given, way) ?? null;
}
