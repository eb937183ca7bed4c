import type { Place, SpacePictureData, Vector3 } from "@gradus/figures";
import { type Matrix, principalComponents } from "@gradus/math";
import { covarianceMatrix, type ExactMatrix, multiplyMatrixVector, Q, steadyState } from "@gradus/math/exact";
import {
  isDrawable,
  named,
  type PanelsPicture,
  type PlaneMark,
  type ResultPicture,
  short,
  shortVector,
} from "./scene.ts";

/** Rows as points, their mean, and from it the axes along which they spread, as long as the spread itself. */
export function spreadPicture(X: ExactMatrix): PanelsPicture | null {
  const points = X.entries.map(([x, y]): Place => [Q.toNumber(x ?? Q.of(0)), Q.toNumber(y ?? Q.of(0))]);
  if (X.columns !== 2 || X.rows < 2 || X.rows > 400 || !isDrawable(points.flat())) return null;
  const data: Matrix = { rows: X.rows, columns: 2, data: Float64Array.from(points.flat()) };
  const { components, variances, shares } = principalComponents(data);
  const [mx = 0, my = 0] = covarianceMatrix(X).value.means.map(Q.toNumber);
  const axes = [...variances.data].map((variance, j) => {
    const [dx, dy] = [components.data[j] ?? 0, components.data[components.columns + j] ?? 0];
    const spread = Math.sqrt(variance);
    return {
      from: [mx - spread * dx, my - spread * dy] as const,
      to: [mx + spread * dx, my + spread * dy] as const,
      dx,
      dy,
    };
  });
  const marks: readonly PlaneMark[] = [
    ...points.map((at): PlaneMark => ({ mark: "point", object: "meeting", at })),
    ...axes.map(({ from, to }, j): PlaneMark => {
      return { mark: "segment", object: `line-${j + 1}`, from, to, label: named(`v_${j + 1}`) };
    }),
    { mark: "point", object: "solution", at: [mx, my], ring: true },
  ];
  const [first] = axes;
  const share = short(100 * (shares.data[0] ?? 0));
  const start = `${X.rows} rows as points around their mean ${shortVector([mx, my])}.`;
  if (axes.every(({ from, to }) => from[0] === to[0] && from[1] === to[1])) {
    return {
      type: "panels",
      panels: [{ marks }],
      description: `${start} All of them are the same, so nothing spreads.`,
    };
  }
  const description = `${start} They spread most along ${shortVector([first?.dx ?? 0, first?.dy ?? 0])}, which holds ${share} % of the variance; each axis reaches one standard deviation both ways.`;
  return { type: "panels", panels: [{ marks }], description };
}

const STEPS = 8;

/** Where a chain that starts in its first state goes, among all distributions over two or three states. */
export function chainPicture(P: ExactMatrix): ResultPicture | null {
  const { value } = steadyState(P);
  if (value.kind !== "unique" || P.rows < 2 || P.rows > 3) return null;
  let x = Array.from({ length: P.rows }, (_, i) => Q.of(i === 0 ? 1 : 0));
  const path = [x.map(Q.toNumber)];
  for (let step = 0; step < STEPS; step++) {
    x = [...multiplyMatrixVector(P, x)];
    path.push(x.map(Q.toNumber));
  }
  const steady = value.distribution.map(Q.toNumber);
  const last = path.at(-1) ?? [];
  const apart = Math.hypot(...last.map((entry, i) => entry - (steady[i] ?? 0)));
  const description = `All distributions over the ${P.rows === 2 ? "two states lie on the segment" : "three states lie on the triangle"}. The chain starts in state 1; after ${STEPS} steps it is at ${shortVector(last)}, ${apart < 0.005 ? "as good as at" : `${short(apart)} away from`} the steady state ${shortVector(steady)}.`;
  return P.rows === 2 ? onSegment(path, steady, description) : onTriangle(path, steady, description);
}

const two = ([x = 0, y = 0]: readonly number[]): Place => [x, y];
const three = ([x = 0, y = 0, z = 0]: readonly number[]): Vector3 => [x, y, z];

function onSegment(
  path: readonly (readonly number[])[],
  steady: readonly number[],
  description: string,
): PanelsPicture {
  const marks: readonly PlaneMark[] = [
    { mark: "segment", object: "parameter", from: [1, 0], to: [0, 1] },
    ...path.map((at, i): PlaneMark => {
      return {
        mark: "point",
        object: "line-1",
        at: two(at),
        ...(i < 2 ? { label: named(i === 0 ? "x" : "P x") } : {}),
      };
    }),
    { mark: "point", object: "solution", at: two(steady), ring: true },
  ];
  return { type: "panels", panels: [{ marks, window: { x: [-0.2, 1.3], y: [-0.2, 1.2] } }], description };
}

function onTriangle(
  path: readonly (readonly number[])[],
  steady: readonly number[],
  description: string,
): SpacePictureData {
  return {
    type: "space",
    reach: 1,
    planes: [{ object: "parameter", normal: [1, 1, 1], constant: 1 }],
    sketch: {
      window: { x: [0, 1], y: [0, 1], z: [0, 1] },
      arrows: [],
      strokes: path.slice(1).map((at, i) => {
        return { object: "line-1", look: "guide" as const, stretch: [three(path[i] ?? at), three(at)] as const };
      }),
      dots: [
        ...path.map((at, i) => {
          return { object: "line-1", at: three(at), ...(i < 2 ? { label: named(i === 0 ? "x" : "P x") } : {}) };
        }),
        { object: "solution", at: three(steady), label: named("s") },
      ],
    },
    description,
  };
}
