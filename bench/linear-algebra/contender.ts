import { readFile } from "node:fs/promises";

/** A matrix as the bench hands it out: rows after one another. Every contender turns it into its own kind before the clock runs. */
export type Plain = { readonly rows: number; readonly columns: number; readonly data: Float64Array };

/** What a task is given: one matrix, and a second one or a right-hand side where it needs it. */
export type Input = { readonly A: Plain; readonly B?: Plain };

/** What came out, in plain rows, for measuring the error; absent where a contender gives nothing to measure. */
export type Output = Readonly<Record<string, Plain>>;

/** A call that is ready to be timed, and how to read what it returned. */
export type Ready = { readonly call: () => unknown; readonly read: (result: never) => Output };

/** The things that are timed. */
export type Task =
  | "product"
  | "solve"
  | "symmetric-eigen"
  | "eigen"
  | "svd"
  | "principal-components"
  | "reduced-form"
  | "reduced-form-steps";

/** One library: how it does what it can do. */
export type Contender = {
  readonly name: string;
  readonly version: string;
  readonly tasks: { readonly [T in Task]?: (input: Input) => Ready };
};

/** The rows of a matrix as lists. */
export function rowsOf({ rows, columns, data }: Plain): number[][] {
  return Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns)));
}

/** A matrix from lists. */
export function plain(lists: readonly (readonly number[])[]): Plain {
  const columns = lists[0]?.length ?? 0;
  return { rows: lists.length, columns, data: Float64Array.from(lists.flat()) };
}

/** A column from numbers. */
export function column(values: Iterable<number>): Plain {
  const data = Float64Array.from(values);
  return { rows: data.length, columns: 1, data };
}

/** Marks a call as ready; the result's type is the contender's own affair. */
export function ready<R>(call: () => R, read: (result: R) => Output): Ready {
  return { call, read: read as (result: never) => Output };
}

const HERE = new URL("../node_modules/", import.meta.url);

/** Loads a peer from this folder's own node_modules; null where it is not installed. */
export async function peer<M>(name: string): Promise<{ readonly module: M; readonly version: string } | null> {
  try {
    const about = await readFile(new URL(`${name}/package.json`, HERE), "utf8");
    const { version } = JSON.parse(about) as { readonly version: string };
    return { module: (await import(name)) as M, version };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
