import type { EventOf, Help } from "../event/event.ts";
import type { ProblemProgress } from "./progress.ts";

const amount: Record<Help, number> = { none: 0, hint: 1, twin: 2, solution: 3 };

/** Counts the answers to one problem, in the order they were given, and the help that was taken. */
export class ProblemTally {
  #right = false;
  #firstTry = false;
  #tries = 0;
  #help: Help = "none";
  #last: ProblemProgress["last"] = null;

  add({ data, at }: EventOf<"answer-given">): void {
    if (amount[data.help] > amount[this.#help]) this.#help = data.help;
    if (data.verdict === "right" || data.verdict === "wrong") {
      this.#tries += 1;
      if (this.#tries === 1) this.#firstTry = data.verdict === "right" && this.#help === "none";
      if (data.verdict === "right") this.#right = true;
    }
    this.#last = { answer: data.answer, verdict: data.verdict, at };
  }

  /** The solution was read: what is answered after it is no longer the learner's own. */
  showSolution(): void {
    this.#help = "solution";
  }

  toProgress(): ProblemProgress {
    return { right: this.#right, firstTry: this.#firstTry, tries: this.#tries, help: this.#help, last: this.#last };
  }
}
