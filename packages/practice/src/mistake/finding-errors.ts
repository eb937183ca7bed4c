import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for finding the wrong line in somebody’s work. */
export const findingErrorMistakes = [
  {
    id: "carried-error-blamed",
    action: "This is what blaming a line that only carries an earlier error on gives.",
    why: "Its numbers are wrong, but it follows from the line above; the first wrong step comes earlier.",
    check: "Pick two pairs that fit the first line.\nWhich is the first line that one of them does not fit any more?",
  },
  {
    id: "error-overlooked",
    action: "This is what reading for the shape of the lines, and not for their numbers, gives.",
    why: "Each line looks like the next step of the usual work.",
    check: "Pick two pairs that fit the first line, and put them into every line below.\nDo both fit them all?",
  },
  {
    id: "bold-step-blamed",
    action: "This is what blaming a step because it does much at once gives.",
    why: "Dividing makes fractions, and fractions look suspicious; what counts is whether the same was done to every term.",
    check: "Pick a pair that fits the line above.\nDoes it still fit the line that you chose?",
  },
] as const satisfies readonly MistakeWords[];
