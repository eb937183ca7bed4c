import type { PlaneNumbers } from "./plane-numbers.ts";
import { heightOver } from "./polygon.ts";
import { between, centroid, difference, length3, type Vector3 } from "./vector3.ts";

/** A plane that holds the whole piece can be kept clear of nowhere on it: it has no say in where a name stands. */
function without(others: readonly PlaneNumbers[], polygon: readonly Vector3[]): readonly PlaneNumbers[] {
  return others.filter((plane) => polygon.some((corner) => Math.abs(heightOver(plane, corner)) > 1e-6));
}

/** How far a place lies from what it should keep clear of. */
function clearOf(place: Vector3, others: readonly PlaneNumbers[], taken: readonly Vector3[]): number {
  return Math.min(
    ...others.filter(({ normal }) => length3(normal) > 0).map((plane) => Math.abs(heightOver(plane, place))),
    ...taken.map((other) => length3(difference(other, place))),
    1e6,
  );
}

function best(
  places: readonly Vector3[],
  others: readonly PlaneNumbers[],
  taken: readonly Vector3[],
): Vector3 | undefined {
  const scores = places.map((place) => clearOf(place, others, taken));
  return places[scores.indexOf(Math.max(...scores))];
}

/**
 * Where to take hold of a plane: inside its visible piece, off the other planes and off what else is there. It is fixed
 * in space, so it turns with the scene.
 */
export function gripOn(
  polygon: readonly Vector3[],
  others: readonly PlaneNumbers[],
  taken: readonly Vector3[],
): Vector3 | undefined {
  if (polygon.length < 3) return undefined;
  const middle = centroid(polygon);
  const sides = polygon.map((corner, index) => between(corner, polygon[(index + 1) % polygon.length] ?? corner, 0.5));
  const places = [...polygon, ...sides].map((corner) => between(middle, corner, 0.68));
  return best([...places, middle], without(others, polygon), taken);
}

/** Where the name of a plane stands: at the corner of its visible piece that is clearest of the other planes. */
export function nameOn(
  polygon: readonly Vector3[],
  others: readonly PlaneNumbers[],
  taken: readonly Vector3[],
): Vector3 | undefined {
  return best(polygon, without(others, polygon), taken);
}
