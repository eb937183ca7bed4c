import { type Contender, column, type Output, type Plain, peer, plain, ready, rowsOf } from "./contender.ts";
import { fractionJs } from "./fractions.ts";

const nothing = (): Record<string, never> => ({});
const empty: Plain = plain([]);

type MlMatrix = {
  to2DArray(): number[][];
  mmul(other: MlMatrix): MlMatrix;
  center(by: "column"): MlMatrix;
  clone(): MlMatrix;
};
type MlMatrixModule = {
  readonly Matrix: new (rows: readonly (readonly number[])[]) => MlMatrix;
  readonly solve: (A: MlMatrix, b: MlMatrix) => MlMatrix;
  readonly EigenvalueDecomposition: new (
    A: MlMatrix,
    options?: { readonly assumeSymmetric: boolean },
  ) => { readonly realEigenvalues: number[]; readonly eigenvectorMatrix: MlMatrix };
  readonly SingularValueDecomposition: new (
    A: MlMatrix,
    options?: { readonly autoTranspose: boolean },
  ) => {
    readonly diagonal: number[];
    readonly leftSingularVectors: MlMatrix;
    readonly rightSingularVectors: MlMatrix;
  };
};

async function mlMatrix(): Promise<Contender | null> {
  const found = await peer<MlMatrixModule>("ml-matrix");
  if (found === null) return null;
  const { Matrix, solve, EigenvalueDecomposition, SingularValueDecomposition } = found.module;
  const own = (A: Plain) => new Matrix(rowsOf(A));
  const back = (A: MlMatrix) => plain(A.to2DArray());
  return {
    name: "ml-matrix",
    version: found.version,
    tasks: {
      product: ({ A, B = empty }) => {
        const [left, right] = [own(A), own(B)];
        return ready(
          () => left.mmul(right),
          (C) => ({ C: back(C) }),
        );
      },
      solve: ({ A, B = empty }) => {
        const [left, right] = [own(A), own(B)];
        return ready(
          () => solve(left, right),
          (x) => ({ x: back(x) }),
        );
      },
      "symmetric-eigen": ({ A }) => {
        const given = own(A);
        return ready(
          () => new EigenvalueDecomposition(given, { assumeSymmetric: true }),
          (eigen) => ({ values: column(eigen.realEigenvalues), V: back(eigen.eigenvectorMatrix) }),
        );
      },
      eigen: ({ A }) => {
        const given = own(A);
        return ready(() => new EigenvalueDecomposition(given), nothing);
      },
      svd: ({ A }) => {
        const given = own(A);
        return ready(
          () => new SingularValueDecomposition(given, { autoTranspose: true }),
          (svd) => ({
            U: back(svd.leftSingularVectors),
            values: column(svd.diagonal),
            V: back(svd.rightSingularVectors),
          }),
        );
      },
      // As in ml-pca, which is made of it.
      "principal-components": ({ A }) => {
        const given = own(A);
        return ready(
          () => {
            const centred = given.clone().center("column");
            const svd = new SingularValueDecomposition(centred, { autoTranspose: true });
            return { values: svd.diagonal, scores: centred.mmul(svd.rightSingularVectors) };
          },
          ({ values, scores }) => ({
            variances: column(values.map((value) => value ** 2 / (A.rows - 1))),
            scores: back(scores),
          }),
        );
      },
    },
  };
}

type Lists = number[][];
type NumericModule = {
  readonly default: {
    readonly dot: (A: Lists, B: Lists) => Lists;
    readonly solve: (A: Lists, b: number[]) => number[];
    readonly eig: (A: Lists) => unknown;
    readonly svd: (A: Lists) => { readonly U: Lists; readonly S: number[]; readonly V: Lists };
  };
};

async function numericJs(): Promise<Contender | null> {
  const found = await peer<NumericModule>("numeric");
  if (found === null) return null;
  const numeric = found.module.default;
  return {
    name: "numeric",
    version: found.version,
    tasks: {
      product: ({ A, B = empty }) => {
        const [left, right] = [rowsOf(A), rowsOf(B)];
        return ready(
          () => numeric.dot(left, right),
          (C) => ({ C: plain(C) }),
        );
      },
      solve: ({ A, B = empty }) => {
        const [left, right] = [rowsOf(A), Array.from(B.data)];
        return ready(
          () => numeric.solve(left, right),
          (x) => ({ x: column(x) }),
        );
      },
      eigen: ({ A }) => {
        const given = rowsOf(A);
        return ready(() => numeric.eig(given), nothing);
      },
      svd: ({ A }) => {
        const given = rowsOf(A);
        return ready(
          () => numeric.svd(given),
          ({ U, S, V }) => ({ U: plain(U), values: column(S), V: plain(V) }),
        );
      },
    },
  };
}

type MathJsModule = {
  readonly multiply: (A: Lists, B: Lists) => Lists;
  readonly lusolve: (A: Lists, b: number[]) => Lists;
};

async function mathJs(): Promise<Contender | null> {
  const found = await peer<MathJsModule>("mathjs");
  if (found === null) return null;
  const { multiply, lusolve } = found.module;
  return {
    name: "mathjs",
    version: found.version,
    tasks: {
      product: ({ A, B = empty }) => {
        const [left, right] = [rowsOf(A), rowsOf(B)];
        return ready(
          () => multiply(left, right),
          (C) => ({ C: plain(C) }),
        );
      },
      solve: ({ A, B = empty }) => {
        const [left, right] = [rowsOf(A), Array.from(B.data)];
        return ready(
          () => lusolve(left, right),
          (x) => ({ x: plain(x) }),
        );
      },
    },
  };
}

type Dgemm = (
  order: string,
  transA: string,
  transB: string,
  m: number,
  n: number,
  k: number,
  alpha: number,
  A: Float64Array,
  lda: number,
  B: Float64Array,
  ldb: number,
  beta: number,
  C: Float64Array,
  ldc: number,
) => Float64Array;

async function stdlib(): Promise<Contender | null> {
  const found = await peer<{ readonly default: Dgemm }>("@stdlib/blas-base-dgemm");
  if (found === null) return null;
  const dgemm = found.module.default;
  return {
    name: "@stdlib",
    version: found.version,
    tasks: {
      product: ({ A, B = empty }) => {
        const [m, k, n] = [A.rows, A.columns, B.columns];
        return ready(
          () =>
            dgemm(
              "row-major",
              "no-transpose",
              "no-transpose",
              m,
              n,
              k,
              1,
              A.data,
              k,
              B.data,
              n,
              0,
              new Float64Array(m * n),
              n,
            ),
          (data) => ({ C: { rows: m, columns: n, data } }),
        );
      },
    },
  };
}

type NpArray = { tolist(): number[][]; dispose(): void };
type NumpyTsModule = {
  readonly array: (rows: Lists | number[]) => NpArray;
  readonly matmul: (A: NpArray, B: NpArray) => NpArray;
  readonly linalg: {
    readonly solve: (A: NpArray, b: NpArray) => NpArray;
    readonly eigh: (A: NpArray) => { readonly w: NpArray; readonly v: NpArray };
    readonly svd: (A: NpArray, full?: boolean) => { readonly u: NpArray; readonly s: NpArray; readonly vt: NpArray };
  };
};

async function numpyTs(): Promise<Contender | null> {
  const found = await peer<NumpyTsModule>("numpy-ts");
  if (found === null) return null;
  const np = found.module;
  const own = (A: Plain) => np.array(rowsOf(A));
  const back = (A: NpArray) => plain(A.tolist());
  const line = (v: NpArray) => column(v.tolist() as unknown as number[]);
  /** Its results live in a heap of its own that has to be given back, or it goes on without its fast paths. */
  const released = <R>(make: () => R, parts: (result: R) => readonly NpArray[], read: (result: R) => Output) => {
    let last: R | null = null;
    return ready(() => {
      if (last !== null) for (const part of parts(last)) part.dispose();
      last = make();
      return last;
    }, read);
  };
  return {
    name: "numpy-ts",
    version: found.version,
    // Its eig drops complex pairs, so it is no match for the general case.
    tasks: {
      product: ({ A, B = empty }) => {
        const [left, right] = [own(A), own(B)];
        return released(
          () => np.matmul(left, right),
          (C) => [C],
          (C) => ({ C: back(C) }),
        );
      },
      solve: ({ A, B = empty }) => {
        const [left, right] = [own(A), np.array(Array.from(B.data))];
        return released(
          () => np.linalg.solve(left, right),
          (x) => [x],
          (x) => ({ x: line(x) }),
        );
      },
      "symmetric-eigen": ({ A }) => {
        const given = own(A);
        return released(
          () => np.linalg.eigh(given),
          ({ w, v }) => [w, v],
          ({ w, v }) => ({ values: line(w), V: back(v) }),
        );
      },
      svd: ({ A }) => {
        const given = own(A);
        return released(
          () => np.linalg.svd(given, false),
          ({ u, s: values, vt }) => [u, values, vt],
          nothing,
        );
      },
    },
  };
}

/** The peers that are installed in bench/node_modules. */
export async function installedPeers(): Promise<readonly Contender[]> {
  const found = await Promise.all([numpyTs(), mlMatrix(), numericJs(), mathJs(), stdlib(), fractionJs()]);
  return found.flatMap((contender) => contender ?? []);
}
