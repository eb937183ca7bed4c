/** How long a step stays while the trace plays, in milliseconds; nothing moves by itself for more than five seconds. */
export const STEP_MS = 1200;
const PLAY_MS = 5000;

/**
 * The step that is asked for, kept within the trace.
 *
 * @example clampStep(7, 5) // => 4
 * @example clampStep(-1, 5) // => 0
 */
export function clampStep(index: number, count: number): number {
  return Math.min(Math.max(0, count - 1), Math.max(0, index));
}

/**
 * The last step that one press of "Play" goes on to: as many as fit into five seconds, then it rests for the reader.
 *
 * @example playsTo(0, 12) // => 4
 */
export function playsTo(from: number, count: number): number {
  return clampStep(from + Math.floor(PLAY_MS / STEP_MS), count);
}

/**
 * What a key asks of the player: the step to go to, or null for any other key.
 *
 * @example stepForKey("End", 1, 5) // => 4
 */
export function stepForKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return clampStep(index - 1, count);
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return clampStep(index + 1, count);
    case "Home":
      return 0;
    case "End":
      return clampStep(count - 1, count);
    default:
      return null;
  }
}
