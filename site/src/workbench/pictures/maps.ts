import type { Place } from "@gradus/figures";
import { eigen, type Matrix, svd } from "@gradus/math";
import { type ExactMatrix, entryOf, multiplyMatrices, powerByDiagonalisation, Q } from "@gradus/math/exact";
import {
  compared,
  isDrawable,
  named,
  type Panel,
  type PanelsPicture,
  type PlaneMark,
  short,
  shortVector,
} from "./scene.ts";

/** A 2×2 matrix in floats. */
export type Plane2 = readonly [readonly [number, number], readonly [number, number]];

/** An exact 2×2 matrix in floats; null for other shapes, and for entries too large to draw. */
export function planeMatrix(A: ExactMatrix): Plane2 | null {
  if (A.rows !== 2 || A.columns !== 2) return null;
  const [a = 0, b = 0, c = 0, d = 0] = A.entries.flat().map(Q.toNumber);
  return isDrawable([a, b, c, d])
    ? [
        [a, b],
        [c, d],
      ]
    : null;
}

/** Where a place goes. */
export function image([[a, b], [c, d]]: Plane2, [x, y]: Place): Place {
  return [a * x + b * y, c * x + d * y];
}

const asMatrix = ([first, second]: Plane2): Matrix => ({
  rows: 2,
  columns: 2,
  data: Float64Array.from([...first, ...second]),
});

const CORNERS = 96;
const circle = Array.from({ length: CORNERS }, (_, k): Place => {
  const turn = (2 * Math.PI * k) / CORNERS;
  return [Math.cos(turn), Math.sin(turn)];
});
const square: readonly Place[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

const round = (A: Plane2 | null, object: string): PlaneMark => ({
  mark: "shape",
  object,
  look: "area",
  paths: [A === null ? circle : circle.map((place) => image(A, place))],
});

/** The unit circle and eigenvectors on it, and what becomes of them. */
export function eigenvectorsOf(exact: ExactMatrix): PanelsPicture | null {
  const A = planeMatrix(exact);
  if (A === null) return null;
  const { values, vectors, kind } = eigen(asMatrix(A));
  if (!values.every(({ re }) => Number.isFinite(re))) return null;
  const [first, second] = values;
  const isReal = first?.im === 0 && second?.im === 0;
  const column = (j: number): Place => [vectors.re.data[j] ?? 0, vectors.re.data[2 + j] ?? 0];
  const isOne = kind === "nearly-defective";
  const directions: readonly Place[] = !isReal
    ? [
        [1, 0],
        [0, 1],
      ]
    : isOne
      ? [column(0)]
      : [column(0), column(1)];
  const name = (j: number): string => (isReal ? (isOne ? "v" : `v_${j + 1}`) : `e_${j + 1}`);
  const panels = compared([
    {
      title: "Before",
      marks: [
        round(null, "meeting"),
        ...directions.map(
          (to, j): PlaneMark => ({ mark: "arrow", object: `line-${j + 1}`, to, label: named(name(j)) }),
        ),
      ],
    },
    {
      title: "After",
      marks: [
        round(A, "parameter"),
        ...(isReal ? directions.map((along, j) => through(along, j)) : []),
        ...directions.map((from, j): PlaneMark => {
          return { mark: "arrow", object: `line-${j + 1}`, to: image(A, from), label: named(`A ${name(j)}`) };
        }),
      ],
    },
  ]);
  return {
    type: "panels",
    panels,
    description: eigenWords(
      directions,
      values.map(({ re }) => re),
      isReal,
    ),
  };
}

const through = (along: Place, j: number): PlaneMark => {
  return { mark: "line", object: `line-${j + 1}`, through: [0, 0], along, dashed: true };
};

function eigenWords(directions: readonly Place[], values: readonly number[], isReal: boolean): string {
  const start = "A takes the unit circle to the tinted shape.";
  if (!isReal) return `${start} No direction is kept: the eigenvalues are complex, so every arrow turns.`;
  const each = directions.map((v, j) => `${shortVector(v)} stays on its line, multiplied by ${short(values[j] ?? 0)}`);
  return `${start} ${each.join("; ")}.${directions.length === 1 ? " There is no second direction of that kind." : ""}`;
}

/** The unit circle and its image: right singular vectors become the half axes of the ellipse. */
export function singularVectorsOf(exact: ExactMatrix): PanelsPicture | null {
  const A = planeMatrix(exact);
  if (A === null) return null;
  const { values, V } = svd(asMatrix(A));
  const directions = [0, 1].map((j): Place => [V.data[j] ?? 0, V.data[2 + j] ?? 0]);
  const panels = compared([
    {
      title: "Before",
      marks: [
        round(null, "meeting"),
        ...directions.map((to, j): PlaneMark => {
          return { mark: "arrow", object: `line-${j + 1}`, to, label: named(`v_${j + 1}`) };
        }),
      ],
    },
    {
      title: "After",
      marks: [
        round(A, "parameter"),
        ...directions.map((v, j): PlaneMark => {
          return { mark: "arrow", object: `line-${j + 1}`, to: image(A, v), label: named(`A v_${j + 1}`) };
        }),
      ],
    },
  ]);
  const [most = 0, least = 0] = values.data;
  const description = `A takes the unit circle to an ellipse with half axes ${short(most)} and ${short(least)}, its singular values. The right singular vectors are what becomes these half axes.`;
  return { type: "panels", panels, description };
}

function squareUnder(A: Plane2 | null, title: string, names: readonly [string, string]): Panel {
  const place = (at: Place): Place => (A === null ? at : image(A, at));
  return {
    title,
    marks: [
      { mark: "shape", object: A === null ? "meeting" : "parameter", look: "area", paths: [square.map(place)] },
      { mark: "arrow", object: "line-1", to: place([1, 0]), label: named(names[0]) },
      { mark: "arrow", object: "line-2", to: place([0, 1]), label: named(names[1]) },
    ],
  };
}

const areaOf = ([[a, b], [c, d]]: Plane2): number => Math.abs(a * d - b * c);

/** The unit square through two factors, the right one first; or a vector through a matrix. */
export function productOf(A: ExactMatrix, B: ExactMatrix): PanelsPicture | null {
  const [first, second] = [planeMatrix(B), planeMatrix(A)];
  if (second !== null && B.rows === 2 && B.columns === 1) return vectorThrough(second, B);
  const both = first === null || second === null ? null : planeMatrix(multiplyMatrices(A, B));
  if (first === null || both === null) return null;
  const panels = compared([
    squareUnder(null, "The unit square", ["e_1", "e_2"]),
    squareUnder(first, "After B", ["B e_1", "B e_2"]),
    squareUnder(both, "After B, then A", ["A B e_1", "A B e_2"]),
  ]);
  const description = `AB is B followed by A. B gives the unit square the area ${short(areaOf(first))}; A after it makes that ${short(areaOf(both))}.`;
  return { type: "panels", panels, description };
}

function vectorThrough(A: Plane2, B: ExactMatrix): PanelsPicture | null {
  const v: Place = [Q.toNumber(entryOf(B, 0, 0)), Q.toNumber(entryOf(B, 1, 0))];
  const to = image(A, v);
  if (!isDrawable([...v, ...to])) return null;
  const marks: readonly PlaneMark[] = [
    { mark: "arrow", object: "line-1", to: v, label: named("B") },
    { mark: "arrow", object: "solution", to, label: named("A B") },
  ];
  return {
    type: "panels",
    panels: [{ marks }],
    description: `A takes the vector ${shortVector(v)} to ${shortVector(to)}.`,
  };
}

/** The unit square under A and under its power. */
export function powerOf(exact: ExactMatrix, k: number): PanelsPicture | null {
  const A = planeMatrix(exact);
  const last = A === null ? null : poweredPlane(exact, k);
  if (A === null || last === null) return null;
  const title = `After ${short(k)} times A`;
  const panels = compared([
    squareUnder(null, "The unit square", ["e_1", "e_2"]),
    squareUnder(A, "After A", ["A e_1", "A e_2"]),
    squareUnder(last, k < 0 ? `After ${short(-k)} times the inverse` : title, ["P e_1", "P e_2"]),
  ]);
  const description = `The unit square, its image under A with area ${short(areaOf(A))}, and its image under the power P with area ${short(areaOf(last))}.`;
  return { type: "panels", panels: k === 1 ? panels.slice(0, 2) : panels, description };
}

function poweredPlane(A: ExactMatrix, k: number): Plane2 | null {
  const { rows } = A;
  let product = rows === 2 ? A : null;
  if (k > 0 && k <= 60) {
    for (let i = 1; i < k && product !== null; i++) product = multiplyMatrices(product, A);
    return product === null ? null : planeMatrix(product);
  }
  const { value } = powerByDiagonalisation(A, k);
  if (value.kind !== "power") return null;
  const [[a, b] = [], [c, d] = []] = value.power.entries.map((row) => row.map(({ rational }) => Q.toNumber(rational)));
  return a === undefined || b === undefined || c === undefined || d === undefined || !isDrawable([a, b, c, d])
    ? null
    : [
        [a, b],
        [c, d],
      ];
}

const LINES = 6;

/** The grid of a basis: lines through its multiples. */
export function gridOf(u: Place, v: Place): readonly (readonly Place[])[] {
  const at = (p: number, q: number): Place => [p * u[0] + q * v[0], p * u[1] + q * v[1]];
  const steps = Array.from({ length: 2 * LINES + 1 }, (_, k) => k - LINES);
  return [...steps.map((k) => [at(k, -LINES), at(k, LINES)]), ...steps.map((k) => [at(-LINES, k), at(LINES, k)])];
}

/** What a map does to a basis, on the grid of that basis. */
export function mapOnBasis(exact: ExactMatrix, basis: ExactMatrix): PanelsPicture | null {
  const [A, B] = [planeMatrix(exact), planeMatrix(basis)];
  if (A === null || B === null || areaOf(B) === 0) return null;
  const [u, v]: readonly [Place, Place] = [
    [B[0][0], B[1][0]],
    [B[0][1], B[1][1]],
  ];
  const grid: PlaneMark = { mark: "shape", object: "parameter", look: "faint", paths: gridOf(u, v) };
  const arrows = (at: (place: Place) => Place, names: readonly [string, string]): readonly PlaneMark[] => [
    { mark: "arrow", object: "line-1", to: at(u), label: named(names[0]) },
    { mark: "arrow", object: "line-2", to: at(v), label: named(names[1]) },
  ];
  const panels = compared([
    { title: "The basis and its grid", marks: [grid, ...arrows((place) => place, ["b_1", "b_2"])] },
    { title: "After A, on the same grid", marks: [grid, ...arrows((place) => image(A, place), ["A b_1", "A b_2"])] },
  ]);
  const description =
    "The slanted grid counts in steps of the basis. What A makes of each basis vector, counted on that grid, is a column of the result.";
  return { type: "panels", panels, description };
}
