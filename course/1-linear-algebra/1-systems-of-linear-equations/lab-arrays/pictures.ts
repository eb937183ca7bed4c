import { array, cast, type NumericArray, randomIntegers, randomNormal, zeros } from "@gradus/math/arrays";
import type { RandomStream } from "@gradus/math/random";

/** A random picture of grey levels. */
export function randomPicture(rng: RandomStream, rows: number, columns: number): NumericArray {
  return cast(randomIntegers([rows, columns], 0, 255, rng), "uint8");
}

/** Pictures of every form: empty, one pixel, one row, one column, wide, tall, square. */
export function tellingPictures(rng: RandomStream): readonly NumericArray[] {
  return [
    randomPicture(rng, 2, 3),
    zeros([0, 4], { dtype: "uint8" }),
    zeros([3, 0], { dtype: "uint8" }),
    randomPicture(rng, 1, 1),
    randomPicture(rng, 1, 5),
    randomPicture(rng, 4, 1),
    randomPicture(rng, 3, 11),
    randomPicture(rng, 9, 2),
    randomPicture(rng, 6, 6),
  ];
}

/** Arrays that are no bytes, but can be turned about all the same. */
export function otherArrays(rng: RandomStream): readonly NumericArray[] {
  const whole = array([
    [-300, 0, 7],
    [256, 12, -1],
  ]);
  return [whole, randomNormal([3, 4], rng)];
}
