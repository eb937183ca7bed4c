import type { EventOf } from "../event/event.ts";
import type { QuizProgress, QuizResult } from "./progress.ts";

/** The share of a quiz that passes it, where the event doesn't carry its own. */
export const PASS_MARK = 0.8;

/** Gathers the attempts at one quiz. What belongs together is joined by the attempt's name, so a late event still finds its place. */
export class QuizTally {
  readonly #answers = new Map<string, Map<number, string>>();
  readonly #finished = new Map<string, QuizResult>();
  #started: EventOf<"quiz-started"> | null = null;

  start(event: EventOf<"quiz-started">): void {
    this.#started = event;
  }

  answer({ data }: EventOf<"quiz-answered">): void {
    const answers = this.#answers.get(data.attempt) ?? new Map<number, string>();
    answers.set(data.position, data.answer);
    this.#answers.set(data.attempt, answers);
  }

  /** Hands in an attempt; only the first time counts, should two tabs do it. */
  finish({ data, at }: EventOf<"quiz-finished">): void {
    if (this.#finished.has(data.attempt)) return;
    const { attempt, score, total } = data;
    // 0.8 · 5 and 4 may differ in the last bit; a share that meets the mark passes.
    const passed = total > 0 && share({ score, total }) >= (data.passMark ?? PASS_MARK) - 1e-9;
    this.#finished.set(attempt, { attempt, score, total, passed, at });
  }

  toProgress(): QuizProgress {
    const results = [...this.#finished.values()];
    let best: QuizResult | null = null;
    for (const result of results) if (best === null || share(result) > share(best)) best = result;
    return {
      best,
      last: results.at(-1) ?? null,
      passed: results.some((result) => result.passed),
      attempts: results.length,
      open: this.#open(),
    };
  }

  #open(): QuizProgress["open"] {
    if (this.#started === null || this.#finished.has(this.#started.data.attempt)) return null;
    const { attempt, problems } = this.#started.data;
    const answers = this.#answers.get(attempt);
    return {
      attempt,
      problems,
      answers: problems.map((_, position) => answers?.get(position) ?? null),
      startedAt: this.#started.at,
    };
  }
}

function share({ score, total }: { score: number; total: number }): number {
  return total > 0 ? score / total : 0;
}
