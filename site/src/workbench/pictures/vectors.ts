import { type ExactMatrix, type ExactVector, Q } from "@gradus/math/exact";
import { isDrawable, named, type PlaneMark, type ResultPicture, short, shortVector } from "./scene.ts";
import { objectAt, sketched } from "./spaces.ts";

const numbers = (v: ExactVector): readonly number[] => v.map(Q.toNumber);
const dot = (u: readonly number[], v: readonly number[]): number => u.reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0);

/** Two vectors as arrows; their distance as the dashed piece between the tips. */
export function pairPicture(verb: string, first: ExactVector, second: ExactVector): ResultPicture | null {
  const [u, v] = [numbers(first), numbers(second)];
  const isFar = verb === "distance";
  const apart = Math.hypot(...u.map((x, i) => x - (v[i] ?? 0)));
  const degrees =
    (Math.acos(Math.max(-1, Math.min(1, dot(u, v) / (Math.hypot(...u) * Math.hypot(...v))))) * 180) / Math.PI;
  const words = isFar
    ? `From tip to tip it is ${short(apart)}.`
    : Number.isNaN(degrees)
      ? "One of them is the zero vector, a point."
      : `The angle between them is ${short(degrees)}°${dot(u, v) === 0 ? ", a right angle, and so the dot product is 0" : ""}.`;
  return sketched(u.length, {
    arrows: [
      { object: "line-1", entries: u, name: "u" },
      { object: "line-2", entries: v, name: "v" },
    ],
    guides: isFar ? [{ object: "solution", from: u, to: v }] : [],
    description: `The vectors ${shortVector(u)} and ${shortVector(v)} as arrows from the origin. ${words}`,
  });
}

/** One vector as an arrow. */
export function lengthPicture(vector: ExactVector): ResultPicture | null {
  const v = numbers(vector);
  const description = `The vector ${shortVector(v)} as an arrow from the origin; it is ${short(Math.hypot(...v))} long.`;
  return sketched(v.length, { arrows: [{ object: "line-1", entries: v, name: "v" }], description });
}

/** The parallelogram of two rows, or the box of three. */
export function spannedPicture({ rows, columns, entries }: ExactMatrix): ResultPicture | null {
  const vectors = entries.map(numbers);
  if (rows !== columns || !isDrawable(vectors.flat())) return null;
  if (rows === 2) return parallelogram(vectors);
  if (rows !== 3) return null;
  const reach = Math.max(1, ...vectors.flat().map(Math.abs));
  const description =
    "The three rows as arrows, and the box that they span; its volume is the size of the determinant.";
  const named3 = vectors.map(([x = 0, y = 0, z = 0], i) => ({ object: objectAt(i), entries: [x, y, z] as const }));
  return { type: "space", reach, planes: [], vectors: named3, description };
}

function parallelogram([u = [], v = []]: readonly (readonly number[])[]): ResultPicture {
  const [[a = 0, b = 0], [c = 0, d = 0]] = [u, v];
  const sum = [a + c, b + d] as const;
  const marks: readonly PlaneMark[] = [
    { mark: "shape", object: "determinant", look: "area", paths: [[[0, 0], [a, b], sum, [c, d]]] },
    { mark: "segment", object: "line-2", from: [a, b], to: sum, dashed: true },
    { mark: "segment", object: "line-1", from: [c, d], to: sum, dashed: true },
    { mark: "arrow", object: "line-1", to: [a, b], label: named("r_1") },
    { mark: "arrow", object: "line-2", to: [c, d], label: named("r_2") },
  ];
  const area = Math.abs(a * d - b * c);
  const flat = "It is flat, so the rows are dependent and the determinant is 0.";
  const description = `The two rows as arrows, and the parallelogram that they span. ${area === 0 ? flat : `Its area, ${short(area)}, is the size of the determinant.`}`;
  return { type: "panels", panels: [{ marks }], description };
}
