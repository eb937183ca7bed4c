import type { EventOf, Help } from "../event/event.ts";
import type { ProblemProgress } from "./progress.ts";

const amount: Record<Help, number> = { none: 0, hint: 1, twin: 2, solution: 3 };

/** Counts the answers to one problem, in the order they were given. */
export class ProblemTally {
  #right = false;
  #firstTry = false;
  #tries = 0;
  #help: Help = "none";
  #last: ProblemProgress["last"] = { answer: "", verdict: "undecided", at: "" };

  add({ data, at }: EventOf<"answer-given">): void {
    if (amount[data.help] > amount[this.#help]) this.#help = data.help;
    if (data.verdict === "right" || data.verdict === "wrong") {
      this.#tries += 1;
      if (this.#tries === 1) this.#firstTry = data.verdict === "right" && this.#help === "none";
      if (data.verdict === "right") this.#right = true;
    }
    this.#last = { answer: data.answer, verdict: data.verdict, at };
  }

  toProgress(): ProblemProgress {
    return { right: this.#right, firstTry: this.#firstTry, tries: this.#tries, help: this.#help, last: this.#last };
  }
}
