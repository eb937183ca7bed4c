import type { StoredEvent } from "../event/event.ts";
import { isKnown } from "../event/event.ts";
import { orderEvents } from "../log/order.ts";
import { Keyed } from "./keyed.ts";
import { LabTally } from "./lab-tally.ts";
import { LessonTally } from "./lesson-tally.ts";
import { ProblemTally } from "./problem-tally.ts";
import type { Progress } from "./progress.ts";
import { QuizTally } from "./quiz-tally.ts";

/**
 * Where a learner stands after these events. Pure, and a function of the set of events: neither their order nor repeats change it,
 * so folding the union of two devices' logs gives one answer. Events of a later version of Gradus are passed over.
 * @example fold([]).lessons // => {}
 */
export function fold(events: readonly StoredEvent[]): Progress {
  const lessons = new Keyed(() => new LessonTally());
  const problems = new Keyed(() => new ProblemTally());
  const quizzes = new Keyed(() => new QuizTally());
  const labs = new Keyed(() => new LabTally());
  const settings = new Map<string, string | number | boolean | null>();

  for (const event of orderEvents(events)) {
    if (!isKnown(event)) continue;
    switch (event.type) {
      case "block-visited":
        lessons.at(event.data.lesson).visit(event);
        break;
      case "prediction-made":
        lessons.at(event.data.lesson).predict(event);
        break;
      case "goal-reached":
        lessons.at(event.data.lesson).reach(event);
        break;
      case "answer-given":
        problems.at(event.data.problem).add(event);
        if (event.data.lesson !== undefined) lessons.at(event.data.lesson).answer(event);
        break;
      case "quiz-started":
        quizzes.at(event.data.quiz).start(event);
        break;
      case "quiz-answered":
        quizzes.at(event.data.quiz).answer(event);
        break;
      case "quiz-finished":
        quizzes.at(event.data.quiz).finish(event);
        break;
      case "lab-saved":
        labs.at(labKey(event.data)).save(event);
        break;
      case "lab-started-over":
        labs.at(labKey(event.data)).startOver(event);
        break;
      case "lab-checked":
        labs.at(labKey(event.data)).check(event);
        break;
      case "lab-run":
        break;
      case "setting-changed":
        settings.set(event.data.name, event.data.value);
        break;
    }
  }

  return {
    lessons: lessons.toObject((tally) => tally.toProgress()),
    problems: problems.toObject((tally) => tally.toProgress()),
    quizzes: quizzes.toObject((tally) => tally.toProgress()),
    labs: labs.toObject((tally) => tally.toProgress()),
    settings: Object.fromEntries(settings),
  };
}

/**
 * The key of a lab in `Progress.labs`.
 * @example labKey({ lab: "linear-systems", language: "typescript" }) // => "linear-systems/typescript"
 */
export function labKey({ lab, language }: { readonly lab: string; readonly language: string }): string {
  return `${lab}/${language}`;
}
