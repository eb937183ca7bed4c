/** About as much as a page can set without a halt: some twenty steps of a 12×24 matrix. */
const MOST = 30_000;

/**
 * Steps of these lengths in parts that can each be set at once: where each begins and ends. A part has at least one step.
 *
 * @example pagesOf([20_000, 5_000, 20_000]) // => [[0, 2], [2, 3]]
 */
export function pagesOf(lengths: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const pages: [number, number][] = [];
  let room = 0;
  lengths.forEach((length, i) => {
    const last = pages.at(-1);
    if (last === undefined || length > room) {
      pages.push([i, i + 1]);
      room = MOST - length;
    } else {
      last[1] = i + 1;
      room -= length;
    }
  });
  return pages;
}
