import type { Place, SpacePictureData, Vector3 } from "@gradus/figures";
import {
  columnOf,
  columnSpace,
  coordinatesIn,
  type ExactMatrix,
  type ExactVector,
  entryOf,
  leastSquares,
  nullSpace,
  orthonormalBasis,
  projectOntoVector,
  Q,
  rowSpace,
  S,
} from "@gradus/math/exact";
import { gridOf } from "./maps.ts";
import { isDrawable, named, type PlaneMark, type ResultPicture, short, shortVector } from "./scene.ts";

const numbers = (v: ExactVector): readonly number[] => v.map(Q.toNumber);
const place = ([x = 0, y = 0]: readonly number[]): Place => [x, y];
const vector3 = ([x = 0, y = 0, z = 0]: readonly number[]): Vector3 => [x, y, z];
const columnsOf = (A: ExactMatrix): readonly ExactVector[] =>
  Array.from({ length: A.columns }, (_, j) => columnOf(A, j));
const cross = ([a, b, c]: Vector3, [d, e, f]: Vector3): Vector3 => [b * f - c * e, c * d - a * f, a * e - b * d];

/** A vector of the plane or of space, by its name. */
export type Arrow = { readonly object: string; readonly entries: readonly number[]; readonly name?: string };

/** Objects with colours of their own, in the order in which vectors take them. */
const OBJECTS = ["line-1", "line-2", "line-3"];
export const objectAt = (i: number): string => OBJECTS[i % OBJECTS.length] ?? "meeting";

type Span = readonly (readonly number[])[];

type Sketch = {
  readonly arrows: readonly Arrow[];
  /** The subspace that vectors span, drawn through the origin. */
  readonly span?: { readonly object: string; readonly of: Span };
  /** Dotted pieces between two places. */
  readonly guides?: readonly {
    readonly object: string;
    readonly from: readonly number[];
    readonly to: readonly number[];
  }[];
  /** In space the pieces are drawn through: dots would be lost beside arrows of nearly the same direction. */
  readonly isSolid?: boolean;
  readonly description: string;
};

/** Arrows, what some of them span and guides between their tips, in the plane or in space; null in other dimensions. */
export function sketched(
  dimension: number,
  { arrows, span, guides = [], isSolid = false, description }: Sketch,
): ResultPicture | null {
  const all = [...arrows.map(({ entries }) => entries), ...guides.flatMap(({ from, to }) => [from, to])];
  if (!isDrawable(all.flat()) || all.length === 0) return null;
  // The longest is drawn first, so that no arrow hides under another.
  const longestFirst = arrows.toSorted((a, b) => Math.hypot(...b.entries) - Math.hypot(...a.entries));
  if (dimension === 2) {
    const marks: readonly PlaneMark[] = [
      ...(span?.of.length === 1
        ? [{ mark: "line" as const, object: span.object, through: [0, 0] as const, along: place(span.of[0] ?? []) }]
        : []),
      ...guides.map(({ object, from, to }): PlaneMark => {
        return { mark: "segment", object, from: place(from), to: place(to), dashed: true };
      }),
      ...longestFirst.map(({ object, entries, name }): PlaneMark => {
        return { mark: "arrow", object, to: place(entries), ...(name === undefined ? {} : { label: named(name) }) };
      }),
    ];
    return { type: "panels", panels: [{ marks }], description };
  }
  return dimension === 3
    ? inSpace({ arrows: longestFirst, guides, isSolid, description, ...(span ? { span } : {}) }, all)
    : null;
}

function inSpace({ arrows, span, guides = [], isSolid = false, description }: Sketch, all: Span): SpacePictureData {
  const reach = Math.max(...all.flat().map(Math.abs)) * 1.15 || 1;
  const [u, v] = (span?.of ?? []).map(vector3);
  const object = span?.object ?? "meeting";
  const far = (w: Vector3): Vector3 => {
    const scale = reach / Math.max(...w.map(Math.abs));
    return [w[0] * scale, w[1] * scale, w[2] * scale];
  };
  const line = u !== undefined && v === undefined ? far(u) : null;
  return {
    type: "space",
    reach,
    planes:
      u !== undefined && v !== undefined && span?.of.length === 2 ? [{ object, normal: cross(u, v), constant: 0 }] : [],
    sketch: {
      arrows: arrows.map(({ object: of, entries, name }) => {
        return { object: of, entries: vector3(entries), ...(name === undefined ? {} : { label: named(name) }) };
      }),
      strokes: [
        ...(line === null
          ? []
          : [{ object, look: "edge" as const, stretch: [[-line[0], -line[1], -line[2]], line] as const }]),
        ...guides.map(({ object: of, from, to }) => {
          return {
            object: of,
            look: isSolid ? ("edge" as const) : ("guide" as const),
            stretch: [vector3(from), vector3(to)] as const,
          };
        }),
      ],
      dots: [],
    },
    description,
  };
}

const SIZES = ["only the origin", "a line through the origin", "a plane through the origin"];

function sizeWords(dimension: number, of: number): string {
  if (dimension === of) return of === 2 ? "the whole plane" : "the whole of space";
  return SIZES[dimension] ?? "";
}

/** The null space with the rows, which are at right angles to it; or a row or column space with the vectors that span it. */
export function spacePicture(verb: "null-space" | "row-space" | "column-space", A: ExactMatrix): ResultPicture | null {
  const isColumn = verb === "column-space";
  const given = (isColumn ? columnsOf(A) : A.entries).map(numbers);
  const dimension = isColumn ? A.rows : A.columns;
  const { basis } = (isColumn ? columnSpace(A) : verb === "row-space" ? rowSpace(A) : nullSpace(A)).value;
  const of = basis.map(numbers);
  if (given.length > 3) return null;
  const letter = isColumn ? "a" : "r";
  const arrows = given.map((entries, i): Arrow => ({ object: objectAt(i), entries, name: `${letter}_${i + 1}` }));
  const space = { "null-space": "null space", "row-space": "row space", "column-space": "column space" }[verb];
  const what = isColumn ? "columns" : "rows";
  const ending =
    verb === "null-space" ? `Every ${isColumn ? "column" : "row"} is at right angles to it.` : `All ${what} lie in it.`;
  const description = `The arrows are the ${what} of A. Its ${space} is ${sizeWords(of.length, dimension)}. ${ending}`;
  return sketched(dimension, { arrows, span: { object: "parameter", of }, description });
}

/** The columns and the orthonormal vectors made of them. */
export function orthonormalPicture(A: ExactMatrix): ResultPicture | null {
  const { orthonormal } = orthonormalBasis(columnsOf(A)).value;
  if (A.columns > 3 || orthonormal.length === 0) return null;
  const units = orthonormal.map((q, i): Arrow => {
    return { object: objectAt(i), entries: q.map(S.toNumber), name: `q_${i + 1}` };
  });
  const given = columnsOf(A).map(numbers);
  const guides = given.map((to, i) => ({ object: objectAt(i), from: to.map(() => 0), to }));
  const longest = Math.max(...given.map((v) => Math.hypot(...v)));
  if (longest > 30) return null;
  const list = units.map(({ entries }) => shortVector(entries)).join(", ");
  const drawn = A.rows === 3 ? "As thin strokes" : "Dashed";
  const description = `${drawn}, the columns of A; as arrows of length 1, at right angles to one another, the vectors made of them: ${list}.`;
  return sketched(A.rows, { arrows: units, guides, isSolid: true, description });
}

/** b, its projection and what is left, beside the line. */
export function projectionPicture(b: ExactVector, a: ExactVector): ResultPicture | null {
  const { projection } = projectOntoVector(b, a).value;
  return nearest(numbers(b), numbers(projection), a.every(Q.isZero) ? [] : [numbers(a)], [
    { object: "line-1", entries: numbers(a), name: "a" },
  ]);
}

/** b, the point of the span nearest to it and what is left. */
export function spanProjectionPicture(A: ExactMatrix, b: ExactVector): ResultPicture | null {
  const { fitted } = leastSquares(A, b).value;
  const columns = columnsOf(A).map((v, i): Arrow => ({ object: objectAt(0), entries: numbers(v), name: `a_${i + 1}` }));
  if (columns.length > 2) return null;
  return nearest(numbers(b), numbers(fitted), columnSpace(A).value.basis.map(numbers), columns);
}

function nearest(b: readonly number[], p: readonly number[], of: Span, given: readonly Arrow[]): ResultPicture | null {
  const left = Math.hypot(...b.map((entry, i) => entry - (p[i] ?? 0)));
  const where = of.length === 1 ? "line" : of.length === 0 ? "origin" : of.length === b.length ? "span" : "plane";
  const description =
    left === 0
      ? `b = ${shortVector(b)} lies in the ${where} itself, so it is its own projection.`
      : `The point nearest to b = ${shortVector(b)} is p = ${shortVector(p)}. The dashed piece from p to b, of length ${short(left)}, is at right angles to the ${where}.`;
  return sketched(b.length, {
    arrows: [...given, { object: "line-2", entries: b, name: "b" }, { object: "line-3", entries: p, name: "p" }],
    span: { object: "line-1", of: of.length < b.length ? of : [] },
    guides: left === 0 ? [] : [{ object: "meeting", from: p, to: b }],
    description,
  });
}

/** Data and the line that fits them best, where A has a column of ones; else b and its projection. */
export function fitPicture(A: ExactMatrix, b: ExactVector): ResultPicture | null {
  const isOnes = (j: number): boolean => A.entries.every((row) => Q.equals(row[j] ?? Q.of(0), Q.of(1)));
  const ones = A.columns === 2 && A.rows > 1 ? [0, 1].find(isOnes) : undefined;
  const found = leastSquares(A, b).value;
  if (ones === undefined || found.kind !== "unique") return spanProjectionPicture(A, b);
  const [intercept, slope] = [found.x[ones], found.x[1 - ones]].map((value) => Q.toNumber(value ?? Q.of(0)));
  const points = A.entries.map((_, i): Place => [Q.toNumber(entryOf(A, i, 1 - ones)), Q.toNumber(b[i] ?? Q.of(0))]);
  if (intercept === undefined || slope === undefined || !isDrawable([...points.flat(), intercept, slope])) return null;
  const on = ([x]: Place): Place => [x, intercept + slope * x];
  const marks: readonly PlaneMark[] = [
    { mark: "line", object: "line-1", through: [0, intercept], along: [1, slope] },
    ...points.map((at): PlaneMark => ({ mark: "segment", object: "line-2", from: at, to: on(at), dashed: true })),
    ...points.map((at): PlaneMark => ({ mark: "point", object: "meeting", at })),
  ];
  const sign = slope < 0 ? "−" : "+";
  const description = `The rows as points, and the line y = ${short(intercept)} ${sign} ${short(Math.abs(slope))}x. The dashed pieces are what is left; the sum of their squares, ${short(Q.toNumber(found.squaredError))}, is the smallest there is.`;
  return { type: "panels", panels: [{ marks }], description };
}

/** A vector as steps along the vectors of a basis, on the grid of that basis. */
export function coordinatesPicture(B: ExactMatrix, v: ExactVector): ResultPicture | null {
  const found = coordinatesIn(columnsOf(B), v).value;
  const [b1, b2] = columnsOf(B).map((column) => place(numbers(column)));
  if (B.rows !== 2 || found.kind !== "in-basis" || b1 === undefined || b2 === undefined) return null;
  const [c1 = 0, c2 = 0] = found.matrix.entries.map(([entry]) => Q.toNumber(entry ?? Q.of(0)));
  const to = place(numbers(v));
  const corner: Place = [c1 * b1[0], c1 * b1[1]];
  if (!isDrawable([...b1, ...b2, ...to, ...corner])) return null;
  const marks: readonly PlaneMark[] = [
    { mark: "shape", object: "parameter", look: "faint", paths: gridOf(b1, b2) },
    { mark: "segment", object: "line-1", to: corner, dashed: true },
    { mark: "segment", object: "line-2", from: corner, to, dashed: true },
    { mark: "arrow", object: "line-1", to: b1, label: named("b_1") },
    { mark: "arrow", object: "line-2", to: b2, label: named("b_2") },
    { mark: "arrow", object: "solution", to, label: named("v") },
  ];
  const description = `On the grid of the basis, v = ${shortVector(to)} is ${short(c1)} times the first vector and then ${short(c2)} times the second.`;
  return { type: "panels", panels: [{ marks }], description };
}
