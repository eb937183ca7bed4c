import type { PictureData, SpacePictureData } from "@gradus/figures";
import { equation2, type LinearEquation2, Q } from "@gradus/math/exact";
import type { Given, GivenKind, Way } from "@gradus/workbench";
import type { ResultPicture } from "./scene.ts";

/** A system in matrix and vector, however it was given. */
type System = Pick<Given["system"], "coefficients" | "constants">;

function systemOf(way: Way, given: readonly Given[GivenKind][]): System | null {
  if (way.places[0]?.kind === "system") return given[0] as Given["system"];
  if (way.places[0]?.kind !== "matrix" || way.places[1]?.kind !== "vector") return null;
  return { coefficients: given[0] as Given["matrix"], constants: given[1] as Given["vector"] };
}

const isSmall = (value: number): boolean => Math.abs(value) <= 40;

/** Lines and planes are told apart by three colours; a fourth has none. */
const MOST = 3;

/** Planes, in a cube that shows where they cut the axes. */
function planesOf({ coefficients, constants }: System): SpacePictureData | null {
  const planes = coefficients.entries.flatMap((row, i) => {
    const [a = 0, b = 0, c = 0] = row.map(Q.toNumber);
    const constant = Q.toNumber(constants[i] ?? Q.of(0));
    return a === 0 && b === 0 && c === 0 ? [] : [{ object: `line-${i + 1}`, normal: [a, b, c] as const, constant }];
  });
  if (planes.length === 0) return null;
  const cuts = planes.flatMap(({ normal, constant }) =>
    normal.flatMap((entry) => (entry === 0 ? [] : [Math.abs(constant / entry)])),
  );
  const reach = Math.min(40, Math.max(3, ...cuts.filter(isSmall).map(Math.ceil)));
  return {
    type: "space",
    reach,
    planes,
    description: `${planes.length === 1 ? "One plane" : `${planes.length} planes`} in space, one for each equation.`,
  };
}

/** The lines or planes of a system, or null. */
export function systemPicture(way: Way, given: readonly Given[GivenKind][]): ResultPicture | null {
  const system = systemOf(way, given);
  if (system === null || system.coefficients.rows > MOST) return null;
  const { columns } = system.coefficients;
  return columns === 2 ? linesOf(system) : columns === 3 ? planesOf(system) : null;
}

/** Lines, in a window that shows where they cross. */
function linesOf(system: System): PictureData | null {
  const lines = system.coefficients.entries.flatMap(([a, b], i): readonly LinearEquation2[] => {
    const c = system.constants[i];
    const isLine = a !== undefined && b !== undefined && !(Q.isZero(a) && Q.isZero(b));
    return isLine && c !== undefined ? [equation2(a, b, c)] : [];
  });
  if (lines.length === 0) return null;
  const places = [...crossings(lines), ...lines.flatMap(intercepts)].filter((place) => place.every(isSmall));
  const reach = Math.ceil(Math.max(4, ...places.flat().map(Math.abs))) + 1;
  const crossing = crossings(lines).filter((place) => place.every(isSmall));
  return {
    type: "plane",
    window: { x: [-reach, reach], y: [-reach, reach] },
    lines: lines.map((equation, i) => ({ object: `line-${i + 1}`, equation, label: true })),
    points: lines.length === 2 ? crossing.map((at) => ({ object: "solution", at })) : [],
    description: `${lines.length === 1 ? "One line" : `${lines.length} lines`} in the plane, one for each equation.`,
  };
}

type Place = readonly [number, number];

function crossings(lines: readonly LinearEquation2[]): readonly Place[] {
  return lines.flatMap((first, i) =>
    lines.slice(i + 1).flatMap((second): readonly Place[] => {
      const det = Q.subtract(Q.multiply(first.a, second.b), Q.multiply(first.b, second.a));
      if (Q.isZero(det)) return [];
      const x = Q.divide(Q.subtract(Q.multiply(first.c, second.b), Q.multiply(first.b, second.c)), det);
      const y = Q.divide(Q.subtract(Q.multiply(first.a, second.c), Q.multiply(first.c, second.a)), det);
      return [[Q.toNumber(x), Q.toNumber(y)]];
    }),
  );
}

function intercepts({ a, b, c }: LinearEquation2): readonly Place[] {
  return [
    ...(Q.isZero(a) ? [] : [[Q.toNumber(Q.divide(c, a)), 0] as const]),
    ...(Q.isZero(b) ? [] : [[0, Q.toNumber(Q.divide(c, b))] as const]),
  ];
}
