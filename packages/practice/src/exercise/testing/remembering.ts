import type { Exercise } from "../kind.ts";

/**
 * The same exercise, asked only once for each thing: a property test asks for its solution, its samples and its verdicts in
 * a dozen places. That the answers are the same each time is a property of its own, for which this must not be used.
 */
export function remembering(exercise: Exercise): Exercise {
  return {
    ...exercise,
    wellPosed: exercise.wellPosed,
    judge: once(exercise.judge),
    mistake: once(exercise.mistake),
    applyMistake: once(exercise.applyMistake),
    solution: once(exercise.solution),
    hints: once(exercise.hints),
    samples: once(exercise.samples),
  };
}

function once<Asked extends readonly string[], T>(answer: (...asked: Asked) => T): (...asked: Asked) => T {
  const known = new Map<string | undefined, T>();
  return (...asked) => {
    if (!known.has(asked[0])) known.set(asked[0], answer(...asked));
    return known.get(asked[0]) as T;
  };
}
