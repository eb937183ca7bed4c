import { eigen } from "@gradus/math";
import { type ExactMatrix, Q } from "@gradus/math/exact";
import { isDrawable, type ResultPicture, short } from "./scene.ts";
import { type Arrow, objectAt, sketched } from "./spaces.ts";

/** The real eigenvectors of a 3×3 matrix and their images, each pair on one line through the origin. */
export function eigenvectorsInSpace({ rows, columns, entries }: ExactMatrix): ResultPicture | null {
  const data = entries.flat().map(Q.toNumber);
  if (rows !== 3 || columns !== 3 || !isDrawable(data)) return null;
  const { kind, values, vectors } = eigen({ rows, columns, data: Float64Array.from(data) });
  if (kind === "nearly-defective") return null;
  const real = values.flatMap(({ re, im }, j) => {
    return im === 0 ? [{ value: re, vector: [0, 1, 2].map((i) => vectors.re.data[3 * i + j] ?? 0) }] : [];
  });
  const arrows = real.flatMap(({ value, vector }, j): readonly Arrow[] => [
    { object: objectAt(j), entries: vector, name: `v_${j + 1}` },
    { object: objectAt(j), entries: vector.map((entry) => value * entry), name: `A v_${j + 1}` },
  ]);
  const guides = real.flatMap(({ value, vector }, j) => {
    const far = vector.map((entry) => entry * Math.max(1, Math.abs(value)));
    return [{ object: objectAt(j), from: far.map((entry) => -entry), to: far }];
  });
  const each = real.map(({ value }, j) => `number ${j + 1} is multiplied by ${short(value)}`).join(", ");
  const rest = real.length === 3 ? "" : " The other two eigenvalues are complex: what is off this line turns.";
  const description = `A keeps each eigenvector, of length 1 here, on its dotted line: ${each}.${rest}`;
  return sketched(3, { arrows, guides, description });
}
