import { randomStream } from "@gradus/math/random";
import type { Input, Plain, Task } from "./contender.ts";

/** A task at one size; flops is null where floats are not what is worked with. */
export type Case = {
  readonly title: string;
  readonly task: Task;
  readonly flops: number | null;
  readonly input: Input;
};

function random(name: string, rows: number, columns: number): Plain {
  const stream = randomStream(`bench linear-algebra ${name} ${rows}×${columns}`);
  return { rows, columns, data: Float64Array.from({ length: rows * columns }, () => 2 * stream.uniform() - 1) };
}

function whole(rows: number, columns: number): Plain {
  const stream = randomStream(`bench linear-algebra whole ${rows}×${columns}`);
  return { rows, columns, data: Float64Array.from({ length: rows * columns }, () => stream.integer(-9, 9)) };
}

function symmetric(n: number): Plain {
  const A = random("symmetric", n, n);
  const at = (i: number, j: number): number => A.data[i * n + j] ?? 0;
  return { ...A, data: A.data.map((_, k) => (at(Math.floor(k / n), k % n) + at(k % n, Math.floor(k / n))) / 2) };
}

const products = [2, 3, 4, 8, 32, 128, 512].map((n): Case => {
  const input = { A: random("left", n, n), B: random("right", n, n) };
  return { title: `product ${n}×${n}`, task: "product", flops: 2 * n ** 3, input };
});

const systems = [3, 100, 500].map((n): Case => {
  const input = { A: random("system", n, n), B: random("side", n, 1) };
  return { title: `solve ${n}×${n}`, task: "solve", flops: (2 / 3) * n ** 3, input };
});

const exact = [10, 20].flatMap((n): readonly Case[] => {
  const [title, input] = [`exact reduced form ${n}×${n + 1}`, { A: whole(n, n + 1) }];
  return [
    { title, task: "reduced-form", flops: null, input },
    { title: `${title} with steps`, task: "reduced-form-steps", flops: null, input },
  ];
});

/** Everything that is timed, the same numbers in every run. */
export const cases: readonly Case[] = [
  ...products,
  ...systems,
  ...[100, 300].map((n): Case => {
    return { title: `symmetric eigen ${n}`, task: "symmetric-eigen", flops: 9 * n ** 3, input: { A: symmetric(n) } };
  }),
  { title: "general eigen 100", task: "eigen", flops: 25 * 100 ** 3, input: { A: random("general", 100, 100) } },
  { title: "SVD 200×100", task: "svd", flops: 14 * 200 * 100 ** 2, input: { A: random("tall", 200, 100) } },
  {
    title: "PCA of 400×4096",
    task: "principal-components",
    flops: 4 * 4096 * 400 ** 2,
    input: { A: random("observations", 400, 4096) },
  },
  ...exact,
];
