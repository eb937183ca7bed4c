import { randomStream } from "@gradus/math/random";
import { accepts } from "../answer/accepts.ts";
import { parseAnswer } from "../answer/parse-answer.ts";
import { formatIdentity } from "./identity.ts";
import { applyMistake, judge, wrongAnswerOf } from "./judge.ts";
import type { Exercise, ExerciseKind, Kind } from "./kind.ts";

/**
 * Hides a kind's problem type behind `open`, and gives it reading, judging and the recognition of wrong rules.
 *
 * A problem is drawn from the stream seeded by `kind@version:level:seed`, so neighbouring seeds have nothing in common.
 */
export function defineKind<P>(kind: Kind<P>): ExerciseKind {
  const { id, version, title, skills, surface, method, course, week, lesson, levels } = kind;
  const defined: ExerciseKind = {
    ...{ id, version, title, skills, surface, method, course, week, lesson, levels },
    ...(kind.bound === undefined ? {} : { bound: kind.bound }),
    mistakes: kind.mistakes.map((mistake) => mistake.id),
    open(level, seed) {
      if (!levels.includes(level)) {
        throw new RangeError(`${id}: level must be one of ${levels.join(", ")}, got ${level}`);
      }
      return openProblem(kind, defined, level, formatIdentity({ kind: id, version, level, seed }));
    },
  };
  return defined;
}

function openProblem<P>(kind: Kind<P>, defined: ExerciseKind, level: number, identity: string): Exercise {
  const stream = randomStream(identity);
  const problem = kind.generate(stream.fork("problem"), level);
  const form = kind.form(problem);
  return {
    identity,
    kind: defined,
    level,
    problem,
    get wellPosed() {
      return kind.isWellPosed(problem);
    },
    prompt: kind.prompt(problem),
    form,
    accepts: accepts(form),
    read: (text) => parseAnswer(form, text),
    judge: (text) => judge(kind, problem, text),
    solution: () => kind.solve(problem),
    hints: () => kind.hints(problem),
    mistake: (id) => wrongAnswerOf(kind, problem, id),
    applyMistake: (id) => applyMistake(kind, problem, id),
    samples: () => kind.samples(problem, stream.fork("samples")),
  };
}
