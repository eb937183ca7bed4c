import type { StoredEvent } from "../event/event.ts";
import { isKnown } from "../event/event.ts";
import { KeptTally } from "./kept-tally.ts";
import { Keyed } from "./keyed.ts";
import { labKey } from "./lab-key.ts";
import { LabTally } from "./lab-tally.ts";
import { LessonTally } from "./lesson-tally.ts";
import { ProblemTally } from "./problem-tally.ts";
import type { Progress } from "./progress.ts";
import { QuizTally } from "./quiz-tally.ts";

/** Progress in the making: takes events one by one, in the order they happened, each once. */
export class ProgressTally {
  readonly #lessons = new Keyed(() => new LessonTally());
  readonly #problems = new Keyed(() => new ProblemTally());
  readonly #quizzes = new Keyed(() => new QuizTally());
  readonly #labs = new Keyed(() => new LabTally());
  readonly #toolkit = new KeptTally();
  readonly #settings = new Map<string, string | number | boolean | null>();

  /** Counts an event in; one of a later version of Gradus is passed over. */
  add(event: StoredEvent): void {
    if (!isKnown(event)) return;
    switch (event.type) {
      case "block-visited":
        this.#lessons.at(event.data.lesson).visit(event);
        break;
      case "prediction-made":
        this.#lessons.at(event.data.lesson).predict(event);
        break;
      case "goal-reached":
        this.#lessons.at(event.data.lesson).reach(event);
        break;
      case "answer-given":
        this.#problems.at(event.data.problem).add(event);
        if (event.data.lesson !== undefined) this.#lessons.at(event.data.lesson).answer(event);
        break;
      case "solution-shown":
        this.#problems.at(event.data.problem).showSolution();
        if (event.data.lesson !== undefined) this.#lessons.at(event.data.lesson).showSolution(event);
        break;
      case "quiz-started":
        this.#quizzes.at(event.data.quiz).start(event);
        break;
      case "quiz-answered":
        this.#quizzes.at(event.data.quiz).answer(event);
        break;
      case "quiz-finished":
        this.#quizzes.at(event.data.quiz).finish(event);
        break;
      case "lab-saved":
        this.#labs.at(labKey(event.data)).save(event);
        break;
      case "lab-started-over":
        this.#labs.at(labKey(event.data)).startOver(event);
        break;
      case "lab-checked":
        this.#labs.at(labKey(event.data)).check(event);
        break;
      case "functions-kept":
        this.#toolkit.keep(event);
        break;
      case "lab-run":
        break;
      case "setting-changed":
        this.#settings.set(event.data.name, event.data.value);
        break;
    }
  }

  /** Where the learner stands now. What is handed out stays as it is when more is added. */
  toProgress(): Progress {
    return {
      lessons: this.#lessons.toObject((tally) => tally.toProgress()),
      problems: this.#problems.toObject((tally) => tally.toProgress()),
      quizzes: this.#quizzes.toObject((tally) => tally.toProgress()),
      labs: this.#labs.toObject((tally) => tally.toProgress()),
      toolkit: this.#toolkit.toProgress(),
      settings: Object.fromEntries(this.#settings),
    };
  }
}
