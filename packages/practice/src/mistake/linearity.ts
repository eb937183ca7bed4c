import type { MistakeWords } from "./mistake-words.ts";

/** Wrong rules for telling a linear equation from another. */
export const linearityMistakes = [
  {
    id: "letters-looked-at-alone",
    action: "This is what looking at each letter by itself gives.",
    why: "Each letter alone looks harmless; what counts is what is done with the unknowns in one term.",
    check: "Go through the terms one by one.\nIs each of them a number, or a number times a single unknown?",
  },
  {
    id: "odd-number-blamed",
    action: "This is what blaming a strange-looking number gives.",
    why: "Roots, sines and fractions look advanced. Taken of a number alone, each of them is just a number, and a number may multiply an unknown.",
    check:
      "Cover the number in front of the unknown.\nIs the unknown itself squared, under a root, in a denominator, or inside a function?",
  },
  {
    id: "cancelling-terms-blamed",
    action: "This is what blaming a term that cancels gives.",
    why: "It stands there in plain sight; but the same term on both sides says nothing about the unknowns.",
    check: "Subtract that term on both sides.\nWhat is left of the equation?",
  },
  {
    id: "amounts-looked-at-alone",
    action: "This is what choosing by the numbers in a story gives, without asking what happens to the two unknowns.",
    why: "Every story here has two unknown amounts and numbers beside them, so all of them look alike.",
    check: "Write the story as an equation.\nAre the unknowns multiplied by numbers, or by each other or themselves?",
  },
  {
    id: "steady-percentage-called-linear",
    action: "This is what taking “the same percentage each time” for “the same amount each time” gives.",
    why: "Both change by a steady rule; but the same percentage of another amount is another amount.",
    check: "Work out the first two changes in the story.\nAre they equal amounts?",
  },
  {
    id: "powers-of-data-blamed",
    action: "This is what blaming a power or function of a known number gives.",
    why: "A square is what makes an equation not linear, if it is an unknown that is squared. A known number squared is a number.",
    check: "Put a number in for every letter that is known.\nWhich letters are left, and what is done to them?",
  },
  {
    id: "unknown-and-known-exchanged",
    action: "This is what exchanging the unknown letters with the known ones gives.",
    why: "From school $x$ is the unknown; when a model is trained, $x$ is measured and the weights are unknown.",
    check:
      "Put a number in for every letter that you call known.\nIs what is left a sum of numbers and numbers times unknowns?",
  },
] as const satisfies readonly MistakeWords[];
