/**
 * Where an arrow key leads on a grid of whole numbers from 0 to `reach`; null for any other key.
 *
 * @example keyStep("ArrowUp", [4, 3], [8, 8]) // => [4, 4]
 * @example keyStep("ArrowRight", [8, 3], [8, 8]) // => [8, 3]
 * @example keyStep("Enter", [8, 3], [8, 8]) // => null
 */
export function keyStep(
  key: string,
  [x, y]: readonly [number, number],
  [mostX, mostY]: readonly [number, number],
): readonly [number, number] | null {
  switch (key) {
    case "ArrowLeft":
      return [Math.max(0, x - 1), y];
    case "ArrowRight":
      return [Math.min(mostX, x + 1), y];
    case "ArrowDown":
      return [x, Math.max(0, y - 1)];
    case "ArrowUp":
      return [x, Math.min(mostY, y + 1)];
    default:
      return null;
  }
}
