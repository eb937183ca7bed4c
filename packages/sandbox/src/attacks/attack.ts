/** Something that code in a lab may try and must not achieve. */
export type Attack = {
  /** Unique within its language. */
  readonly id: string;
  /** What it is after, in words. */
  readonly wants: string;
  /** The code. `HOME` in it stands for an address that listens, and would hear of it if the attack came through. */
  readonly code: string;
  /** The code declares `secret(n)`, and is judged by a check that nobody passes honestly. Otherwise it is run as a cell. */
  readonly isJudged?: true;
  /** It does not end by itself, so it is given a short time; any other is given as long as a busy machine may need. */
  readonly isEndless?: true;
  /** What the learner must read, in whole or in part: the same everywhere, or in the page and in the terminal. */
  readonly told: RegExp | { readonly page: RegExp; readonly terminal: RegExp };
};

/** Where a kernel runs. */
export type Place = "page" | "terminal";

/** What must be read of an attack in a place. */
export function wordsFor({ told }: Attack, place: Place): RegExp {
  return told instanceof RegExp ? told : told[place];
}

/** The most that may be said of an attack: a report has to stay one that can be read, and what a cell prints has a limit of its own. */
export function mostCharacters({ isJudged }: Attack): number {
  return isJudged ? 20_000 : 2_000_000;
}
