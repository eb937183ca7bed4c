import type { EventOf } from "../event/event.ts";
import { Keyed } from "./keyed.ts";
import { ProblemTally } from "./problem-tally.ts";
import type { LessonProgress } from "./progress.ts";

/** Gathers what happened in one lesson. */
export class LessonTally {
  readonly #blocks = new Set<string>();
  readonly #predictions = new Map<string, string>();
  readonly #goals = new Keyed(() => new Set<string>());
  readonly #answered = new Keyed(() => new ProblemTally());
  #lastVisit: LessonProgress["lastVisit"] = null;

  visit({ data, at }: EventOf<"block-visited">): void {
    this.#blocks.add(data.block);
    this.#lastVisit = { block: data.block, at };
  }

  predict({ data }: EventOf<"prediction-made">): void {
    this.#predictions.set(data.block, data.prediction);
  }

  reach({ data }: EventOf<"goal-reached">): void {
    this.#goals.at(data.figure).add(data.goal);
  }

  answer(event: EventOf<"answer-given">): void {
    this.#answered.at(event.data.problem).add(event);
  }

  showSolution({ data }: EventOf<"solution-shown">): void {
    this.#answered.at(data.problem).showSolution();
  }

  toProgress(): LessonProgress {
    return {
      blocks: [...this.#blocks],
      lastVisit: this.#lastVisit,
      predictions: Object.fromEntries(this.#predictions),
      goals: this.#goals.toObject((goals) => [...goals]),
      answered: this.#answered.toObject((tally) => tally.toProgress()),
    };
  }
}
